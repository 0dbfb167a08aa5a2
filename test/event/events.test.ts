import { array, assert, constantFrom, property } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createDateline, type Dateline } from '../../src/edge/node.ts'
import type { RecordEvent, RecordParticipant } from '../../src/report/record.ts'
import { eventCases } from './cases.ts'

let dateline: Dateline
beforeAll(async () => {
  dateline = await createDateline()
})

/** The parts of an event that a wanted line names, in the line's own form. */
function sameParts(event: RecordEvent, want: string): string {
  return want
    .split('; ')
    .map((part, i) => {
      const [key = ''] = part.split(' ')
      if (i === 0) return `${event.type} ${event.status}`
      switch (key) {
        case 'actors':
        case 'recipients':
          return [key, codes(event[key])].join(' ').trim()
        case 'place':
          return `place ${event.place?.value.name ?? 'none'}`
        case 'time':
          return `time ${daysOf(event)}`
        case 'claims':
          return `claims ${claimsOf(event)}`
        case 'mode':
          return `mode ${event.mode.join(' ')}`
        case 'parts':
          return `parts ${event.parts.length}`
        default:
          return (
            event.counts
              .filter(({ what }) => what === key)
              .map(({ what, best, side }) => `${what} ${best} ${side}`)
              .join('; ') || `no ${key}`
          )
      }
    })
    .join('; ')
}

/** Who says so, sorted: `NGA/COP asserts, report asserts`. */
function claimsOf({ claims }: RecordEvent): string {
  return claims
    .map(({ speaker, stance }) =>
      [speaker === null ? 'report' : codes([speaker]), stance].join(' '),
    )
    .toSorted()
    .join(', ')
}

function codes(list: readonly RecordParticipant[]): string {
  return list.map(({ country, sector }) => `${country ?? '-'}/${sector}`).join(' ')
}

describe('cases', () => {
  for (const { name, text, published, wants, gap } of eventCases()) {
    const run = gap ? test.fails : test
    run(name, () => {
      const lines = dateline.read(
        { content: text, kind: 'text', ...(published === null ? {} : { published }) },
        { layers: true },
      )
      const events = lines.flatMap((line) => line.events)
      const rejected = lines.flatMap((line) =>
        (line.layers?.rejections ?? []).map(({ reason }) => reason),
      )
      for (const want of wants.filter((line) => line.startsWith('rejected ')))
        expect(rejected).toContain(want.slice('rejected '.length))
      const wanted = wants.filter((line) => !/^(rejected |none)/.test(line))
      expect(
        events.map((event, i) =>
          wanted[i] === undefined
            ? `${event.type} ${event.status}`
            : sameParts(event, wanted[i]),
        ),
      ).toEqual(wanted)
    })
  }
})

describe('any text', () => {
  test('is read without a crash, every span inside it, the same twice', () => {
    const word = constantFrom(
      ...'Gunmen killed seven soldiers in Kano on Monday , and the army said it would not withdraw . “ ” \u{1F4A5} \ud800'.split(
        ' ',
      ),
    )
    assert(
      property(array(word, { maxLength: 60 }), (words) => {
        const content = words.join(' ')
        const read = (): string =>
          JSON.stringify(
            dateline.read({ content, kind: 'text', published: '2024-03-05' }),
          )
        const once = read()
        for (const line of JSON.parse(once) as ReturnType<Dateline['read']>) {
          for (const { mentions } of line.events)
            for (const { trigger } of mentions) {
              expect(trigger[0]).toBeLessThan(trigger[1])
              expect(trigger[1]).toBeLessThanOrEqual(line.report.text.length)
            }
        }
        expect(read()).toBe(once)
      }),
      { numRuns: 40 },
    )
  })

  test('a list of 300 incidents and a sentence of 400 words are read', () => {
    const incident = (i: number): string =>
      `Gunmen killed ${(i % 9) + 2} villagers in Kano state on Monday, police said.`
    const list = Array.from({ length: 300 }, (_, i) => incident(i)).join('\n\n')
    const long = `Police said ${Array.from({ length: 80 }, () => 'rebels attacked soldiers and').join(' ')} fled.`
    const lines = dateline.read({ content: `${list}\n\n${long}`, kind: 'text' })
    expect(lines.flatMap((line) => line.events).length).toBeGreaterThan(0)
  })
})

/** An event's first day, and its last where that is another. */
function daysOf({ time }: RecordEvent): string {
  if (!time) return 'none'
  const { start, end } = time.value
  return start === end ? start : `${start}..${end}`
}

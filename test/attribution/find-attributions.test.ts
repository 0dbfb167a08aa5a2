import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { diskModels } from '../../src/edge/disk/models.ts'
import { loadEngine } from '../../src/engine.ts'
import type { Engine } from '../../src/engine.ts'
import { analyse } from '../../src/pipeline.ts'
import type { Attribution } from '../../src/report/layers.ts'
import type { Report } from '../../src/report/report.ts'
import { reportOf } from '../language/report-of.ts'
import { casesOf, isWanted, toLine } from './cases.ts'

let engine: Engine
beforeAll(async () => {
  engine = await loadEngine(diskModels())
})

function read(text: string, title: boolean): readonly Attribution[] {
  const report = reportOf(text)
  const whole: Report = title
    ? { ...report, title: { start: 0, end: text.length }, paragraphs: [] }
    : report
  return analyse(whole, engine).attributions
}

const folder = new URL('../cases/attribution/', import.meta.url)
const files = readdirSync(folder).toSorted()

describe.each(files)('%s', (file) => {
  for (const one of casesOf(new URL(file, folder))) {
    const run = one.gap ? test.fails : test
    run(one.name, () => {
      const found = read(one.text, one.title)
      const shown = found.map((item) => toLine(one.text, item))
      if (one.wanted.length === 0) expect(shown).toEqual([])
      for (const want of one.wanted) {
        const right = found.some((item) => isWanted(one.text, item, want))
        if (!right) expect(shown).toContain(want)
      }
    })
  }
})

test('there are at least 120 cases', () => {
  const all = files.flatMap((file) => casesOf(new URL(file, folder)))
  expect(all.length).toBeGreaterThanOrEqual(120)
})

const WORDS =
  'said police " “ ” \' , . : denied it according to no comment army killed nine 👍 \ud800 مرحبا reportedly quoted as saying -'
    .split(' ')
    .concat('\n\n')

test('whatever the text: spans lie in it, answers point back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
      fc.boolean(),
      (words, title) => {
        const text = words.join(' ')
        read(text, title).forEach((one, i) => {
          expect(one.cue.length).toBeGreaterThan(0)
          for (const { start, end } of [
            ...one.source,
            ...one.cue,
            ...one.content,
            ...one.via,
          ]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          if (one.answers !== null) expect(one.answers).toBeLessThan(i)
        })
      },
    ),
    { numRuns: 60 },
  )
})

test('an empty text has no attributions', () => {
  expect(read('', false)).toEqual([])
})

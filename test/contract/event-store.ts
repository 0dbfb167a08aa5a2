import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventStore, StoredEvent } from '../../src/ports.ts'
import type { RecordEvent, RecordLine } from '../../src/report/record.ts'

/** What an event of a test is about; the rest is filled in. */
interface Told {
  readonly id: string
  readonly type?: string
  readonly actor?: string
  readonly country?: string
  readonly recipient?: string
  readonly place?: string
  readonly admin1?: string
  readonly start?: string | null
  readonly end?: string
}

/** A record line with as much in it as a store looks at. */
export function lineOf(
  id: string,
  told: readonly Told[] = [],
  report: Partial<RecordLine['report']> & { readonly date?: string } = {},
): RecordLine {
  const { date, ...rest } = report
  const text = `Report ${id}\n\nTwo were hurt.`
  return {
    engine: 'dateline 0 test',
    report: {
      id,
      source: `${id}.txt`,
      url: null,
      publisher: null,
      section: null,
      language: 'en',
      text,
      title: [0, `Report ${id}`.length],
      highlights: [],
      captions: [],
      paragraphs: [[text.length - 14, text.length]],
      byline: null,
      agency: null,
      dateline: null,
      published: date
        ? { value: date, basis: 'stated', evidence: [[0, 6]], rule: 'test' }
        : null,
      updated: null,
      ...rest,
    },
    events: told.map(eventOf),
    notes: [],
    coverage: { characters: text.length, read: text.length },
  }
}

function eventOf(told: Told): RecordEvent {
  const { id, type = 'ASSAULT', start = null, end = start } = told
  const party = (name: string): RecordEvent['actors'][number] => ({
    name,
    text: [0, 6],
    country: told.country ?? null,
    sector: 'UNK',
    role: null,
    wikidata: null,
    evidence: [[0, 6]],
    rule: 'test',
  })
  return {
    id,
    type,
    mode: [],
    context: [],
    codes: { cameo: '190', quad: 4, scale: -9, acled: null, ucdp: null },
    status: 'happened',
    actors: told.actor ? [party(told.actor)] : [],
    recipients: told.recipient ? [party(told.recipient)] : [],
    place: told.place
      ? {
          value: {
            name: told.place,
            geonameId: null,
            lat: 1,
            lon: 2,
            country: told.country ?? null,
            admin1: told.admin1 ?? null,
            admin2: null,
            precision: 'town',
            radiusKm: 5,
          },
          basis: 'stated',
          evidence: [[0, 6]],
          rule: 'test',
        }
      : null,
    time:
      start !== null && end !== null
        ? {
            value: {
              start,
              end,
              precision: start.startsWith('--') ? 'unknown-year' : 'day',
            },
            basis: 'stated',
            evidence: [[0, 6]],
            rule: 'test',
          }
        : null,
    counts: [],
    claims: [],
    mentions: [],
    parts: [],
    confidence: 0.5,
  }
}

const page = (id: string) => ({ id, source: `${id}.txt`, engine: 'dateline 0 test' })

/** What every event store keeps to. `open` gives an empty one. */
export function testEventStore(name: string, open: () => Promise<EventStore>): void {
  describe(name, () => {
    let store: EventStore
    beforeAll(async () => {
      store = await open()
      await store.addPage(page('clashes'), [
        lineOf(
          'rp_1',
          [
            {
              id: 'ev_1',
              actor: 'General Syed Asim Munir',
              country: 'PAK',
              recipient: 'Azerbaijan',
              type: 'CONSULT',
              place: 'Baku',
              start: '2023-11-01',
            },
            {
              id: 'ev_2',
              actor: 'Pakistan Army',
              country: 'PAK',
              place: 'Tank District',
              admin1: 'Khyber Pakhtunkhwa',
              start: '--12-05',
            },
          ],
          { date: '2023-11-01' },
        ),
        lineOf(
          'rp_2',
          [
            {
              id: 'ev_3',
              actor: 'Éric Köhler',
              country: 'DEU',
              place: 'Köln',
              start: '2024-02-10',
              end: '2024-02-12',
            },
            { id: 'ev_4', type: 'PROTEST', start: '2024', end: '2024' },
          ],
          { date: '2024-02' },
        ),
      ])
      await store.addPage(page('undated'), [lineOf('rp_3', [{ id: 'ev_5' }])])
    })
    afterAll(() => store.close())

    test('a report comes back as it was given', async () => {
      const line = lineOf('rp_2', [], {})
      const found = await store.findReport('rp_2')
      expect(found?.report.text).toBe(line.report.text)
      expect(found?.events.map((event) => event.id)).toEqual(['ev_3', 'ev_4'])
      expect(await store.findReport('rp_none')).toBeNull()
    })

    test('reports are listed newest first, undated ones last', async () => {
      const { items, next } = await store.listReports({ limit: 10 })
      expect(items.map((item) => [item.id, item.published, item.events])).toEqual([
        ['rp_2', '2024-02', 2],
        ['rp_1', '2023-11-01', 2],
        ['rp_3', null, 1],
      ])
      expect(items[0]!.title).toBe('Report rp_2')
      expect(next).toBeNull()
    })

    test('cursors lead through the whole list, each item once', async () => {
      const ids: string[] = []
      let cursor: string | null = null
      do {
        const range: { limit: number; cursor?: string } = { limit: 1 }
        if (cursor !== null) range.cursor = cursor
        const part = await store.listEvents({}, range)
        ids.push(...part.items.map((item) => item.event.id))
        cursor = part.next
      } while (cursor !== null)
      expect(ids).toEqual(['ev_3', 'ev_4', 'ev_1', 'ev_2', 'ev_5'])
    })

    test.each<{
      name: string
      filter: Parameters<EventStore['listEvents']>[0]
      want: string[]
    }>([
      {
        name: 'no condition',
        filter: {},
        want: ['ev_3', 'ev_4', 'ev_1', 'ev_2', 'ev_5'],
      },
      { name: 'a word of the actor', filter: { actor: 'munir' }, want: ['ev_1'] },
      { name: 'the actor’s state', filter: { actor: 'pak' }, want: ['ev_1', 'ev_2'] },
      { name: 'all words of the actor', filter: { actor: 'Munir Army' }, want: [] },
      {
        name: 'an actor without accents',
        filter: { actor: 'eric kohler' },
        want: ['ev_3'],
      },
      { name: 'a recipient', filter: { recipient: 'azerbaijan' }, want: ['ev_1'] },
      { name: 'a recipient as actor', filter: { actor: 'azerbaijan' }, want: [] },
      { name: 'a place', filter: { place: 'Koln' }, want: ['ev_3'] },
      { name: 'a province', filter: { place: 'Khyber Pakhtunkhwa' }, want: ['ev_2'] },
      { name: 'a state', filter: { place: 'PAK' }, want: ['ev_1', 'ev_2'] },
      { name: 'a type', filter: { type: 'protest' }, want: ['ev_4'] },
      { name: 'since a day', filter: { since: '2024-02-12' }, want: ['ev_3', 'ev_4'] },
      { name: 'since the day after', filter: { since: '2024-02-13' }, want: ['ev_4'] },
      { name: 'until a month', filter: { until: '2023-11' }, want: ['ev_1'] },
      {
        name: 'a year, of events with a year',
        filter: { since: '2023', until: '2023' },
        want: ['ev_1'],
      },
      { name: 'a report', filter: { report: 'rp_3' }, want: ['ev_5'] },
      {
        name: 'two conditions',
        filter: { actor: 'PAK', type: 'ASSAULT' },
        want: ['ev_2'],
      },
      { name: 'a quote that is no SQL', filter: { actor: "x' or '1'='1" }, want: [] },
      { name: 'nothing but marks', filter: { place: '%' }, want: [] },
    ])('events are found by $name', async ({ filter, want }) => {
      const { items } = await store.listEvents(filter, { limit: 100 })
      expect(items.map((item) => item.event.id)).toEqual(want)
    })

    test('an event comes with the report that tells it', async () => {
      const { items } = await store.listEvents({ actor: 'munir' }, { limit: 1 })
      expect(items[0]).toMatchObject<Pick<StoredEvent, 'report'>>({
        report: {
          id: 'rp_1',
          title: 'Report rp_1',
          source: 'rp_1.txt',
          published: '2023-11-01',
        },
      })
    })

    test('a cursor that no list gave is refused', async () => {
      await expect(
        store.listReports({ limit: 1, cursor: 'abc' }),
      ).rejects.toMatchObject({ code: 'usage' })
    })

    test('the same page twice makes no second copy', async () => {
      const line = lineOf('rp_twice', [{ id: 'ev_twice', type: 'TWICE' }])
      expect(await store.addPage(page('twice'), [line])).toEqual(['added'])
      expect(await store.addPage(page('twice'), [line])).toEqual(['present'])
      expect(await store.hasPage('twice')).toBe(true)
      expect(await store.hasPage('twice', 'dateline 0 test')).toBe(true)
      expect(await store.hasPage('twice', 'dateline 1')).toBe(false)
      expect(await store.hasPage('never')).toBe(false)
      const { items } = await store.listEvents({ type: 'TWICE' }, { limit: 10 })
      expect(items).toHaveLength(1)
    })

    test('a report read anew takes the place of the old one, events and all', async () => {
      const old = lineOf('rp_anew', [{ id: 'ev_old', type: 'ANEW', actor: 'Old' }])
      const anew = {
        ...lineOf('rp_anew', [{ id: 'ev_new', type: 'ANEW', actor: 'New' }]),
        engine: 'dateline 1',
      }
      await store.addPage(page('anew'), [old])
      expect(await store.addPage(page('anew'), [anew])).toEqual(['replaced'])
      const { items } = await store.listEvents({ type: 'ANEW' }, { limit: 10 })
      expect(items.map((item) => item.event.id)).toEqual(['ev_new'])
      expect((await store.findReport('rp_anew'))?.engine).toBe('dateline 1')
    })

    test('the same words at another source stay one report', async () => {
      const line = lineOf('rp_copy', [{ id: 'ev_copy', type: 'COPY' }])
      const copy = { ...line, report: { ...line.report, source: 'elsewhere.html' } }
      await store.addPage(page('copy-1'), [line])
      expect(await store.addPage(page('copy-2'), [copy])).toEqual(['present'])
      expect((await store.findReport('rp_copy'))?.report.source).toBe('rp_copy.txt')
    })

    test('a page that cannot be kept whole is not kept at all', async () => {
      const good = lineOf('rp_half', [{ id: 'ev_half', type: 'HALF' }])
      // Two events of one id break the key, in the last statement of the transaction.
      const bad = lineOf('rp_bad', [{ id: 'ev_same' }, { id: 'ev_same' }])
      await expect(store.addPage(page('half'), [good, bad])).rejects.toThrow()
      expect(await store.findReport('rp_half')).toBeNull()
      expect(await store.hasPage('half')).toBe(false)
      expect((await store.listEvents({ type: 'HALF' }, { limit: 10 })).items).toEqual(
        [],
      )
      expect(await store.addPage(page('half'), [good])).toEqual(['added'])
    })

    test('calls at once do not mix', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `rp_once_${i % 10}`)
      const additions = await Promise.all(
        ids.map((id) =>
          store.addPage(page(id), [lineOf(id, [{ id: `ev_${id}`, type: 'ONCE' }])]),
        ),
      )
      expect(additions.flat().filter((addition) => addition === 'added')).toHaveLength(
        10,
      )
      const { items } = await store.listEvents({ type: 'ONCE' }, { limit: 100 })
      expect(items).toHaveLength(10)
    })

    test('any words are kept, whatever characters they have', async () => {
      const words = fc.string({ unit: 'binary', maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(words, words, async (text, actor) => {
          const id = `rp_any_${text.length}_${Math.abs(hash(text + actor))}`
          const line = lineOf(id, [{ id: `ev_${id}`, type: 'ANY', actor }], {
            text,
            title: [0, text.length],
            source: actor,
          })
          await store.addPage(page(id), [line])
          expect(await store.findReport(id)).toEqual(line)
        }),
        { numRuns: 30 },
      )
    })
  })
}

function hash(text: string): number {
  let value = 0
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0
  return value
}

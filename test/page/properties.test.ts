import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DatelineError } from '../../src/error.ts'
import { parseHtml } from '../../src/page/html/parse-html.ts'
import { findDates } from '../../src/page/find-dates.ts'
import { readDateline } from '../../src/page/read-dateline.ts'
import { readPage } from '../../src/page/read-page.ts'
import { readStamp } from '../../src/page/read-stamp.ts'
import { knowChrome } from '../../src/page/know-chrome.ts'
import { isCaption } from '../../src/page/read-caption.ts'
import { readByline } from '../../src/page/read-byline.ts'
import type { PageKind } from '../../src/report/page.ts'
import type { Report } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'

const SEED = `<!doctype html><html lang="en"><head><title>Bridge reopens in Basra</title></head><body>
<header><nav><a href="/">Home</a></nav></header><main><h1>Bridge reopens in Basra</h1><time datetime="2024-05-03">3 May 2024</time>
<p>BASRA (Reed News) — A bridge over the river reopened on Friday, the city said, a year after a barge struck it.</p>
<ul><li>Lorries may cross at night</li></ul><p>“We waited long,” said a fisherman 🐟 of the east bank. عبر الجسر</p></main></body></html>`

/** Pieces that break parsers: stray tags, open quotes, comments, unpaired surrogates, marks that run right to left. */
const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<br>',
    '<br/>',
    '<svg>',
    '</svg>',
    '<title>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#x110000;',
    '&#0;',
    '<li',
    '<time datetime="',
    '\uD800',
    '\uDC00',
    '\u202E',
    '🧨',
    'e\u0301',
    '\u0000',
    'Updated 5 sec ago',
    'Updated 3 May 2024',
    'Follow',
    '\n\n',
    '• ',
    'BASRA: ',
    'By Ana Petrou',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
    '{',
    '}',
    '"',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(SEED.length), fc.nat(30), piece), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([edits, repeat]) => {
    let page = SEED
    for (const [at, gone, words] of edits)
      page = page.slice(0, at) + words + page.slice(at + gone)
    return repeat ? page + page : page
  })

function spansOf(report: Report): readonly Span[] {
  const sourced = [
    report.byline,
    report.agency,
    report.dateline,
    report.published,
    report.updated,
  ]
  return [
    ...(report.title ? [report.title] : []),
    ...report.highlights,
    ...report.captions.flatMap(({ span, credit }) =>
      credit ? [span, credit] : [span],
    ),
    ...report.paragraphs,
    ...sourced.flatMap((fact) => fact?.evidence ?? []),
  ]
}

function check(content: string, kind?: PageKind): void {
  let reading
  try {
    reading = readPage({ content, ...(kind ? { kind } : {}) }, null)
  } catch (error) {
    expect(error).toBeInstanceOf(DatelineError)
    return
  }
  expect(reading.coverage.read).toBe(reading.coverage.characters)
  for (const report of reading.reports) {
    const blocks = [
      ...(report.title ? [report.title] : []),
      ...report.highlights,
      ...report.captions.map(({ span }) => span),
      ...report.paragraphs,
    ].sort((a, b) => a.start - b.start)
    for (const span of spansOf(report)) {
      expect(
        0 <= span.start && span.start <= span.end && span.end <= report.text.length,
      ).toBe(true)
    }
    blocks.forEach((block, i) => {
      if (i > 0) expect(blocks[i - 1]!.end).toBeLessThanOrEqual(block.start)
    })
  }
}

test('no mutation of a page makes the reader throw, lose a character or leave the text', () => {
  fc.assert(
    fc.property(mutated, (page) => check(page, 'html')),
    { numRuns: 300 },
  )
})

test('no text at all does, read as a dump or as whatever it looks like', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      check(pieces.join('\n'), 'dump')
      check(pieces.join(' '))
    }),
    { numRuns: 300 },
  )
})

test('the same page gives the same reading', () => {
  fc.assert(
    fc.property(mutated, (page) => {
      const read = (): string => {
        try {
          return JSON.stringify(readPage({ content: page, kind: 'html' }, null))
        } catch (error) {
          return String(error)
        }
      }
      expect(read()).toBe(read())
    }),
    { numRuns: 50 },
  )
})

test('HTML nested 100,000 deep, closed, misclosed or not at all, is read', () => {
  const deep = 100_000
  const paragraph =
    '<p>A bridge over the river reopened on Friday, the city said, a year after a barge struck it.</p>'
  for (const [open, close] of [
    ['<div>', '</div>'],
    ['<div>', '</p>'],
    ['<b>', ''],
    ['<table><tr><td>', ''],
    ['<a>', '</b>'],
  ] as const) {
    const page = parseHtml(open.repeat(deep) + paragraph + close.repeat(deep))
    expect(page.blocks.some(({ text }) => text.startsWith('A bridge'))).toBe(true)
  }
})

// Long enough that time beyond linear runs into the limit of a test: no clock is read.
const LONG = 400_000

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['spaces', ' '],
  ['open brackets', '('],
  ['dashes', ' - '],
  ['figures', '1 '],
  ['dates', '1 May 2024 '],
  ['years with an hour behind them', '5 May 202010:43 '],
  ['figures of other scripts', '١'],
  ['days of other calendars', '۲۳ اردیبهشت ۱۳۹۹ '],
  ['days in programs', '<script>"publishedAt":"2024-05-03"</script>'],
  ['capitals', 'ABC '],
  ['quotes', '"'],
  ['pipes', ' | '],
  ['tags', '<'],
  ['comments', '<!--'],
  ['attributes', '<p a="'],
  ['breaks', 'x<br>'],
  ['bylines', 'By A, '],
  ['short lines', 'Home and away\n'],
  ['date lines', 'Updated 3 May 2024\nBoat sinks off the coast\n'],
  [
    'stories',
    'Boat sinks off the coast\nUpdated 3 May 2024\nVELA: A boat sank off the coast on Friday, the coast guard of the island said.\n',
  ],
  [
    'islands of text',
    '<p>A boat sank off the coast on Friday, the coast guard of the island said.</p>' +
      '<li><a>x</a></li>'.repeat(8),
  ],
  [
    'headings over datelines',
    '<h2>Talks go on in Doha</h2><p>DOHA — Envoys of both sides met on Friday, the ministry said in a statement.</p>',
  ],
  [
    'entries',
    '<article><h2>Boat sinks here</h2><p>A boat sank off the coast on Friday, the guard said, with all hands.</p></article>',
  ],
]

test('figures of any script are told in place: a date keeps its offsets', () => {
  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('x', ' ', '🧨', 'é'), maxLength: 20 }),
      fc.constantFrom(...zeros),
      (before, zero) => {
        const day = '12/05/2020'.replaceAll(/\d/g, (digit) =>
          String.fromCharCode(zero + Number(digit)),
        )
        const [found] = findDates(`${before} ${day}`)
        expect(found).toMatchObject({
          value: '2020-05-12',
          start: before.length + 1,
          end: before.length + 11,
        })
      },
    ),
  )
})

test.each(HOSTILE)('a long page of nothing but %s is read', (_name, unit) => {
  const content = unit.repeat(LONG / unit.length)
  check(content, 'html')
  check(content, 'dump')
})

test.each(HOSTILE)(
  'a long line of nothing but %s is looked at by every reader of lines',
  (_name, unit) => {
    const line = unit.repeat(LONG)
    for (const look of [
      findDates,
      readDateline,
      readStamp,
      knowChrome,
      isCaption,
      readByline,
    ]) {
      expect(() => look(line)).not.toThrow()
    }
  },
)

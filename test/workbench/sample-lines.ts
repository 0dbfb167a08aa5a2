/**
 * Records written by hand, as a careful coder would, so that the workbench's tests hold
 * whatever the passes find. The text and the persons are invented.
 */
import type {
  RecordEvent,
  RecordLine,
  RecordParticipant,
  RecordSpan,
} from '../../src/report/record.ts'

const BLOCKS = {
  title: 'Four killed in drone attack on army post in Marib',
  highlight: 'The Houthis deny any part in it',
  caption: 'Soldiers near Marib city. (Reuters photo)',
  first:
    'MARIB: Four soldiers were killed on Saturday when a drone hit a military post in Sirwah district, the defense ministry said.',
  second:
    'The ministry accused the Houthi movement of carrying out the attack. A spokesman for the Houthis, Yahya Al-Mahwiti, denied that the group was involved.',
  third: 'Hundreds marched in Taiz on 5 December to ask for an end to the war.',
  fourth: 'Italy said it would open an inquiry.',
}
const text = Object.values(BLOCKS).join('\n\n')

/** The n-th place of these words in the text. */
function at(words: string, n = 1): RecordSpan {
  let start = -1
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`no "${words}" in the sample text`)
  return [start, start + words.length]
}

function party(
  name: string,
  words: RecordSpan,
  codes: Partial<RecordParticipant> = {},
): RecordParticipant {
  return {
    name,
    text: words,
    country: null,
    sector: 'UNK',
    role: null,
    wikidata: null,
    evidence: [words],
    rule: 'hand',
    ...codes,
  }
}

const COMMON = {
  context: [],
  codes: { cameo: '190', quad: 4, scale: -9, acled: null, ucdp: 1 },
  parts: [],
} as const

const ASSAULT: RecordEvent = {
  ...COMMON,
  id: 'ev_assault',
  type: 'ASSAULT',
  mode: ['drone'],
  status: 'happened',
  actors: [
    party('Houthi movement', at('the Houthi movement'), {
      country: 'YEM',
      sector: 'REB',
    }),
  ],
  recipients: [
    party('Yemeni army', at('Four soldiers'), { country: 'YEM', sector: 'MIL' }),
  ],
  place: {
    value: {
      name: 'Sirwah',
      geonameId: 1,
      lat: 15.45,
      lon: 45.02,
      country: 'YEM',
      admin1: 'Marib',
      admin2: 'Sirwah',
      precision: 'district',
      radiusKm: 45,
    },
    basis: 'stated',
    evidence: [at('Sirwah district')],
    rule: 'gazetteer',
  },
  time: {
    value: { start: '2024-02-10', end: '2024-02-10', precision: 'day' },
    basis: 'inferred',
    evidence: [at('on Saturday')],
    rule: 'weekday',
  },
  counts: [
    {
      what: 'killed',
      who: {
        value: 'soldiers',
        basis: 'stated',
        evidence: [at('soldiers')],
        rule: 'noun',
      },
      side: 'recipient',
      low: 4,
      best: 4,
      high: 4,
      evidence: [at('Four soldiers were killed')],
      rule: 'figure',
    },
  ],
  claims: [
    {
      speaker: party('Defense ministry', at('the defense ministry'), {
        country: 'YEM',
        sector: 'GOV',
      }),
      via: null,
      stance: 'alleges',
      cue: at('accused'),
      terms: [],
      evidence: [at(BLOCKS.second.slice(0, 68))],
      rule: 'accuse',
    },
    {
      speaker: party('Yahya Al-Mahwiti', at('Yahya Al-Mahwiti'), {
        country: 'YEM',
        sector: 'REB',
      }),
      via: null,
      stance: 'denies',
      cue: at('denied'),
      terms: [],
      evidence: [at(BLOCKS.second.slice(69))],
      rule: 'deny',
    },
  ],
  mentions: [
    {
      section: 'title',
      sentence: at(BLOCKS.title),
      trigger: at('attack'),
      rule: 'attack',
    },
    { section: 'body', sentence: at(BLOCKS.first), trigger: at('hit'), rule: 'hit' },
  ],
  confidence: 0.91,
}

const PROTEST: RecordEvent = {
  ...COMMON,
  id: 'ev_protest',
  type: 'PROTEST',
  mode: ['demo'],
  codes: { cameo: '141', quad: 3, scale: -6.5, acled: 'Peaceful protest', ucdp: null },
  status: 'happened',
  actors: [party('protesters', at('Hundreds'), { country: 'YEM', sector: 'CVL' })],
  recipients: [],
  place: {
    value: {
      name: 'Taiz',
      geonameId: 2,
      lat: 13.58,
      lon: 44.02,
      country: 'YEM',
      admin1: 'Taiz',
      admin2: null,
      precision: 'town',
      radiusKm: 8,
    },
    basis: 'stated',
    evidence: [at('Taiz')],
    rule: 'gazetteer',
  },
  time: {
    value: { start: '--12-05', end: '--12-05', precision: 'unknown-year' },
    basis: 'stated',
    evidence: [at('5 December')],
    rule: 'day-month',
  },
  counts: [],
  claims: [],
  mentions: [
    {
      section: 'body',
      sentence: at(BLOCKS.third),
      trigger: at('marched'),
      rule: 'march',
    },
  ],
  confidence: 0.8,
}

const INQUIRY: RecordEvent = {
  ...COMMON,
  id: 'ev_inquiry',
  type: 'INVESTIGATE',
  mode: [],
  codes: { cameo: '090', quad: 3, scale: -2, acled: null, ucdp: null },
  status: 'planned',
  actors: [party('Italy', at('Italy'), { country: 'ITA', sector: 'GOV' })],
  recipients: [],
  place: {
    value: {
      name: 'Yemen',
      geonameId: 3,
      lat: 15.5,
      lon: 47.5,
      country: 'YEM',
      admin1: null,
      admin2: null,
      precision: 'country',
      radiusKm: 500,
    },
    basis: 'inferred',
    evidence: [at('Taiz')],
    rule: 'country-of',
  },
  time: null,
  counts: [],
  claims: [],
  mentions: [
    {
      section: 'body',
      sentence: at(BLOCKS.fourth),
      trigger: at('open an inquiry'),
      rule: 'inquiry',
    },
  ],
  confidence: 0.55,
}

/** A report with three events: in a district, in a town, in a country. */
export const MARIB: RecordLine = {
  engine: 'hand 1',
  report: {
    id: 'rp_marib',
    source: 'marib.txt',
    url: null,
    publisher: 'The Invented Herald',
    section: null,
    language: 'en',
    text,
    title: at(BLOCKS.title),
    highlights: [at(BLOCKS.highlight)],
    captions: [{ span: at(BLOCKS.caption), credit: at('Reuters photo') }],
    paragraphs: [BLOCKS.first, BLOCKS.second, BLOCKS.third, BLOCKS.fourth].map(
      (block) => at(block),
    ),
    byline: null,
    agency: {
      value: 'Reuters',
      basis: 'stated',
      evidence: [at('Reuters')],
      rule: 'credit',
    },
    dateline: {
      value: 'MARIB',
      basis: 'stated',
      evidence: [at('MARIB')],
      rule: 'dateline',
    },
    published: {
      value: '2024-02-11',
      basis: 'stated',
      evidence: [at('on Saturday')],
      rule: 'given',
    },
    updated: null,
  },
  events: [ASSAULT, PROTEST, INQUIRY],
  notes: [
    {
      code: 'date-unknown-year',
      message: 'No year is given for 5 December.',
      span: at('5 December'),
    },
  ],
  coverage: { characters: text.length, read: text.length },
}

const HOSTILE_TEXT =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>\n\n<b>Not bold</b> & plain, javascript:alert(1), \u202Eright to left\u202C and \uD83D\uDE00.'

/** A page that tries to run: every value carries markup. */
export const HOSTILE: RecordLine = {
  ...MARIB,
  report: {
    ...MARIB.report,
    id: 'rp_hostile',
    source: '"><script>window.pwned=1</script>',
    publisher: null,
    text: HOSTILE_TEXT,
    title: [0, HOSTILE_TEXT.indexOf('\n')],
    highlights: [],
    captions: [],
    paragraphs: [[HOSTILE_TEXT.indexOf('\n') + 2, HOSTILE_TEXT.length]],
    agency: null,
    dateline: null,
    published: null,
  },
  events: [
    {
      ...PROTEST,
      id: 'ev_hostile',
      actors: [
        {
          ...PROTEST.actors[0]!,
          name: '<img src=x onerror="window.pwned=1">',
          text: [0, 4],
          evidence: [[0, 4]],
        },
      ],
      place: {
        ...PROTEST.place!,
        value: { ...PROTEST.place!.value, name: '<script>window.pwned=1</script>' },
        evidence: [[5, 8]],
      },
      time: null,
      mentions: [
        { section: 'title', sentence: [0, 9], trigger: [0, 4], rule: '<b>rule</b>' },
      ],
    },
  ],
  notes: [{ code: 'x', message: '<script>window.pwned=1</script>', span: [0, 4] }],
  coverage: { characters: HOSTILE_TEXT.length, read: HOSTILE_TEXT.length },
}

import { firstTokenFrom } from '../../attribution/attribution-index.ts'
import type { Attribution, Event, Mention, Participant } from '../../report/layers.ts'
import { isHarm } from '../join/same-event.ts'
import { answersFor } from './disputed.ts'
import { lemmaOf, type Readable } from '../words.ts'

/** Somebody's denial, not yet tied to what it denies. */
export interface Denial {
  readonly attribution: Attribution
  readonly speaker: Participant
  /** How it says no: by a verb, by a phrase or word, or by what its own side is said not to have done. */
  readonly kind: 'verb' | 'phrase' | 'clause' | 'no'
}

export type DenialFeature =
  | 'held'
  | 'held-no'
  | 'held-alone'
  | 'answered'
  | 'doer'
  | 'doer-no'
  | 'doer-harm'
  | 'doer-said'
  | 'accused'
  | 'doer-land'
  | 'doer-unknown'
  | 'suffers'
  | 'named'
  | 'blamed'
  | 'said'
  | 'own'
  | 'word'
  | 'shared'
  | 'thing'
  | 'near'
  | 'next'
  | 'far'
  | 'after'
  | 'assault'
  | 'casualty'
  | 'deed'
  | 'historical'
  | 'none-verb'
  | 'none-phrase'
  | 'none-clause'
  | 'none-no'

/** An answer further from the deed than this, in sentences, is hardly one to it. */
const FAR = 6
/** More words in common than this tell no more. */
const MOST_SHARED = 3
/** Words of what is denied that are looked at. */
const MOST_WORDS = 40

const DEEDS = new Set([
  'COERCE',
  'MOBILIZE',
  'AID',
  'SANCTION',
  'RETREAT',
  'PROTEST',
  'COOPERATE',
])
/** What one had no part in: harm, by whatever words it was told. */
const HARM_WORDS = new Set(
  'attack incident blast killing death explosion bombing bomb shooting ambush raid fire strike violence abduction kidnapping murder massacre shelling'.split(
    ' ',
  ),
)
/** Words that half of all sentences share. */
const COMMON = new Set(
  'be have do say tell deny reject dismiss claim report charge accuse allege police army ministry force official people man woman day monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** What speaks for an event being the one that a denial is of; words of a telling count once. */
export function denialFeatures(
  report: Readable,
  { attribution, speaker, kind }: Denial,
  event: Event,
): ReadonlyMap<DenialFeature, number> {
  const features = new Map<DenialFeature, number>()
  const set = (name: DenialFeature, value: number | boolean): void => {
    if (value) features.set(name, Number(value))
  }
  const { actors, recipients, type, status, mentions } = event
  const said = mentions
    .flatMap(({ claims }) => claims)
    .filter(({ stance }) => stance !== 'denies')
  const holds = (one: Mention): boolean => isHeld(report, attribution, one)
  const held = mentions.some(holds)
  const saysNo = kind === 'no' || kind === 'clause'
  set(saysNo ? 'held-no' : 'held', held && said.length > 0)
  set('held-alone', held && said.length === 0)
  const answered =
    attribution.answers === null ? null : report.attributions[attribution.answers]!
  set(
    'answered',
    answered !== null && mentions.some((one) => isHeld(report, answered, one)),
  )
  const isDoer = actors.some((actor) => answersFor(speaker, actor))
  set(saysNo ? 'doer-no' : 'doer', isDoer)
  set('doer-harm', isDoer && isHarm(event))
  set(
    'doer-land',
    !isDoer &&
      speaker.country !== null &&
      actors.some(({ country }) => country === speaker.country),
  )
  set(
    'doer-unknown',
    !isDoer &&
      actors.every(({ country, sector }) => country === null || sector === 'UAF'),
  )
  const isStruck = !isDoer && recipients.some((one) => answersFor(speaker, one))
  const isDeed = isHarm(event) || DEEDS.has(type)
  set(isDeed ? 'suffers' : 'accused', isStruck)
  const others = said.filter(
    (one) => one.speaker !== null && !isOne(one.speaker, speaker),
  )
  set(
    'blamed',
    others.some(({ stance }) => stance === 'alleges'),
  )
  set(
    'said',
    others.some(({ stance }) => stance === 'asserts'),
  )
  set('doer-said', isDoer && others.length > 0)
  set(
    'own',
    said.some((one) => one.speaker !== null && isOne(one.speaker, speaker)),
  )
  const denied = wordsOf(report, attribution)
  set(
    'word',
    mentions.some((one) => !holds(one) && denied.has(lemmaOf(report, one.head))),
  )
  set(
    'shared',
    Math.min(
      MOST_SHARED,
      sharedWords(
        report,
        mentions.filter((one) => !holds(one)),
        denied,
      ),
    ),
  )
  set(
    'thing',
    kind === 'phrase' &&
      isHarm(event) &&
      [...denied].some((word) => HARM_WORDS.has(word)),
  )
  set('named', isNamed(report, speaker, mentions))
  const distance = distanceTo(report, attribution, mentions)
  set('near', 1 / (1 + Math.abs(distance)))
  set('next', distance === 1)
  set('far', Math.abs(distance) > FAR)
  set('after', distance < 0)
  set('assault', type === 'ASSAULT')
  set('casualty', type === 'CASUALTY')
  set('deed', DEEDS.has(type))
  set('historical', status === 'historical')
  return features
}

function isHeld(
  { tokens }: Readable,
  { content, cueHead }: Attribution,
  { head }: Mention,
): boolean {
  const { start, end } = tokens[head]!
  return (
    head !== cueHead && content.some((span) => span.start <= start && end <= span.end)
  )
}

function isOne(a: Participant, b: Participant): boolean {
  return (
    a.name === b.name ||
    (a.country !== null && a.country === b.country && a.sector === b.sector)
  )
}

/** Lemmas of what is denied that tell one thing from another. */
function wordsOf(report: Readable, { content }: Attribution): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { start, end } of content) {
    const first = firstTokenFrom(report.tokens, start)
    for (
      let i = first;
      i < report.tokens.length &&
      report.tokens[i]!.end <= end &&
      i < first + MOST_WORDS;
      i++
    )
      if (tells(report, i)) words.add(lemmaOf(report, i))
  }
  return words
}

function tells(report: Readable, token: number): boolean {
  return (
    /^(?:NOUN|VERB|PROPN)$/.test(report.tags[token]!.upos) &&
    !COMMON.has(lemmaOf(report, token))
  )
}

function sharedWords(
  report: Readable,
  mentions: readonly Mention[],
  denied: ReadonlySet<string>,
): number {
  const shared = new Set<string>()
  if (denied.size === 0) return 0
  for (const { sentence } of mentions.slice(0, MOST_WORDS)) {
    const { first, last } = report.sentences[sentence]!
    for (let i = first; i < last; i++) {
      const word = lemmaOf(report, i)
      if (denied.has(word)) shared.add(word)
    }
  }
  return shared.size
}

/** Whether a sentence that tells of the event names the one who denies. */
function isNamed(
  report: Readable,
  speaker: Participant,
  mentions: readonly Mention[],
): boolean {
  const stems = speaker.name
    .split(/[\s’'-]+/)
    .filter((word) => /^\p{Lu}.{3}/u.test(word))
    .map((word) => word.slice(0, 5))
  return (
    stems.length > 0 &&
    mentions.some(({ sentence }) => {
      const { start, end } = report.sentences[sentence]!
      const text = report.text.slice(start, end)
      return stems.some((stem) => text.includes(stem))
    })
  )
}

/** Sentences from the last telling before the denial to it; below zero where all tellings come after. */
function distanceTo(
  { tokens, title }: Readable,
  { cueHead }: Attribution,
  mentions: readonly Mention[],
): number {
  const here = tokens[cueHead]!.sentence
  const isHeading = title !== null && tokens[cueHead]!.end <= title.end
  const gaps = mentions.map(({ sentence }) => here - sentence)
  const before = gaps.filter((gap) => gap >= 0)
  if (before.length > 0) return Math.min(...before)
  const least = Math.max(...gaps)
  // A headline's denial is of what the body tells.
  return isHeading ? -least : least
}

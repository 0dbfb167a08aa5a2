import { hashWord } from '../model/feature.ts'
import type { Event, Participant } from '../report/layers.ts'
import { frameOf } from './frame.ts'
import { caseOf } from './marks.ts'
import type { Near, Party, Side } from './party-candidates.ts'
import { partsOf } from './party-parts.ts'
import { viewOf, type PartySetting, type View } from './party-view.ts'
import { pathBetween, slotOf } from './role-features.ts'
import { isVerbal } from './voice.ts'
import { lemmaOf, type Readable } from './words.ts'

/** Lands of a report by how often its events and places speak of them. */
export function salienceOf(
  report: Readable,
  events: readonly Event[],
): PartySetting['salience'] {
  const counts = new Map<string | null, number>()
  const add = (land: string | null): void => {
    counts.set(land, (counts.get(land) ?? 0) + 1)
  }
  for (const { place } of report.places) if (place?.country) add(place.country)
  for (const { actors, recipients } of events)
    for (const one of [...actors, ...recipients]) add(one.country)
  const order = [...counts].toSorted((a, b) => b[1] - a[1])
  return new Map(order.map(([land], i) => [land, i]))
}

/** Features of a party's having a side of an event, as hashed names. */
export function partyFeatures(
  report: Readable,
  side: Side,
  { party, setting }: { readonly party: Party; readonly setting: PartySetting },
): readonly number[] {
  const view = viewOf(party, side, setting)
  const names = [
    ...standing(view, setting),
    ...likelihood(view, setting),
    ...partsOf(view),
  ]
  const word = lemmaOf(report, setting.event.mentions[0]!.head)
  names.push(...wording(report, view, setting.event))
  if (view.best?.at) names.push(...words(report, view.best.at, { ...view, word }))
  return [...new Set(names)].map((name) => hashWord(`${side} ${name}`))
}

const BODY = /^(UNO|IGO|NGO|EUR|IMG|MNC)$/

/** What the party is, and what it is in the event by now. */
function standing(view: View, { event, all, salience }: PartySetting): string[] {
  const { party, side, type, own, other, now, held, one, sector } = view
  const { land, near, parts, named } = party
  const { status, mentions } = event
  const mine = now.startsWith('1')
  const source =
    near.length > 0 ? 'near' : parts.length > 0 ? 'part' : (named ?? 'place')
  const rule = mine ? one!.rule : source
  const body = land === null ? 'null' : BODY.test(land) ? land : 'state'
  const place = event.place?.value.country
  const at = land === null ? 'null' : place === land ? 'here' : place ? 'other' : 'none'
  const spoken = event.claims.some(({ speaker }) => speaker && speaker.country === land)
  const rank = Math.min(3, salience.get(land) ?? 4)
  const noun = mentions[0]!.traits.includes('noun')
  const front = mentions.some(({ section }) => section !== 'body')
  const pair = `${other[0]?.sector ?? '-'}/${sector}`
  const strangers = all.filter(
    (two) =>
      two.land !== null && !event.actors.some(({ country }) => country === two.land),
  ).length
  const many = Math.min(4, strangers)
  return [
    'bias',
    `type=${type}`,
    `now=${held}`,
    `now=${held}+${type}`,
    `now=${held}+${status}`,
    `status=${status}+${type}+${now}`,
    `sector=${sector}+${now}`,
    `sector=${sector}+${now}+${type}`,
    `body=${body}+${now}`,
    `body=${body}+${type}`,
    `rule=${rule}+${now}`,
    `rule=${rule}+${now}+${type}`,
    `at=${at}+${now}`,
    `at=${at}+${now}+${type}`,
    `at=${at}+${sector}+${type}`,
    `spoken=${spoken}+${now}`,
    `spoken=${spoken}+${now}+${type}`,
    `rank=${rank}+${held}`,
    `rank=${rank}+${type}`,
    `named=${named}+${now}`,
    `named=${named}+${held}+${type}`,
    `noun=${noun}+${type}+${held}`,
    `front=${front}+${held}`,
    `single=${mentions.length === 1}+${held}`,
    `mode=${event.mode.join(' ')}+${type}+${held}`,
    `pair=${pair}+${now}`,
    `pair=${pair}+${now}+${type}`,
    `own=${own[0]?.sector ?? '-'}/${own[0]?.rule ?? '-'}+${now}`,
    `own=${lastWord(own[0])}+${now}`,
    `other=${other[0]?.rule ?? '-'}+${now}`,
    `both=${now.endsWith('1')}+${sector}+${type}`,
    `name=${lastWord(one)}+${now}`,
    `name=${lastWord(one)}+${type}`,
    `parties=${Math.min(6, all.length)}+${held}`,
    `strangers=${many}+${held}`,
    `strangers=${many}+${sector}+${type}+${side}`,
  ]
}

function lastWord(one: Participant | null | undefined): string {
  return one?.name.toLowerCase().split(' ').at(-1) ?? '-'
}

/** What the role model says of those near. */
function likelihood(view: View, { all }: PartySetting): string[] {
  const { party, side, type, now, held } = view
  const otherSide = side === 'actor' ? 'recipient' : 'actor'
  const ours = binOf(party, side)
  const theirs = binOf(party, otherSide)
  const share = shareOf(party, side)
  const likelier = Math.min(2, all.filter((two) => shareOf(two, side) > share).length)
  return [
    `share=${ours}`,
    `share=${ours}+${now}`,
    `share=${ours}+${type}`,
    `share=${ours}+other=${theirs}`,
    `share=${ours}+named=${party.named}`,
    `other=${theirs}+${now}`,
    `other=${theirs}+${type}`,
    `likelier=${likelier}+${held}`,
    `likelier=${likelier}+share=${ours}`,
    `likelier=${likelier}+${type}+${now}`,
  ]
}

function shareOf({ near }: Party, side: Side): number {
  return Math.max(0, ...near.map(({ shares }) => shares[side]))
}

const BINS = [0, 0.03, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95]

function binOf(party: Party, side: Side): string {
  if (party.near.length === 0) return 'far'
  const share = shareOf(party, side)
  return String(BINS.filter((least) => share > least).length)
}

// Tellings of one event whose words are looked at.
const MOST_TOLD = 4
const TELLING =
  /^(obj|subj|iobj|to|with|against|on|for|from|between|by|after|over|at|in)$/

/** By which words the event is told, and what hangs on them. */
function wording(
  report: Readable,
  { now, held, type }: View,
  { mentions }: Event,
): string[] {
  return mentions.slice(0, MOST_TOLD).flatMap(({ head }) => {
    const frame = frameOf(report, head)
    const lemma = lemmaOf(report, head)
    const object = frame.slots.get('obj')?.[0]
    const thing = object === undefined ? '-' : lemmaOf(report, object)
    const slots = [...frame.slots.keys()].filter((slot) => TELLING.test(slot))
    if (frame.infinitive !== null) slots.push('inf')
    if (frame.clause !== null) slots.push('clause')
    return [
      `word=${lemma}+${now}`,
      `word=${lemma}+${held}`,
      `obj=${thing}+${now}`,
      `obj=${thing}+${type}+${now}`,
      ...slots.flatMap((slot) => [
        `has=${slot}+${type}+${now}`,
        `has=${slot}+${type}+${held}`,
      ]),
    ]
  })
}

/** How the word that names the party stands to the one that tells the event. */
function words(
  report: Readable,
  { token, head }: NonNullable<Near['at']>,
  { type, now, word }: View & { readonly word: string },
): string[] {
  const frame = frameOf(report, head)
  const kind = isVerbal(report, head) ? (frame.passive ? 'p' : 'v') : 'n'
  const slot = slotOf(report, frame, token)
  const path = pathBetween(report, head, token)
  const where = token < head ? 'before' : 'after'
  const preposition = caseOf(report, token) ?? '-'
  const name = lemmaOf(report, token)
  return [
    `slot=${slot}/${kind}+${now}`,
    `slot=${slot}/${kind}+${type}+${now}`,
    `slot=${slot}+${word}`,
    `path=${path}/${kind}+${now}`,
    `path=${path}+${type}`,
    `where=${where}+${type}+${now}`,
    `case=${preposition}+${where}+${now}`,
    `case=${preposition}+${type}`,
    `w=${name}+${now}`,
    `w=${name}+${type}`,
    `pos=${report.tags[token]!.upos}+${now}`,
  ]
}

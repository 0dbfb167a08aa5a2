import type { Event, Participant } from '../../report/layers.ts'
import { frameOf } from '../frame/frame.ts'
import { caseOf } from '../frame/marks.ts'
import type { Near, Party, Side } from './party-candidates.ts'
import { partsOf } from './party-parts.ts'
import { viewOf, type PartySetting, type View } from './party-view.ts'
import { pathBetween, slotOf } from './role-features.ts'
import { isVerbal } from '../frame/voice.ts'
import { lemmaOf, type Readable } from '../words.ts'

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
  return [...new Set(names)]
}

const BODY = /^(UNO|IGO|NGO|EUR|IMG|MNC)$/

/** What the party is, and what it is in the event by now. */
function standing(view: View, { event, all, salience }: PartySetting): number[] {
  const { party, side, type, own, other, now, held, one, sector, hashed } = view
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
    hashed`bias`,
    hashed`type=${type}`,
    hashed`now=${held}`,
    hashed`now=${held}+${type}`,
    hashed`now=${held}+${status}`,
    hashed`status=${status}+${type}+${now}`,
    hashed`sector=${sector}+${now}`,
    hashed`sector=${sector}+${now}+${type}`,
    hashed`body=${body}+${now}`,
    hashed`body=${body}+${type}`,
    hashed`rule=${rule}+${now}`,
    hashed`rule=${rule}+${now}+${type}`,
    hashed`at=${at}+${now}`,
    hashed`at=${at}+${now}+${type}`,
    hashed`at=${at}+${sector}+${type}`,
    hashed`spoken=${spoken}+${now}`,
    hashed`spoken=${spoken}+${now}+${type}`,
    hashed`rank=${rank}+${held}`,
    hashed`rank=${rank}+${type}`,
    hashed`named=${named}+${now}`,
    hashed`named=${named}+${held}+${type}`,
    hashed`noun=${noun}+${type}+${held}`,
    hashed`front=${front}+${held}`,
    hashed`single=${mentions.length === 1}+${held}`,
    hashed`mode=${event.mode.join(' ')}+${type}+${held}`,
    hashed`pair=${pair}+${now}`,
    hashed`pair=${pair}+${now}+${type}`,
    hashed`own=${own[0]?.sector ?? '-'}/${own[0]?.rule ?? '-'}+${now}`,
    hashed`own=${lastWord(own[0])}+${now}`,
    hashed`other=${other[0]?.rule ?? '-'}+${now}`,
    hashed`both=${now.endsWith('1')}+${sector}+${type}`,
    hashed`name=${lastWord(one)}+${now}`,
    hashed`name=${lastWord(one)}+${type}`,
    hashed`parties=${Math.min(6, all.length)}+${held}`,
    hashed`strangers=${many}+${held}`,
    hashed`strangers=${many}+${sector}+${type}+${side}`,
  ]
}

function lastWord(one: Participant | null | undefined): string {
  return one?.name.toLowerCase().split(' ').at(-1) ?? '-'
}

/** What the role model says of those near. */
function likelihood(view: View, { all }: PartySetting): number[] {
  const { party, side, type, now, held, hashed } = view
  const otherSide = side === 'actor' ? 'recipient' : 'actor'
  const ours = binOf(party, side)
  const theirs = binOf(party, otherSide)
  const share = shareOf(party, side)
  const likelier = Math.min(2, all.filter((two) => shareOf(two, side) > share).length)
  return [
    hashed`share=${ours}`,
    hashed`share=${ours}+${now}`,
    hashed`share=${ours}+${type}`,
    hashed`share=${ours}+other=${theirs}`,
    hashed`share=${ours}+named=${party.named}`,
    hashed`other=${theirs}+${now}`,
    hashed`other=${theirs}+${type}`,
    hashed`likelier=${likelier}+${held}`,
    hashed`likelier=${likelier}+share=${ours}`,
    hashed`likelier=${likelier}+${type}+${now}`,
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

/** The word of a telling, the word for its object, and the slots that are filled. */
interface Told {
  readonly lemma: string
  readonly thing: string
  readonly slots: readonly string[]
}

const tellings = new WeakMap<Event['mentions'], readonly Told[]>()

/** By which words an event is told; looked at once for all its parties. */
function toldBy(report: Readable, mentions: Event['mentions']): readonly Told[] {
  const known = tellings.get(mentions)
  if (known) return known
  const told = mentions.slice(0, MOST_TOLD).map(({ head }) => {
    const frame = frameOf(report, head)
    const object = frame.slots.get('obj')?.[0]
    const slots = [...frame.slots.keys()].filter((slot) => TELLING.test(slot))
    if (frame.infinitive !== null) slots.push('inf')
    if (frame.clause !== null) slots.push('clause')
    return {
      lemma: lemmaOf(report, head),
      thing: object === undefined ? '-' : lemmaOf(report, object),
      slots,
    }
  })
  tellings.set(mentions, told)
  return told
}

/** By which words the event is told, and what hangs on them. */
function wording(
  report: Readable,
  { now, held, type, hashed }: View,
  { mentions }: Event,
): number[] {
  return toldBy(report, mentions).flatMap(({ lemma, thing, slots }) => {
    return [
      hashed`word=${lemma}+${now}`,
      hashed`word=${lemma}+${held}`,
      hashed`obj=${thing}+${now}`,
      hashed`obj=${thing}+${type}+${now}`,
      ...slots.flatMap((slot) => [
        hashed`has=${slot}+${type}+${now}`,
        hashed`has=${slot}+${type}+${held}`,
      ]),
    ]
  })
}

/** How the word that names the party stands to the one that tells the event. */
function words(
  report: Readable,
  { token, head }: NonNullable<Near['at']>,
  { type, now, word, hashed }: View & { readonly word: string },
): number[] {
  const frame = frameOf(report, head)
  const kind = isVerbal(report, head) ? (frame.passive ? 'p' : 'v') : 'n'
  const slot = slotOf(report, frame, token)
  const path = pathBetween(report, head, token)
  const where = token < head ? 'before' : 'after'
  const preposition = caseOf(report, token) ?? '-'
  const name = lemmaOf(report, token)
  return [
    hashed`slot=${slot}/${kind}+${now}`,
    hashed`slot=${slot}/${kind}+${type}+${now}`,
    hashed`slot=${slot}+${word}`,
    hashed`path=${path}/${kind}+${now}`,
    hashed`path=${path}+${type}`,
    hashed`where=${where}+${type}+${now}`,
    hashed`case=${preposition}+${where}+${now}`,
    hashed`case=${preposition}+${type}`,
    hashed`w=${name}+${now}`,
    hashed`w=${name}+${type}`,
    hashed`pos=${report.tags[token]!.upos}+${now}`,
  ]
}

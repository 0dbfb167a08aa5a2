import type { Event, Participant } from '../../report/layers.ts'
import type { Party, Side } from './party-candidates.ts'
import { partsOf } from './party-parts.ts'
import { viewOf, type PartySetting, type View } from './party-view.ts'
import { wording, words } from './party-words.ts'
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
export interface PartyFeatures {
  /** Of the event: alike, and the same list, for all that have as much of its sides. */
  readonly shared: readonly number[]
  readonly own: readonly number[]
}

/** The features of a party's having a side. */
export function partyFeatures(
  report: Readable,
  side: Side,
  { party, setting }: { readonly party: Party; readonly setting: PartySetting },
): PartyFeatures {
  const view = viewOf(party, side, setting)
  const own = [
    ...standing(view, setting),
    ...likelihood(view, setting),
    ...partsOf(view),
  ]
  const word = lemmaOf(report, setting.event.mentions[0]!.head)
  if (view.best?.at) own.push(...words(report, view.best.at, { ...view, word }))
  return { shared: sharedBy(report, view, setting), own }
}

const shared = new WeakMap<PartySetting, Map<string, readonly number[]>>()

/** What tells of the event and of how much a party has of it; made once for all that have as much. */
function sharedBy(
  report: Readable,
  view: View,
  setting: PartySetting,
): readonly number[] {
  let made = shared.get(setting)
  if (!made) shared.set(setting, (made = new Map()))
  const key = `${view.side} ${view.held}`
  let names = made.get(key)
  if (!names) {
    const all = [...scene(view, setting), ...wording(report, view, setting.event)]
    names = [...new Set(all)]
    made.set(key, names)
  }
  return names
}

const BODY = /^(UNO|IGO|NGO|EUR|IMG|MNC)$/

/** What the event is, and who is in it. */
function scene(view: View, { event, all }: PartySetting): number[] {
  const { type, own, other, now, held, hashed } = view
  const { status, mentions } = event
  const noun = mentions[0]!.traits.includes('noun')
  const front = mentions.some(({ section }) => section !== 'body')
  return [
    hashed`bias`,
    hashed`type=${type}`,
    hashed`now=${held}`,
    hashed`now=${held}+${type}`,
    hashed`now=${held}+${status}`,
    hashed`status=${status}+${type}+${now}`,
    hashed`noun=${noun}+${type}+${held}`,
    hashed`front=${front}+${held}`,
    hashed`single=${mentions.length === 1}+${held}`,
    hashed`mode=${event.mode.join(' ')}+${type}+${held}`,
    hashed`own=${own[0]?.sector ?? '-'}/${own[0]?.rule ?? '-'}+${now}`,
    hashed`own=${lastWord(own[0])}+${now}`,
    hashed`other=${other[0]?.rule ?? '-'}+${now}`,
    hashed`parties=${Math.min(6, all.length)}+${held}`,
    hashed`strangers=${strangersIn(event, all)}+${held}`,
  ]
}

/** How many lands have no actor in the event: up to 4. */
function strangersIn(event: Event, all: readonly Party[]): number {
  let count = 0
  for (const { land } of all)
    if (land !== null && !event.actors.some(({ country }) => country === land)) count++
  return Math.min(4, count)
}

/** What the party is, and what it is in the event by now. */
function standing(view: View, { event, all, salience }: PartySetting): number[] {
  const { party, side, type, other, now, held, one, sector, hashed } = view
  const { land, near, parts, named } = party
  const mine = now.startsWith('1')
  const source =
    near.length > 0 ? 'near' : parts.length > 0 ? 'part' : (named ?? 'place')
  const rule = mine ? one!.rule : source
  const body = land === null ? 'null' : BODY.test(land) ? land : 'state'
  const place = event.place?.value.country
  const at = land === null ? 'null' : place === land ? 'here' : place ? 'other' : 'none'
  const spoken = event.claims.some(({ speaker }) => speaker && speaker.country === land)
  const rank = Math.min(3, salience.get(land) ?? 4)
  const pair = `${other[0]?.sector ?? '-'}/${sector}`
  const name = lastWord(one)
  return [
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
    hashed`pair=${pair}+${now}`,
    hashed`pair=${pair}+${now}+${type}`,
    hashed`both=${now.endsWith('1')}+${sector}+${type}`,
    hashed`name=${name}+${now}`,
    hashed`name=${name}+${type}`,
    hashed`strangers=${strangersIn(event, all)}+${sector}+${type}+${side}`,
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
  let likelier = 0
  for (const two of all) if (shareOf(two, side) > share) likelier++
  likelier = Math.min(2, likelier)
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
  let most = 0
  for (const { shares } of near) most = Math.max(most, shares[side])
  return most
}

const BINS = [0, 0.03, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95]

function binOf(party: Party, side: Side): string {
  if (party.near.length === 0) return 'far'
  const share = shareOf(party, side)
  return String(BINS.filter((least) => share > least).length)
}

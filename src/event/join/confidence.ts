import { hashed as hashedPlain, hashedAfter } from '../../model/feature.ts'
import { sharesOf } from '../../model/weights.ts'
import type { Event, Mention } from '../../report/layers.ts'
import { isDoubtful, isHollow } from '../trigger/doubtful.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'

/** What confidence is judged by: an event but for its id, codes and confidence. */
export type Judged = Pick<
  Event,
  'type' | 'status' | 'actors' | 'recipients' | 'place' | 'time' | 'counts' | 'mentions'
>

/** How sure it is that the mentions tell of an event of that type: 0 to 1, two decimals. */
export function confidenceOf(
  event: Judged,
  around: Around,
  { sure }: Pick<EventModel, 'sure'>,
): number {
  if (sure === null) return byRule(event.mentions)
  const shares = sharesOf(sure, confidenceFeatures(event, around), {
    classes: 2,
    scale: EVENT_SCALE,
  })
  return Math.round(levelled(shares[1]!) * 100) / 100
}

// A logistic curve through how often events of each confidence were right, on pages left out;
// fitted once: `npm run train` does not make these two numbers.
const SLOPE = 0.78
const SHIFT = 0.53

/** The share of events that are right among those to which the model gives that share. */
function levelled(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share))
  const odds = Math.log(bounded / (1 - bounded))
  return 1 / (1 + Math.exp(-(SLOPE * odds + SHIFT)))
}

function byRule(mentions: readonly Mention[]): number {
  const main = mentions.some((one) => one.traits.includes('main'))
  const noted = mentions.some((one) => one.section !== 'body')
  return Math.round((0.5 + (main ? 0.15 : 0) + (noted ? 0.1 : 0)) * 100) / 100
}

/** What else the report may tell. */
export interface Around {
  /** By sentence: types that are first told there, with how many of each. */
  readonly told: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** Share of events of which a land is known, 0 to 1. */
  readonly placed: number
}

/** What stands round every event of a report; `events` are all that may be one. */
export function aroundOf(events: readonly Judged[]): Around {
  const told = new Map<number, Map<string, number>>()
  for (const { type, mentions } of events) {
    const types = told.get(mentions[0]!.sentence) ?? new Map<string, number>()
    types.set(type, (types.get(type) ?? 0) + 1)
    told.set(mentions[0]!.sentence, types)
  }
  return { told, placed: events.filter(isPlaced).length / Math.max(1, events.length) }
}

const hashedDoubtful = hashedAfter('doubtful ')

/** Features of an event's being one, as hashed names. */
export function confidenceFeatures(event: Judged, around: Around): readonly number[] {
  const { type, status, mentions, actors, recipients, counts } = event
  const traits = new Set(mentions.flatMap((one) => one.traits))
  const has = (name: string): boolean => traits.has(name)
  const body = mentions.filter(({ section }) => section === 'body').length
  const first = mentions[0]!
  const likely = Math.max(...mentions.map(({ traits: list }) => trait(list, 'p')), 0)
  const vain = Math.min(...mentions.map(({ traits: list }) => trait(list, 'none')), 9)
  const time = has('time=own') ? 'own' : event.time ? 'report' : 'none'
  const told = `${Math.min(2, body)}${mentions.length > body ? 'front' : ''}`
  const people = `${Math.min(2, actors.length)}${Math.min(2, recipients.length)}`
  const place = event.place !== null
  const main = has('main')
  const ruled = first.rule.startsWith('weighed') ? 'weighed' : 'listed'
  const early = first.sentence < 4 ? 'early' : first.sentence < 12 ? 'middle' : 'late'
  // What by rule is no event is another kind of question: it has weights of its own.
  const hashed = isDoubtful(mentions) ? hashedDoubtful : hashedPlain
  const names = [
    hashed`bias`,
    hashed`type=${type}`,
    hashed`status=${status}`,
    hashed`status=${status}+${type}`,
    hashed`p=${likely}`,
    hashed`none=${vain}`,
    hashed`p=${likely}+${ruled}`,
    hashed`p=${likely}+main=${main}`,
    hashed`told=${told}`,
    hashed`told=${told}+${type}`,
    hashed`people=${people}`,
    hashed`people=${people}+${type}`,
    hashed`place=${place}+time=${time}`,
    hashed`time=${time}+${status}`,
    hashed`place=${place}+${type}`,
    hashed`counts=${Math.min(1, counts.length)}+${type}`,
    hashed`main=${main}`,
    hashed`main=${main}+${type}`,
    hashed`ruled=${ruled}`,
    hashed`${early}`,
    hashed`hollow=${isHollow(mentions)}+${type}`,
  ]
  for (const [beside, many] of around.told.get(first.sentence) ?? [])
    if (beside !== type || many > 1)
      names.push(hashed`beside=${beside}`, hashed`beside=${beside}+${type}`)
  // Tales, games and figures of speech name nobody who could have done it.
  names.push(hashed`around=${Math.round(4 * around.placed)}`)
  for (const one of traits)
    if (
      /^(aside|under|word)=|^(noun|verb|carried|reported|denied|perfect|future|plural)$/.test(
        one,
      )
    )
      names.push(hashed`${one}`, hashed`${one}+main=${main}`)
  const named = [...actors, ...recipients]
  for (const { sector } of named) names.push(hashed`sector=${sector}`)
  names.push(hashed`land=${named.some(({ country }) => country !== null)}`)
  return [...new Set(names)]
}

/** Whether a land is known: of its place, or of anybody in it. */
function isPlaced({ place, actors, recipients }: Judged): boolean {
  return (
    place !== null || [...actors, ...recipients].some(({ country }) => country !== null)
  )
}

/** The number in a trait such as `p=7`; 0 where there is none. */
function trait(traits: readonly string[], name: string): number {
  const found = traits.find((one) => one.startsWith(`${name}=`))
  return found ? Number(found.slice(name.length + 1)) : 0
}

import { hashWord } from '../model/feature.ts'
import { sharesOf } from '../model/weights.ts'
import type { Event, Mention } from '../report/layers.ts'
import { EVENT_SCALE, type EventModel } from './event-model.ts'

/** What confidence is judged by: an event but for its id, codes and confidence. */
export type Judged = Pick<
  Event,
  'type' | 'status' | 'actors' | 'recipients' | 'place' | 'time' | 'counts' | 'mentions'
>

/** How sure it is that the mentions tell of an event of that type: 0 to 1, two decimals. */
export function confidenceOf(
  event: Judged,
  { sure }: Pick<EventModel, 'sure'>,
): number {
  if (sure === null) return byRule(event.mentions)
  const shares = sharesOf(sure, confidenceFeatures(event), {
    classes: 2,
    scale: EVENT_SCALE,
  })
  return Math.round(shares[1]! * 100) / 100
}

function byRule(mentions: readonly Mention[]): number {
  const main = mentions.some((one) => one.traits.includes('main'))
  const noted = mentions.some((one) => one.section !== 'body')
  return Math.round((0.5 + (main ? 0.15 : 0) + (noted ? 0.1 : 0)) * 100) / 100
}

/** Features of an event's being one, as hashed names. */
export function confidenceFeatures(event: Judged): readonly number[] {
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
  const names = [
    'bias',
    `type=${type}`,
    `status=${status}`,
    `status=${status}+${type}`,
    `p=${likely}`,
    `none=${vain}`,
    `p=${likely}+${ruled}`,
    `p=${likely}+main=${main}`,
    `told=${told}`,
    `told=${told}+${type}`,
    `people=${people}`,
    `people=${people}+${type}`,
    `place=${place}+time=${time}`,
    `time=${time}+${status}`,
    `place=${place}+${type}`,
    `counts=${Math.min(1, counts.length)}+${type}`,
    `main=${main}`,
    `main=${main}+${type}`,
    `ruled=${ruled}`,
    early,
  ]
  for (const one of traits)
    if (
      /^(aside|under|word)=|^(noun|verb|carried|reported|denied|perfect|future|plural)$/.test(
        one,
      )
    )
      names.push(one, `${one}+main=${main}`)
  const named = [...actors, ...recipients]
  for (const { sector } of named) names.push(`sector=${sector}`)
  names.push(`land=${named.some(({ country }) => country !== null)}`)
  return [...new Set(names)].map(hashWord)
}

/** The number in a trait such as `p=7`; 0 where there is none. */
function trait(traits: readonly string[], name: string): number {
  const found = traits.find((one) => one.startsWith(`${name}=`))
  return found ? Number(found.slice(name.length + 1)) : 0
}

import type { Event } from '../../report/layers.ts'
import { frameOf } from '../frame/frame.ts'
import { caseOf } from '../../language/case-of.ts'
import { isVerbal } from '../frame/voice.ts'
import { lemmaOf, type Readable } from '../words.ts'
import type { Near } from './party-candidates.ts'
import type { View } from './party-view.ts'
import { pathBetween, slotOf } from './role-features.ts'

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
export function wording(
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
export function words(
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

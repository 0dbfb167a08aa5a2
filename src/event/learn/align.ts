import type { Event, Mention, Participant } from '../../report/layers.ts'
import { overlaps, type Span } from '../../report/span.ts'
import { sameKind } from '../join/same-event.ts'
import type { Readable } from '../words.ts'
import type { CodedEvent, CodedParticipant } from './coded.ts'

/** The coded event that a telling is of, and whether its own words say so. */
export interface Match {
  readonly event: CodedEvent
  /** `false`: only because no other event of the report is of its kind. */
  readonly sure: boolean
}

/** Finds the coded event of a telling; `null` where there is none, `undefined` where it cannot be told which. */
export function matchOf(
  { type, trigger }: Pick<Mention, 'type' | 'trigger'>,
  coded: readonly CodedEvent[],
): Match | null | undefined {
  const kin = coded.filter((event) => sameKind(event.type, type))
  const here = kin.filter(({ spans }) => spans.some((span) => overlaps(span, trigger)))
  const [told] = [...here].sort(
    (a, b) =>
      Number(b.type === type) - Number(a.type === type) ||
      Number(b.core) - Number(a.core),
  )
  if (told) return { event: told, sure: true }
  // Its words tell a coded event of another kind.
  if (coded.some(({ spans }) => spans.some((span) => overlaps(span, trigger))))
    return null
  if (kin.length === 0) return null
  return kin.length === 1 ? { event: kin[0]!, sure: false } : undefined
}

/**
 * Each coded event with the event read that is most like it, one to one: told by the same
 * sentence, of one type, with the same lands and figures. Work grows with the product of both.
 */
export function pairEvents(
  report: Readable,
  events: readonly Event[],
  coded: readonly CodedEvent[],
): ReadonlyMap<Event, CodedEvent> {
  const likely = events.flatMap((event) =>
    coded.flatMap((one) => {
      const how = eventLikeness(report, event, one)
      return how > 0 ? [{ event, one, how }] : []
    }),
  )
  const pairs = new Map<Event, CodedEvent>()
  const taken = new Set<CodedEvent>()
  for (const { event, one } of likely.toSorted((a, b) => b.how - a.how)) {
    if (pairs.has(event) || taken.has(one)) continue
    pairs.set(event, one)
    taken.add(one)
  }
  return pairs
}

/** How like an event is to a coded one: 0 where they cannot be the same. */
function eventLikeness(report: Readable, event: Event, coded: CodedEvent): number {
  const type =
    event.type === coded.type ? 1 : sameKind(event.type, coded.type) ? 0.5 : 0
  const meets = (span: Span): boolean =>
    coded.spans.some((other) => overlaps(other, span))
  const told = event.mentions.some(({ sentence }) =>
    meets(sentenceSpan(report, sentence)),
  )
  const worded = event.mentions.some(({ trigger }) => meets(trigger))
  const shared = (
    people: readonly Participant[],
    others: readonly CodedParticipant[],
  ): number =>
    people.some(
      ({ country }) =>
        country !== null && others.some((other) => other.country === country),
    )
      ? 1
      : 0
  const others =
    shared(event.actors, coded.actors) + shared(event.recipients, coded.recipients)
  if (!told && (type === 0 || others < 2)) return 0
  return 3 * type + (told ? 3 : 0) + (worded ? 1 : 0) + others + (coded.core ? 0.01 : 0)
}

function sentenceSpan({ sentences, tokens }: Readable, sentence: number): Span {
  const { first, last } = sentences[sentence]!
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

const STATE = /^(GOV|MIL|COP|PRM|SPY|UNK|LEG)$/

/** How well somebody read is somebody coded: 0 not, 1 perhaps, 2 and more yes. */
export function likeness(one: Participant, coded: CodedParticipant): number {
  const sameLand = one.country === coded.country
  const sameSector = one.sector === coded.sector
  const named = sharedName(one, coded.name)
  if (named && (sameLand || one.country === null)) return 4
  if (sameLand && sameSector) return 3
  if (named) return 2
  if (
    sameLand &&
    (STATE.test(one.sector) === STATE.test(coded.sector) || one.sector === 'UNK')
  )
    return 1
  return 0
}

const EMPTY = new Set(
  'the and for from army police forces government ministry minister state national people group'.split(
    ' ',
  ),
)

function sharedName({ name, role }: Participant, coded: string): boolean {
  const words = wordsOf(`${name} ${role ?? ''}`)
  const others = wordsOf(coded)
  if (wordsOf(name).join(' ') === others.join(' ')) return true
  const telling = others.filter((word) => word.length > 2 && !EMPTY.has(word))
  const shared = telling.filter((word) => words.includes(word)).length
  return telling.length > 0 && shared * 2 >= telling.length
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

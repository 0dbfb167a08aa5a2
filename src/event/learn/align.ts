import type { Mention, Participant } from '../../report/layers.ts'
import { overlaps } from '../../report/span.ts'
import { sameKind } from '../same-event.ts'
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

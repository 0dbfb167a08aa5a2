import type { Evidence } from './span.ts'

/**
 * A fact with the words it came from.
 *
 * `stated`: the words give it. `inferred`: a named rule worked it out from the words at
 * `evidence`. Absence is `null`, written where the field stands: there is no value
 * without evidence, and no default without a rule's name.
 */
export type Sourced<Value> =
  | {
      readonly kind: 'stated'
      readonly value: Value
      readonly evidence: Evidence
      readonly rule: string
    }
  | {
      readonly kind: 'inferred'
      readonly value: Value
      readonly evidence: Evidence
      readonly rule: string
    }
  | null

/** A value that the words at `evidence` give; `rule` names what found it. */
export function stated<Value>(
  value: Value,
  evidence: Evidence,
  rule: string,
): NonNullable<Sourced<Value>> {
  return { kind: 'stated', value, evidence, rule }
}

/** A value that `rule` worked out from the words at `evidence`. */
export function inferred<Value>(
  value: Value,
  evidence: Evidence,
  rule: string,
): NonNullable<Sourced<Value>> {
  return { kind: 'inferred', value, evidence, rule }
}

import type { Attributed, Chained } from '../report/layers.ts'

/** Who says what: source, cue and content of every attribution. */
export function findAttributions<R extends Chained>(report: R): R & Attributed {
  return { ...report, attributions: [] }
}

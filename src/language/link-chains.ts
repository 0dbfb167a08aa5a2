import type { Chained, Named } from '../report/layers.ts'

/** Links names, descriptions and pronouns that speak of one entity. */
export function linkChains<R extends Named>(report: R): R & Chained {
  return { ...report, chains: [] }
}

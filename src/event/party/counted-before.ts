import type { Readable } from '../words.ts'

// Sentences back to those of whom "one of them" is.
const REACH = 2

/**
 * The noun of the people counted last before a token: of whom "one of them" is, whatever
 * body was named since ("Two soldiers were hurt, the ministry said. One of them later died").
 * An index into `tokens`; `null` where none were counted near.
 */
export function countedBefore(report: Readable, token: number): number | null {
  const here = report.tokens[token]!.sentence
  let found: number | null = null
  for (const { whoHead, best, low, trigger } of report.figures) {
    if (trigger >= token) break
    const { sentence } = report.tokens[whoHead]!
    const several = (best ?? low ?? 0) > 1
    if (several && whoHead < token && here - sentence <= REACH) found = whoHead
  }
  return found
}

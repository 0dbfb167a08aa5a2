import type { Mention } from '../report/layers.ts'

/** How sure it is that the mentions tell of an event of that type: 0 to 1. */
export function confidenceOf(mentions: readonly Mention[]): number {
  const main = mentions.some((one) => one.traits.includes('main'))
  const noted = mentions.some((one) => one.section !== 'body')
  return Math.round((0.5 + (main ? 0.15 : 0) + (noted ? 0.1 : 0)) * 100) / 100
}

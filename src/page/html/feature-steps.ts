import { hashWord, mix } from '../../model/feature.ts'

/** What a feature may have seen. */
export type Seen = string | number | boolean

/** Adds a feature. Of fixed length: some sixty are added a block, and lists of arguments cost more than all else. */
export type Add = (template: string, a?: Seen, b?: Seen, c?: Seen, d?: Seen) => void

/** Gathers the features of one block after another. */
export interface FeatureList {
  readonly add: Add
  /** What was added since it was asked last. */
  readonly take: () => readonly number[]
}

/** An empty list, for all blocks of a page. */
export function featureList(): FeatureList {
  let features: number[] = []
  return {
    add: (template, a, b, c, d) => {
      let feature = hashWord(template)
      if (a !== undefined) feature = mix(feature, numberOf(a))
      if (b !== undefined) feature = mix(feature, numberOf(b))
      if (c !== undefined) feature = mix(feature, numberOf(c))
      if (d !== undefined) feature = mix(feature, numberOf(d))
      features.push(feature)
    },
    take: () => {
      const taken = features
      features = []
      return taken
    },
  }
}

function numberOf(seen: Seen): number {
  return typeof seen === 'string' ? hashWord(seen) : Number(seen)
}

/** Words in steps, 0–10. */
export function sizeOf(words: number): number {
  if (words <= 3) return words
  return words <= 5
    ? 4
    : words <= 8
      ? 5
      : words <= 13
        ? 6
        : words <= 21
          ? 7
          : words <= 40
            ? 8
            : words <= 80
              ? 9
              : 10
}

/** A share of 0–1 in steps, 0–4. */
export function shareOf(share: number): number {
  return share === 0 ? 0 : share < 0.2 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4
}

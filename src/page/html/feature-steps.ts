/** What a feature may have seen. */
export type Seen = string | number | boolean

/** Adds a feature. Of fixed length: some sixty are added a block, and lists of arguments cost more than all else. */
export type Add = (template: string, a?: Seen, b?: Seen, c?: Seen, d?: Seen) => void

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

import type { Piece } from './date-pieces.ts'

/** Past up to `most` pieces that are fillers. */
export function skip(
  pieces: readonly Piece[],
  from: number,
  filler: RegExp,
  most: number,
): number {
  let at = from
  while (at < from + most && filler.test(pieces[at]?.text ?? 'x')) at++
  return at
}

/** Whether pieces stand with nothing between them. */
export function touches(pieces: readonly Piece[], at: number, count: number): boolean {
  for (let i = at; i < at + count - 1; i++) {
    if (pieces[i]!.end !== pieces[i + 1]?.start) return false
  }
  return true
}

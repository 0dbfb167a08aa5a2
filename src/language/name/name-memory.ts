import { isCapital } from './name-word.ts'
import type { NameWord } from './name-word.ts'
import type { NameLine } from './name-features.ts'

/** What a document has said of a word elsewhere. */
export interface NameMemory {
  /** How the word is written elsewhere: 0–31; -1 where the document does not have it. */
  seen(line: NameLine, at: number): number
  /** Another mention of the word with a capital. */
  otherOf(line: NameLine, at: number): Sighting | undefined
  /** Hands over, as pairs of kind and value, what other mentions of the word tell. */
  recall(line: NameLine, at: number, take: (kind: number, value: number) => void): void
}

/** One sighting of a capitalised word: its neighbours, as words. */
export interface Sighting {
  readonly line: NameLine
  readonly at: number
}

/** Counts of one word in a document, by how it was written. */
interface Seen {
  /** With a capital where a sentence does not demand one. */
  capital: number
  lower: number
  readonly sightings: Sighting[]
}

/** Most other mentions that are looked at: bounds the time in a text that repeats one word. */
const MOST_SIGHTINGS = 4

/** Remembers every word of a document, so that a clear mention helps an unclear one. */
export function rememberNames(lines: readonly NameLine[]): NameMemory {
  const memory = new Map<number, Seen>()
  for (const line of lines) {
    if (line.plain) continue
    const { words } = line
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!
      if (word.casing === 'none') continue
      const opens = at === 0 || (at === 1 && words[0]!.casing === 'none')
      const capital = isCapital(word)
      let seen = memory.get(word.lower)
      if (!seen) {
        if (!capital) {
          memory.set(word.lower, { capital: 0, lower: 1, sightings: [] })
          continue
        }
        seen = { capital: 0, lower: 0, sightings: [] }
        memory.set(word.lower, seen)
      }
      if (!capital) seen.lower++
      else {
        if (!opens) seen.capital++
        if (seen.sightings.length <= MOST_SIGHTINGS) seen.sightings.push({ line, at })
      }
    }
  }
  const written = (line: NameLine, at: number, seen: Seen): number => {
    const opens = at === 0 || (at === 1 && line.words[0]!.casing === 'none')
    // A capital at a sentence's start counts for nothing; the word's other mentions do.
    const capitals = Math.min(3, seen.capital - (opens || line.plain ? 0 : 1))
    return (opens ? 1 : 0) * 16 + Math.max(0, capitals) * 4 + Math.min(3, seen.lower)
  }
  return {
    seen: (line, at) => {
      const seen = memory.get(line.words[at]!.lower)
      return seen ? written(line, at, seen) : -1
    },
    otherOf: (line, at) =>
      memory
        .get(line.words[at]!.lower)
        ?.sightings.find((sighting) => sighting.line !== line || sighting.at !== at),
    recall: (line, at, take) => {
      const seen = memory.get(line.words[at]!.lower)
      if (!seen) return
      take(1, written(line, at, seen))
      let others = 0
      for (const sighting of seen.sightings) {
        if (sighting.line === line && sighting.at === at) continue
        if (others++ === MOST_SIGHTINGS) break
        const { words } = sighting.line
        const before = words[sighting.at - 1]
        const after = words[sighting.at + 1]
        if (before) tellNeighbour(before, 2, take)
        if (after) tellNeighbour(after, 5, take)
      }
    },
  }
}

function tellNeighbour(
  word: NameWord,
  kind: number,
  take: (kind: number, value: number) => void,
): void {
  take(kind, word.lower)
  take(kind + 1, (word.clusters[1] + 1) * 2 + (isCapital(word) ? 1 : 0))
  if (word.lists !== 0) take(kind + 2, word.lists)
}

import type { Participant } from '../../report/layers.ts'

type Speaker = Pick<Participant, 'name' | 'country' | 'sector'> | null

/** Words shorter than this tell no two speakers alike. */
const SHORTEST_WORD = 4
/** "Houthis" and "Houthi movement" share so many first letters. */
const STEM = 5

/**
 * Whether two speakers are one: the report's voice, or the same country and sector with the
 * same name or with a shorter form of it ("the Houthi movement", "the Houthis").
 */
export function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a === null || b === null) return a === b
  if (a.country !== b.country || a.sector !== b.sector) return false
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true
  const [x, y] = [stemsOf(a.name), stemsOf(b.name)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  return few.length > 0 && few.every((stem) => many.includes(stem))
}

/** Beginnings of the longer words of a name. */
function stemsOf(name: string): readonly string[] {
  return name
    .split(/[\s’'-]+/)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => word.slice(0, STEM).toLowerCase())
}

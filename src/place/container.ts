import type { Tokenized } from '../report/layers.ts'
import type { Candidate } from '../ports.ts'
import { distanceKm } from './distance.ts'
import type { Toponym } from './toponym.ts'
import { AREA_WORDS, DIRECTION_WORDS, TOWN_WORDS } from './words.generated.ts'

/** A larger place that the words put a toponym in, and how they do. */
export interface Container {
  readonly toponym: Toponym
  /** `comma`: "Paris, Texas". `in`: "Tank district of Khyber Pakhtunkhwa". `owner`: "Pakistan's Swat". */
  readonly by: 'comma' | 'in' | 'owner'
}

/** Whether a place lies in another. */
export function contains(outer: Candidate, inner: Candidate): boolean {
  if (outer === inner) return false
  if (outer.feature.startsWith('PCL') || outer.feature === 'TERR')
    return outer.country === inner.country && !inner.feature.startsWith('PCL')
  if (outer.feature === 'ADM1')
    return (
      outer.country === inner.country &&
      outer.admin1 === inner.admin1 &&
      inner.feature !== 'ADM1' &&
      !inner.feature.startsWith('PCL')
    )
  if (outer.feature === 'ADM2')
    return (
      outer.country === inner.country &&
      outer.admin1 === inner.admin1 &&
      outer.admin2 === inner.admin2 &&
      inner.precision !== 'province' &&
      inner.feature !== 'ADM2'
    )
  return (
    outer.radiusKm > 1.5 * inner.radiusKm &&
    distanceKm(outer, inner) < 1.2 * outer.radiusKm
  )
}

/**
 * The places that the words near a toponym put it in. `at` gives the toponym that begins
 * or ends at a token.
 */
export function containersOf(
  { tokens, sentences }: Tokenized,
  toponym: Toponym,
  at: {
    readonly starting: (token: number) => Toponym | null
    readonly ending: (token: number) => Toponym | null
  },
): readonly Container[] {
  const found: Container[] = []
  const { first, last } = sentences[tokens[toponym.first]!.sentence]!
  const word = (i: number): string => (i >= first && i < last ? tokens[i]!.text : '')
  const take = (outer: Toponym | null, by: Container['by']): void => {
    if (outer && outer !== toponym && outer.key !== toponym.key)
      found.push({ toponym: outer, by })
  }
  let next = toponym.last
  if (word(next) === ',' || word(next) === '(') {
    take(at.starting(next + 1), 'comma')
    const outer = at.starting(next + 1)
    if (outer && word(outer.last) === ',') take(at.starting(outer.last + 1), 'comma')
  }
  const kindWord = (text: string): boolean =>
    AREA_WORDS.has(text.toLowerCase()) || TOWN_WORDS.has(text.toLowerCase())
  if (kindWord(word(next))) next++
  if (word(next) === ',') next++
  if (/^(?:of|in|inside)$/.test(word(next))) {
    next++
    for (let k = 0; k < 4; k++) {
      const outer = at.starting(next)
      if (outer) {
        take(outer, 'in')
        break
      }
      const text = word(next).toLowerCase()
      if (
        text === 'the' ||
        DIRECTION_WORDS.has(text) ||
        kindWord(text) ||
        text === 'of'
      )
        next++
      else break
    }
  }
  let before = toponym.first - 1
  if (word(before) === 'of') before--
  for (let k = 0; k < 4; k++) {
    const text = word(before).toLowerCase()
    if (
      text === "'s" ||
      text === '’s' ||
      text === '-' ||
      DIRECTION_WORDS.has(text) ||
      kindWord(text) ||
      text === 'the' ||
      text === 'of'
    )
      before--
    else break
  }
  if (before < toponym.first - 1) take(at.ending(before + 1), 'owner')
  return found
}

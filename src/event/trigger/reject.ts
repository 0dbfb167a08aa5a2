import { isCue, type EventLexicon } from '../lexicon.ts'
import { lemmaOf, type Readable } from '../words.ts'

/** Why nothing violent in this sentence is to be taken at its word: "sport", "film", "drill", "anniversary"; `null` where it may. */
export type FigureOfSpeech = 'sport' | 'film' | 'drill' | 'history' | null

// Share of sentences with a word of sport, or of films and novels, above which a report is about it; and above which all of it is.
const SHARE = 0.25
const WHOLE = 0.5
// One word ("goal", "final") tells nothing of a text that has fewer sentences than this.
const FEWEST_FOR_SHARE = 4

const verdicts = new WeakMap<readonly unknown[], readonly FigureOfSpeech[]>()

/** The verdict on each sentence of a report. */
export function figuresOfSpeech(
  report: Readable,
  lexicon: EventLexicon,
): readonly FigureOfSpeech[] {
  const known = verdicts.get(report.sentences)
  if (known) return known
  const counts = report.sentences.map(({ first, last }) => {
    const found = { sport: 0, film: 0, drill: 0, history: 0 }
    for (let at = first; at < last; at++) {
      const lemma = lemmaOf(report, at)
      if (isCue(lexicon, 'sport', lemma)) found.sport++
      if (isCue(lexicon, 'film', lemma)) found.film++
      if (isCue(lexicon, 'drill', lemma)) found.drill++
    }
    return found
  })
  const about = (kind: 'sport' | 'film'): number => {
    const told = counts.filter((count) => count[kind] > 0).length
    const share = counts.length < FEWEST_FOR_SHARE ? 0 : told / counts.length
    return told >= 2 && share >= SHARE ? share : 0
  }
  const sports = about('sport')
  const films = about('film')
  const found = counts.map(({ sport, film, drill }): FigureOfSpeech => {
    if (sport >= 2 || (sports > 0 && sport > 0) || sports >= WHOLE) return 'sport'
    if (film >= 2 || (films > 0 && film > 0) || films >= WHOLE) return 'film'
    if (drill >= 1) return 'drill'
    return null
  })
  verdicts.set(report.sentences, found)
  return found
}

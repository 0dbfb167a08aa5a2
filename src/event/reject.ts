import { isCue, type EventLexicon } from './lexicon.ts'
import { lemmaOf, type Readable } from './words.ts'

/** Why nothing violent in this sentence is to be taken at its word: "sport", "film", "drill", "anniversary"; `null` where it may. */
export type FigureOfSpeech = 'sport' | 'film' | 'drill' | 'history' | null

// Share of sentences with a word of sport above which a whole report is one of sport.
const SPORT_SHARE = 0.25
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
  const sporting = counts.filter(({ sport }) => sport > 0).length
  const share = counts.length < FEWEST_FOR_SHARE ? 0 : sporting / counts.length
  const aboutSport = sporting >= 2 && share >= SPORT_SHARE
  const found = counts.map(({ sport, film, drill }): FigureOfSpeech => {
    if (sport >= 2 || (aboutSport && sport > 0) || (aboutSport && share >= 0.5))
      return 'sport'
    if (film >= 2) return 'film'
    if (drill >= 1) return 'drill'
    return null
  })
  verdicts.set(report.sentences, found)
  return found
}

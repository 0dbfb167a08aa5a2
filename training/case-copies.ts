import type { TreebankSentence, TreebankWord } from './conllu.ts'
import { headlineOf } from './headlines.ts'

/** How a sentence may be set: news has headlines, lists in capitals, and posts without any. */
export type Recasing = 'upper' | 'lower' | 'title'

/** A copy of the sentence set in another case; everything but the forms stays. */
export function recase(sentence: TreebankSentence, how: Recasing): TreebankSentence {
  return {
    ...sentence,
    words: sentence.words.map((word, i) => ({
      ...word,
      form: recaseWord(word, i, how),
    })),
  }
}

const SMALL = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'PUNCT', 'SCONJ'])

function recaseWord(word: TreebankWord, i: number, how: Recasing): string {
  switch (how) {
    case 'upper':
      return word.form.toUpperCase()
    case 'lower':
      return word.form.toLowerCase()
    case 'title':
      if (i > 0 && SMALL.has(word.upos) && word.form.length < 5) return word.form
      return word.form.slice(0, 1).toUpperCase() + word.form.slice(1)
  }
}

/** The headline that a sentence would make, if any, in running text, in capitals or as a Title. */
export function headlineCopyOf(
  sentence: TreebankSentence,
  draw: number,
): TreebankSentence | null {
  const headline = headlineOf(sentence)
  if (!headline || draw > 0.8) return null
  if (draw < 0.15) return recase(headline, 'upper')
  return draw < 0.3 ? recase(headline, 'title') : headline
}

/** Which copy to add of a sentence, if any, by a number in [0, 1): one in four has one. */
export function copyOf(
  sentence: TreebankSentence,
  draw: number,
): TreebankSentence | null {
  if (draw < 0.1) return recase(sentence, 'upper')
  if (draw < 0.17) return recase(sentence, 'lower')
  if (draw < 0.25) return recase(sentence, 'title')
  return null
}

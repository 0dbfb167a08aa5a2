import { withS } from './inflect.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'

/** Most words of a sentence that is made a headline. */
const LONGEST = 25
const ARTICLES = new Set(['a', 'an', 'the'])

/**
 * The sentence as a headline would put it, with its tree; `null` where it does not lend
 * itself: "The army chief visited the town." becomes "Army chief visits town", "Two
 * soldiers were killed" "Two soldiers killed", "will" becomes "to". Treebanks have few headlines.
 */
export function headlineOf(sentence: TreebankSentence): TreebankSentence | null {
  const { words } = sentence
  if (words.length > LONGEST) return null
  const root = words.findIndex(({ head }) => head < 0)
  const verb = words[root]
  if (!verb || verb.upos !== 'VERB') return null
  const children = words.filter(({ head }) => head === root)
  const subject = children.find(({ relation }) => /^nsubj(?::pass)?$/.test(relation))
  if (!subject || subject.upos === 'PRON') return null
  const changed = new Map<TreebankWord, TreebankWord | null>()
  const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux'))
  if (verb.xpos === 'VBD' && auxiliaries.length === 0) {
    const several = subject.xpos === 'NNS' || subject.xpos === 'NNPS'
    changed.set(verb, {
      ...verb,
      form: several ? verb.lemma : verb.lemma === 'have' ? 'has' : withS(verb.lemma),
      xpos: several ? 'VBP' : 'VBZ',
    })
  } else if (verb.xpos === 'VBN' && auxiliaries.every(isBeOrHave)) {
    for (const word of auxiliaries) changed.set(word, null)
  } else if (auxiliaries.length === 1 && auxiliaries[0]!.lemma === 'will') {
    changed.set(auxiliaries[0]!, {
      ...auxiliaries[0]!,
      form: 'to',
      lemma: 'to',
      upos: 'PART',
      xpos: 'TO',
      relation: 'mark',
    })
  } else {
    return null
  }
  words.forEach((word, i) => {
    const isStop = i === words.length - 1 && word.form === '.'
    const isArticle = word.relation === 'det' && ARTICLES.has(word.lemma)
    if (isStop || isArticle) changed.set(word, null)
  })
  return without(sentence, changed)
}

function isBeOrHave({ lemma }: TreebankWord): boolean {
  return lemma === 'be' || lemma === 'have'
}

/** The sentence with some words changed and others (`null`) left out; `null` if something hangs on those. */
function without(
  sentence: TreebankSentence,
  changed: ReadonlyMap<TreebankWord, TreebankWord | null>,
): TreebankSentence | null {
  const { words } = sentence
  const places = new Map<number, number>([[-1, -1]])
  words.forEach((word, i) => {
    if (changed.get(word) !== null) places.set(i, places.size - 1)
  })
  const kept = words
    .filter((word) => changed.get(word) !== null)
    .map((word) => changed.get(word) ?? word)
  if (kept.length < 3 || kept.some(({ head }) => !places.has(head))) return null
  return {
    ...sentence,
    words: kept.map((word, i) => ({
      ...word,
      form:
        i === 0 ? word.form.slice(0, 1).toUpperCase() + word.form.slice(1) : word.form,
      head: places.get(word.head)!,
    })),
  }
}

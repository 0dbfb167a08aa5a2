import { treeOf } from '../language/tree.ts'
import type { Tree } from '../language/tree.ts'
import { classOfWord } from '../language/word-classes.ts'
import type { WordClasses } from '../language/word-classes.ts'
import { hashWord } from '../model/feature.ts'
import type { Named } from '../report/layers.ts'
import { firstTokenFrom } from './attribution-index.ts'
import { cueOf } from './cue-lexicon.ts'
import { quotationsOf } from './quotations.ts'
import type { Quotations } from './quotations.ts'

/** What the models of attribution look at, worked out once for each report. Arrays are indexed by token. */
export interface Sight {
  readonly report: Named
  readonly tree: Tree
  readonly quotes: Quotations
  readonly form: Int32Array
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly relation: Int32Array
  readonly head: Int32Array
  /** Class of the word among 256 and among 1,000 of like use; 0 for a word not known. */
  readonly middle: Int32Array
  readonly fine: Int32Array
  /** 1 and up for the kinds of names; 0 outside of names. */
  readonly name: Uint8Array
  /** Hash of the frame that the list of cues gives the lemma; 0 where it is in no list. */
  readonly frame: Int32Array
  /** 1 in a title or highlight. */
  readonly heading: Uint8Array
}

const KINDS = ['PER', 'LOC', 'ORG', 'NORP', 'FAC', 'WEAPON', 'MISC']

/** Works out the sight of a report; linear in its tokens. */
export function sightOf(report: Named, classes: WordClasses): Sight {
  const { tokens, tags, arcs, names } = report
  const n = tokens.length
  const memory = new Map<string, number>()
  const hash = (word: string): number => {
    let known = memory.get(word)
    if (known === undefined) {
      known = hashWord(word)
      memory.set(word, known)
    }
    return known
  }
  const sight = {
    form: new Int32Array(n),
    lemma: new Int32Array(n),
    upos: new Int32Array(n),
    xpos: new Int32Array(n),
    relation: new Int32Array(n),
    head: new Int32Array(n),
    middle: new Int32Array(n),
    fine: new Int32Array(n),
    name: new Uint8Array(n),
    frame: new Int32Array(n),
    heading: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    const { upos, xpos, lemma } = tags[i]!
    const lower = tokens[i]!.text.toLowerCase()
    sight.form[i] = hash(lower)
    sight.lemma[i] = hash(lemma)
    sight.upos[i] = hash(upos)
    sight.xpos[i] = hash(xpos)
    sight.relation[i] = hash(arcs[i]!.relation)
    sight.head[i] = arcs[i]!.head
    const index = classOfWord(classes, sight.form[i]!)
    if (index >= 0) {
      sight.middle[i] = classes.middle[index]!
      sight.fine[i] = classes.fine[index]!
    }
    const kind = upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : null
    const cue = kind === null ? cueOf('adverb', lower) : cueOf(kind, lemma)
    sight.frame[i] = cue ? hash(`${cue.frame} ${cue.stance}`) : 0
  }
  for (const { first, last, kind } of names) {
    sight.name.fill(1 + KINDS.indexOf(kind), first, last)
  }
  for (const span of [report.title, ...report.highlights]) {
    if (span) fillSpan(sight.heading, report, span)
  }
  return { ...sight, report, tree: treeOf(report), quotes: quotationsOf(report) }
}

function fillSpan(
  marks: Uint8Array,
  { tokens }: Named,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const first = firstTokenFrom(tokens, start)
  for (let i = first; i < tokens.length && tokens[i]!.end <= end; i++) marks[i] = 1
}

import type { SentenceModel } from '../../src/language/sentence-model.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { recase } from '../../training/case-copies.ts'
import { readTreebank } from '../../training/conllu.ts'
import type { Treebank, TreebankDocument } from '../../training/conllu.ts'
import { restore } from '../../training/restore.ts'
import type { Restored } from '../../training/restore.ts'
import { scoreTags } from '../../training/tags.ts'
import { scoreTrees } from '../../training/trees.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

/** Sentences, words, tags, lemmas and trees against a treebank's development part. */
export function language(treebank: Treebank): Task {
  return {
    name: `language/${treebank}`,
    needs: [{ root: 'corpora', path: treebank === 'ewt' ? 'ud-ewt' : 'gum/dev' }],
    run: async (bench) => {
      const documents = readTreebank(bench.corpora, treebank, 'dev')
      const halves: readonly Half[] = ['tune', 'check']
      return halves.flatMap((half) =>
        measure(
          bench,
          { treebank, half },
          documents.filter((_, i) => (i % 2 === 1) === (half === 'tune')),
        ),
      )
    },
  }
}

function measure(
  { engine }: Bench,
  { treebank, half }: { readonly treebank: Treebank; readonly half: Half },
  documents: readonly TreebankDocument[],
): readonly Row[] {
  const row = (figure: string, n: number, ours: number, goal?: number): Row => ({
    task: `language/${treebank} ${figure}`,
    half,
    n,
    ours,
    ...(goal === undefined ? {} : { goal }),
  })
  const restored = documents.map(restore)
  const sentences = documents.flatMap((document) => document.sentences)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const upos = (how: 'upper' | 'lower'): number =>
    scoreTags(
      sentences.map((sentence) => recase(sentence, how)),
      engine.tags,
    ).upos
  const tags = scoreTags(sentences, engine.tags)
  const trees = scoreTrees(sentences, engine.tags, engine.trees)
  const raw = (figure: string, what: RawFigure['what'], goal?: number): Row => {
    const { n, f1 } = rawScore(restored, { what, model: engine.sentences })
    return row(figure, n, f1, goal)
  }
  const rows = [
    raw('sentence F1', 'sentences', treebank === 'ewt' ? 85 : undefined),
    raw('word F1', 'tokens'),
    row('UPOS', words, tags.upos, 96),
    row('UPOS in capitals', words, upos('upper')),
    row('UPOS in lower case', words, upos('lower')),
    row('XPOS', words, tags.xpos),
    row('lemma', words, tags.lemma),
    row('UAS', words, trees.uas),
    row('LAS', words, trees.las, 83),
  ]
  if (treebank === 'gum') {
    const news = documents
      .filter(({ name }) => /_(?:news|interview)_/.test(name))
      .map(restore)
    const { n, f1 } = rawScore(news, { what: 'sentences', model: engine.sentences })
    rows.push(row('news+interview sentence F1', n, f1, 96))
  }
  return rows
}

interface RawFigure {
  readonly what: 'sentences' | 'tokens'
  readonly model: SentenceModel
}

/** How many there are, and F1 of those found from raw text, in per cent. */
function rawScore(
  documents: readonly Restored[],
  { what, model }: RawFigure,
): { readonly n: number; readonly f1: number } {
  let right = 0
  let found = 0
  let n = 0
  for (const document of documents) {
    const spans = tokenize(document.report, model)[what]
    const gold = what === 'sentences' ? document.sentences : document.words
    const wanted = new Set(gold.map(({ start, end }) => `${start}-${end}`))
    right += spans.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length
    found += spans.length
    n += wanted.size
  }
  return { n, f1: (200 * right) / (found + n) }
}

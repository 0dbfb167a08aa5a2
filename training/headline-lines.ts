import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CorpusUse } from '../src/model/model-file.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'

const FILE = new URL('../data/language/headline.tsv', import.meta.url)
/** Every so many lines one is kept for measuring. */
const HELD_OUT = 4

/** Universal parts of speech by the Penn tag's first two letters, where a line says no other. */
const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  VB: 'VERB',
  JJ: 'ADJ',
  RB: 'ADV',
  IN: 'ADP',
  RP: 'ADP',
  CD: 'NUM',
  TO: 'PART',
  PO: 'PART',
  PR: 'PRON',
}

/**
 * The headlines of `data/language/headline.tsv`, of which treebanks have few: words and tags
 * (`visits_VBZ`, `as_IN_SCONJ`), no trees. The project made them up.
 */
export function headlineLines(part: 'train' | 'dev'): readonly TreebankSentence[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line, i) => line !== '' && (i % HELD_OUT === 0) === (part === 'dev'))
    .map((line) => ({ words: line.split(' ').map(wordOf), opensParagraph: true }))
}

function wordOf(text: string): TreebankWord {
  const [form, xpos, upos] = text.split('_') as [string, string, string | undefined]
  const proper = xpos.startsWith('NNP') ? 'PROPN' : UPOS[xpos.slice(0, 2)]
  return {
    form,
    lemma: form,
    upos: upos ?? proper ?? 'PUNCT',
    xpos,
    head: -1,
    relation: 'root',
    spaced: true,
  }
}

/** What a manifest says of the lines. */
export function headlinesUse(): CorpusUse {
  return {
    name: 'data/language/headline.tsv',
    fingerprint: createHash('sha256').update(readFileSync(FILE)).digest('hex'),
    licence: 'CC0-1.0',
  }
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { CorpusUse } from '../src/model/model-file.ts'

/** A word as a treebank has it. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index within the sentence; -1 at the root. */
  readonly head: number
  readonly relation: string
  /** Whether a blank follows. */
  readonly spaced: boolean
}
/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly words: readonly TreebankWord[]
  /** Whether it opens a paragraph. */
  readonly opensParagraph: boolean
}
/** A document of a treebank, its sentences in order. */
export interface TreebankDocument {
  readonly name: string
  readonly sentences: readonly TreebankSentence[]
}

/** The treebanks, by the names that manifests and tasks use. */
export const TREEBANKS = {
  ewt: {
    licence: 'CC-BY-SA-4.0',
    train: ['ud-ewt/en_ewt-ud-train.conllu.gz'],
    dev: ['ud-ewt/en_ewt-ud-dev.conllu.gz'],
  },
  gum: { licence: 'CC-BY-SA-4.0', train: ['gum/train/'], dev: ['gum/dev/'] },
} as const

/** Names a treebank. */
export type Treebank = keyof typeof TREEBANKS

/** Reads the part of a treebank below the folder of corpora. */
export function readTreebank(
  corpora: string,
  treebank: Treebank,
  part: 'train' | 'dev',
): readonly TreebankDocument[] {
  return filesOf(corpora, treebank, part).flatMap((file) =>
    parseConllu(gunzipSync(readFileSync(file)).toString('utf8')),
  )
}

/** What a manifest says of a treebank that a model was trained on. */
export function treebankUse(corpora: string, treebank: Treebank): CorpusUse {
  const hash = createHash('sha256')
  for (const file of filesOf(corpora, treebank, 'train'))
    hash.update(readFileSync(file))
  return {
    name: treebank === 'ewt' ? 'UD English EWT' : 'GUM',
    fingerprint: hash.digest('hex'),
    licence: TREEBANKS[treebank].licence,
  }
}

function filesOf(
  corpora: string,
  treebank: Treebank,
  part: 'train' | 'dev',
): readonly string[] {
  return TREEBANKS[treebank][part].flatMap((path) =>
    path.endsWith('/')
      ? readdirSync(corpora + path)
          .toSorted()
          .map((name) => corpora + path + name)
      : [corpora + path],
  )
}

/** Parses CoNLL-U: documents of sentences of words. Empty nodes are left out. */
export function parseConllu(text: string): readonly TreebankDocument[] {
  const documents: { name: string; sentences: TreebankSentence[] }[] = []
  let rows: string[][] = []
  let opensParagraph = true
  for (const line of text.split('\n')) {
    if (line.startsWith('# newdoc')) {
      documents.push({ name: line.slice(line.indexOf('=') + 2), sentences: [] })
      opensParagraph = true
    } else if (/^# newpar(?!_)/.test(line)) {
      opensParagraph = true
    } else if (line === '') {
      if (rows.length > 0) {
        documents.at(-1)!.sentences.push({ words: wordsOf(rows), opensParagraph })
        opensParagraph = false
      }
      rows = []
    } else if (!line.startsWith('#')) {
      rows.push(line.split('\t'))
    }
  }
  return documents
}

function wordsOf(rows: readonly (readonly string[])[]): readonly TreebankWord[] {
  // A fused form ("don't" = 1-2) says for all its words but the last that no blank follows.
  const glued = new Set<string>()
  const last = new Map<string, boolean>()
  for (const [id, , , , , , , , , misc] of rows) {
    if (!id!.includes('-')) continue
    const [from, to] = id!.split('-').map(Number) as [number, number]
    for (let i = from; i < to; i++) glued.add(String(i))
    last.set(String(to), !misc!.includes('SpaceAfter=No'))
  }
  return rows
    .filter(([id]) => /^\d+$/.test(id!))
    .map(([id, form, lemma, upos, xpos, , head, relation, , misc]) => ({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      relation: relation!,
      spaced: !glued.has(id!) && (last.get(id!) ?? !misc!.includes('SpaceAfter=No')),
    }))
}

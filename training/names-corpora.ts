import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { scanWords } from '../src/language/words.ts'
import type { CorpusUse } from '../src/model/model-file.ts'
import type { LabelledName } from '../src/language/name/name-lattice.ts'
import { joinWords } from './names-text.ts'
import { MODEL_KINDS } from '../src/language/name/name-lattice.ts'
import type { NameKind } from '../src/report/layers.ts'

/** A sentence with its names; bounds are indices into `words`. */
export interface NameSentence {
  readonly words: readonly string[]
  readonly names: readonly LabelledName[]
}
/** Sentences of one document: what is said in one helps with another. */
export type NameDocument = readonly NameSentence[]

/** A document to learn from, with the number of its corpus: what is a name differs from one to the next. */
export interface NameExample {
  readonly document: NameDocument
  /** 0 for the corpus whose way is to be learned. */
  readonly corpus: number
}

/** Of Wikigold, which has no dev part, one document of this many is held out. */
const HELD_OUT = 4

/** Corpora that the name model can be trained on, by the names that `--without` takes. */
export const NAME_CORPORA = {
  'worldwide-newswire': {
    title: 'Worldwide English NER (newswire)',
    licence: 'none stated',
    files: ['worldwide-newswire/train.jsonl'],
    read: readWorldwide,
  },
  wikigold: {
    title: 'Wikigold',
    licence: 'CC-BY-4.0',
    files: ['wikigold/CONLL-format/data/wikigold.conll.txt'],
    read: (file: string, isPeople: IsPeople) =>
      readColumns(file, isPeople).filter((_, i) => i % HELD_OUT !== 0),
  },
  wnut17: {
    title: 'WNUT 2017 emerging entities',
    licence: 'CC-BY-4.0',
    files: ['wnut17/train.conll'],
    read: readColumns,
  },
  'crossner-politics': {
    title: 'CrossNER politics',
    licence: 'CC-BY-SA (Wikipedia text)',
    files: ['crossner-politics/train.txt', 'crossner-politics/dev.txt'],
    read: readColumns,
  },
  gum: {
    title: 'GUM entities',
    licence: 'CC-BY-SA-4.0',
    files: ['gum/train/'],
    read: readGum,
  },
} as const
/** Names a corpus of names. */
export type NameCorpus = keyof typeof NAME_CORPORA

/** Parts that are measured on and never trained on. */
export const NAME_DEV: Readonly<
  Record<string, (corpora: string, isPeople: IsPeople) => readonly NameDocument[]>
> = {
  'worldwide dev': (corpora, isPeople) =>
    readWorldwide(`${corpora}worldwide-newswire/dev.jsonl`, isPeople),
  'wikigold held out': (corpora, isPeople) =>
    readColumns(corpora + NAME_CORPORA.wikigold.files[0], isPeople).filter(
      (_, i) => i % HELD_OUT === 0,
    ),
  'wnut17 dev': (corpora, isPeople) =>
    readColumns(`${corpora}wnut17/dev.conll`, isPeople),
}

/** Words for peoples ("Ugandan", "Ugandans"), which corpora without that kind call something else. */
export type IsPeople = (word: string) => boolean

/** Reads a corpus below the folder of corpora. */
export function readNameCorpus(
  corpora: string,
  corpus: NameCorpus,
  isPeople: IsPeople,
): readonly NameDocument[] {
  const { files, read } = NAME_CORPORA[corpus]
  return filesOf(corpora, files).flatMap((file) => read(file, isPeople).map(cutLikeUs))
}

/** What a manifest says of a corpus. */
export function nameCorpusUse(corpora: string, corpus: NameCorpus): CorpusUse {
  const { files, title, licence } = NAME_CORPORA[corpus]
  const hash = createHash('sha256')
  for (const file of filesOf(corpora, files)) hash.update(readFileSync(file))
  return { name: title, fingerprint: hash.digest('hex'), licence }
}

function filesOf(corpora: string, files: readonly string[]): readonly string[] {
  return files.flatMap((path) =>
    path.endsWith('/')
      ? readdirSync(corpora + path)
          .toSorted()
          .map((name) => corpora + path + name)
      : [corpora + path],
  )
}

const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'PER',
  person: 'PER',
  politician: 'PER',
  LOC: 'LOC',
  location: 'LOC',
  country: 'LOC',
  place: 'LOC',
  ORG: 'ORG',
  organisation: 'ORG',
  organization: 'ORG',
  politicalparty: 'ORG',
  corporation: 'ORG',
  group: 'ORG',
  NORP: 'NORP',
  MISC: 'MISC',
  misc: 'MISC',
  election: 'MISC',
  event: 'MISC',
  product: 'MISC',
  'creative-work': 'MISC',
}

function kindOf(type: string, words: readonly string[], isPeople: IsPeople): number {
  const kind = KINDS[type]
  if (kind === undefined) return -1
  const people = kind === 'MISC' && isPeople(words.join(' '))
  return MODEL_KINDS.indexOf(people ? 'NORP' : kind)
}

function sentenceOf(
  rows: readonly (readonly [word: string, tag: string])[],
  isPeople: IsPeople,
): NameSentence {
  const words = rows.map(([word]) => word)
  const names: LabelledName[] = []
  for (let i = 0; i < rows.length; i++) {
    const tag = rows[i]![1]
    if (tag === 'O') continue
    const type = tag.slice(2)
    let last = i + 1
    while (last < rows.length && rows[last]![1] === `I-${type}`) last++
    const kind = kindOf(type, words.slice(i, last), isPeople)
    if (kind >= 0) names.push({ first: i, last, kind })
    i = last - 1
  }
  return { words, names }
}

/** Reads a JSONL file of worldwide-newswire. */
export function readWorldwide(
  file: string,
  isPeople: IsPeople,
): readonly NameDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      (
        JSON.parse(line) as { sents: readonly (readonly [string, string])[][] }
      ).sents.map((rows) => sentenceOf(rows, isPeople)),
    )
}

/** Reads columns of word and tag; a blank line ends a sentence, `-DOCSTART-` a document. */
export function readColumns(file: string, isPeople: IsPeople): readonly NameDocument[] {
  const text = readFileSync(file, 'utf8')
  const whole = text.includes('-DOCSTART-')
  const documents: NameSentence[][] = [[]]
  let rows: (readonly [string, string])[] = []
  for (const line of [...text.split('\n'), '']) {
    const cells = line.trim().split(/[\t ]/)
    const word = cells[0]!
    if (word === '' || word === '-DOCSTART-') {
      if (rows.length > 0) documents.at(-1)!.push(sentenceOf(rows, isPeople))
      rows = []
      if (word !== '' || !whole) documents.push([])
    } else rows.push([word, cells.at(-1)!])
  }
  return documents.filter((document) => document.length > 0)
}

/** Reads a GUM document: entities whose head is a proper noun are names. */
export function readGum(file: string, isPeople: IsPeople): readonly NameDocument[] {
  const sentences: NameSentence[] = []
  let rows: string[][] = []
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') {
      if (rows.length > 0) sentences.push(gumSentence(rows, isPeople))
      rows = []
    } else if (/^\d+\t/.test(line)) rows.push(line.split('\t'))
  }
  return [sentences]
}

function gumSentence(
  rows: readonly (readonly string[])[],
  isPeople: IsPeople,
): NameSentence {
  const words = rows.map((row) => row[1]!)
  const names: LabelledName[] = []
  const open: { type: string; first: number }[] = []
  rows.forEach((row, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]*\)?|\)|[^()]+\)/g)) {
      if (part.startsWith('(')) open.push({ type: part.split('-')[1] ?? '', first: i })
      if (!part.endsWith(')')) continue
      const ended = open.pop()
      if (!ended) continue
      const name = properName(rows, { ...ended, last: i + 1 })
      if (!name) continue
      const kind = kindOf(ended.type, words.slice(name.first, name.last), isPeople)
      // An outer phrase ends later than those within it, and takes their place if it is a name whole.
      if (kind < 0) continue
      while (names.length > 0 && names.at(-1)!.first >= name.first) names.pop()
      if (names.length === 0 || names.at(-1)!.last <= name.first) {
        names.push({ ...name, kind })
      }
    }
  })
  rows.forEach((row, i) => {
    if (row[3] !== 'ADJ' || !isPeople(row[1]!)) return
    if (names.some(({ first, last }) => first <= i && i < last)) return
    names.push({ first: i, last: i + 1, kind: MODEL_KINDS.indexOf('NORP') })
  })
  names.sort((a, b) => a.first - b.first)
  return { words, names }
}

/** The phrase without its article where all its words but "of", "the", "and" are proper nouns. */
function properName(
  rows: readonly (readonly string[])[],
  { first, last }: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } | null {
  while (first < last && rows[first]![3] !== 'PROPN' && rows[first]![3] === 'DET')
    first++
  if (first === last) return null
  const proper = rows
    .slice(first, last)
    .every(
      (row, i, all) =>
        row[3] === 'PROPN' ||
        (i > 0 &&
          i < all.length - 1 &&
          /^(?:of|the|and|&|for|-|'s|’s|\.)$/.test(row[1]!)),
    )
  return proper && rows[last - 1]![3] === 'PROPN' ? { first, last } : null
}

/** Divides the words as the runtime does, every second document with a blank between all words; names keep their places. */
function cutLikeUs(document: NameDocument, index: number): NameDocument {
  return document.map(({ words, names }) => {
    const { text, bounds } = joinWords(words, index % 2 === 1)
    const cut: { start: number; end: number }[] = []
    scanWords(text, { start: 0, end: text.length }, (start, end) =>
      cut.push({ start, end }),
    )
    const moved = names.flatMap(({ first, last, kind }) => {
      const { start } = bounds[first]!
      const { end } = bounds[last - 1]!
      const from = cut.findIndex((word) => word.end > start)
      const to = cut.findLastIndex((word) => word.start < end) + 1
      return from >= 0 && from < to ? [{ first: from, last: to, kind }] : []
    })
    return {
      words: cut.map(({ start, end }) => text.slice(start, end)),
      names: moved.filter((name, i) => i === 0 || moved[i - 1]!.last <= name.first),
    }
  })
}

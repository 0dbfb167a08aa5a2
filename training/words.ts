import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hashWord } from '../src/model/feature.ts'
import { WORD_FEATURES } from '../src/language/word-classes.ts'
import type { CorpusUse } from '../src/model/model-file.ts'
import type { Trainer } from './trainer.ts'

const FILE = 'clusters/glove-kmeans-clusters-150k.tsv'

interface ClassParts {
  readonly hashes: Int32Array
  readonly coarse: Uint8Array
  readonly middle: Uint8Array
  readonly fine: Uint16Array
}

/** Packs the classes of words that all models look at. */
export const words: Trainer = {
  name: 'words',
  train: ({ corpora, write }) => {
    const parts = readParts(corpora)
    write(
      {
        name: 'words',
        features: WORD_FEATURES,
        command: 'npm run train -- words',
        licence: 'PDDL-1.0',
        corpora: [classesUse(corpora)],
        scores: { words: parts.hashes.length },
        lists: {},
      },
      { ...parts },
    )
  },
}

/** What a manifest says of the classes. */
function classesUse(corpora: string): CorpusUse {
  const bytes = readFileSync(corpora + FILE)
  return {
    name: 'clusters of GloVe 100d, 150k words',
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
    licence: 'PDDL-1.0',
  }
}

function readParts(corpora: string): ClassParts {
  const rows = new Map<number, readonly [number, number, number]>()
  for (const line of readFileSync(corpora + FILE, 'utf8').split('\n')) {
    const [word, coarse, middle, fine] = line.split('\t')
    if (!word || fine === undefined) continue
    const hash = hashWord(word)
    // Of two words with one hash the more frequent, which stands first, keeps it.
    if (!rows.has(hash)) rows.set(hash, [Number(coarse), Number(middle), Number(fine)])
  }
  const sorted = [...rows].sort(([a], [b]) => a - b)
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    coarse: Uint8Array.from(sorted, ([, [coarse]]) => coarse),
    middle: Uint8Array.from(sorted, ([, [, middle]]) => middle),
    fine: Uint16Array.from(sorted, ([, [, , fine]]) => fine),
  }
}

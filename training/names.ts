import { LABELS } from '../src/language/name-lattice.ts'
import { NAME_FEATURES } from '../src/language/name-features.ts'
import { packLexicon, readLexicon } from '../src/language/name-lexicon.ts'
import { packModel } from '../src/model/model-file.ts'
import type { ModelManifest, NumberArray } from '../src/model/model-file.ts'
import { packWeights } from '../src/model/weights.ts'
import type { FeatureRow } from '../src/model/weights.ts'
import { trainCrf } from './crf.ts'
import type { CrfWeights } from './crf.ts'
import { NAME_CORPORA, nameCorpusUse, readNameCorpus } from './names-corpora.ts'
import type { NameCorpus } from './names-corpora.ts'
import { nameData } from './names-data.ts'
import { gatherLexicon, peopleOf } from './names-lexicon.ts'
import type { LexiconFiles } from './names-lexicon.ts'

/** How the name model is trained. */
export interface NameTraining extends LexiconFiles {
  /** Corpora that are left out. */
  readonly without: readonly NameCorpus[]
  readonly log: (line: string) => void
}

/** Weights are kept as whole numbers, this many to one. */
const SCALE = 512
/** Weights below this are dropped. */
const LEAST_WEIGHT = 0.04
const OPTIONS = { epochs: 8, rate: 0.12, l1: 0.5, l2: 0.5, seed: 11 }

/** Trains the name model; the same corpora give the same bytes. Scores are added by the caller. */
export async function trainNames(
  options: NameTraining,
): Promise<{ readonly manifest: ModelManifest; readonly bytes: Uint8Array }> {
  const source = await gatherLexicon(options)
  const packed = packLexicon(source)
  const lexicon = readLexicon(asModel(packed))
  const isPeople = peopleOf(options.data)
  const corpora = (Object.keys(NAME_CORPORA) as NameCorpus[]).filter(
    (corpus) => !options.without.includes(corpus),
  )
  const documents = corpora.flatMap((corpus) =>
    readNameCorpus(options.corpora, corpus, isPeople),
  )
  const rows: FeatureRow[] = []
  const transitions: Int32Array[] = []
  for (const plain of [false, true]) {
    const data = nameData(documents, lexicon, plain)
    options.log(
      `names (${plain ? 'plain' : 'cased'}): ${data.labels.length} words, ${data.size} features`,
    )
    const weights = trainCrf(data, {
      ...OPTIONS,
      onEpoch: (epoch, loss) => options.log(`  ${epoch + 1}: loss ${loss.toFixed(4)}`),
    })
    rows.push(...rowsOf(weights, data.hashes))
    transitions.push(Int32Array.from(weights.transitions, (weight) => round(weight)))
  }
  const model = packModel(
    {
      name: 'names',
      features: NAME_FEATURES,
      command: [
        'npm run train -- names',
        ...options.without.map((c) => `--without ${c}`),
      ].join(' '),
      licence: 'CC-BY-SA-4.0',
      corpora: corpora.map((corpus) => nameCorpusUse(options.corpora, corpus)),
      scores: {},
      lists: {},
    },
    {
      ...packed,
      'transitions.cased': transitions[0]!,
      'transitions.plain': transitions[1]!,
      ...packWeights('weights', rows),
    },
  )
  options.log(`names: ${rows.length} features, ${model.bytes.length} bytes`)
  return model
}

function round(weight: number): number {
  return Math.round(weight * SCALE)
}

function rowsOf({ emissions }: CrfWeights, hashes: Int32Array): readonly FeatureRow[] {
  const rows: FeatureRow[] = []
  hashes.forEach((feature, i) => {
    const entries: (readonly [number, number])[] = []
    for (let label = 0; label < LABELS; label++) {
      const weight = emissions[i * LABELS + label]!
      if (Math.abs(weight) >= LEAST_WEIGHT) entries.push([label, round(weight)])
    }
    if (entries.length > 0) rows.push({ feature, entries })
  })
  return rows
}

function asModel(
  parts: Readonly<Record<string, NumberArray>>,
): Parameters<typeof readLexicon>[0] {
  return {
    manifest: packModel(
      {
        name: 'names',
        features: NAME_FEATURES,
        command: '',
        licence: '',
        corpora: [],
        scores: {},
        lists: {},
      },
      {},
    ).manifest,
    parts: new Map(Object.entries(parts)),
  }
}

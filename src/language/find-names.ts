import { loadModel, partOf } from '../model/model-file.ts'
import type { Model } from '../model/model-file.ts'
import { addScores, readWeights } from '../model/weights.ts'
import type { Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import type { Name, Named, Parsed, Sentence, Token } from '../report/layers.ts'
import { isPlain } from './name-casing.ts'
import {
  contextFeatures,
  NAME_FEATURES,
  nameLine,
  REACH,
  wordFeatures,
} from './name-features.ts'
import type { NameLine } from './name-features.ts'
import { decode, LABELS, MODEL_KINDS, namesOf } from './name-lattice.ts'
import { readLexicon } from './name-lexicon.ts'
import type { NameLexicon } from './name-lexicon.ts'
import { rememberNames } from './name-memory.ts'
import type { NameMemory } from './name-memory.ts'
import {
  addInput,
  addNetScores,
  BEYOND,
  HIDDEN,
  NET_REACH,
  netWord,
} from './name-net.ts'
import { agree } from './name-agreement.ts'
import type { LabelledLine } from './name-agreement.ts'
import type { NameNet, NetWord } from './name-net.ts'
import { nameWord } from './name-word.ts'
import type { NameWord } from './name-word.ts'

/** A word with the scores it adds to itself and to its neighbours, worked out once. */
interface ScoredWord {
  readonly word: NameWord
  /** `LABELS` scores for each offset from `-REACH` to `REACH`. */
  readonly scores: Int32Array
  /** What it sends to the net's hidden units, `HIDDEN` sums for each offset. */
  readonly sums: Float32Array
}

/** The name model as loaded. */
export interface NameModel {
  readonly kind: 'names'
  readonly lexicon: NameLexicon
  readonly weights: Weights
  /** For text with capitals as usual, and for plain text. */
  readonly transitions: readonly [Int32Array, Int32Array]
  readonly nets: readonly [NetAtWork, NetAtWork]
  /** How much a document's other readings of a word weigh, in scores. */
  readonly agreement: number
  /** Words met so far: a memo that changes nothing but the time it takes. */
  readonly memo: readonly [Map<string, ScoredWord>, Map<string, ScoredWord>]
}

/** A net with what it makes of a place beyond the sentence, for each offset. */
interface NetAtWork extends NameNet {
  readonly beyond: Float32Array
}

/** Scores are whole numbers, this many to one of the net's. */
export const SCORE_SCALE = 512

/** What the corpora sometimes call a name, and dates have already. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** Swept 0–4 on held-out training documents. */
const AGREEMENT = 2

/** Most words kept in the memo. */
const MEMO_SIZE = 20_000

/** Loads `models/names.bin`; throws `model-missing` or `model-mismatch`. */
export async function loadNameModel(source: ModelSource): Promise<NameModel> {
  return nameModelOf(
    await loadModel(source, { name: 'names', features: NAME_FEATURES }),
  )
}

/** The name model in the numbers of a model file. */
export function nameModelOf(model: Model): NameModel {
  const lexicon = readLexicon(model)
  const netOf = (part: string): NetAtWork => {
    const net = {
      first: partOf(model, `net.${part}.first`, Float32Array),
      bias: partOf(model, `net.${part}.bias`, Float32Array),
      second: partOf(model, `net.${part}.second`, Float32Array),
    }
    return { ...net, beyond: sumsOf(BEYOND, net, lexicon) }
  }
  return {
    kind: 'names',
    lexicon,
    nets: [netOf('cased'), netOf('plain')],
    agreement: AGREEMENT * SCORE_SCALE,
    weights: readWeights(model, 'weights'),
    transitions: [
      partOf(model, 'transitions.cased', Int32Array),
      partOf(model, 'transitions.plain', Int32Array),
    ],
    memo: [new Map(), new Map()],
  }
}

/** Proper names and their kinds. */
export function findNames<R extends Parsed>(report: R, model: NameModel): R & Named {
  const { tokens, sentences } = report
  const lines = sentences.map((sentence) => {
    const words = tokens.slice(sentence.first, sentence.last)
    const plain = isPlain(
      words.map(({ text }) => text),
      model.lexicon.isCommon,
    )
    const scored = words.map((word) => scoredWord(word.text, model, plain))
    return {
      scored,
      line: nameLine(
        scored.map(({ word }) => word),
        model.lexicon,
        plain,
      ),
    }
  })
  const memory = rememberNames(lines.map(({ line }) => line))
  const labelled = lines.map(({ line, scored }): LabelledLine => {
    const emissions = emissionsOf(line, scored, { model, memory })
    const transitions = model.transitions[line.plain ? 1 : 0]
    const labels = decode(emissions, scored.length, transitions)
    return { line, emissions, labels }
  })
  const agreed = agree(labelled, model)
  const names = agreed.flatMap((labels, i) =>
    namesOf(labels)
      .map((name) => nameAt(tokens, sentences[i]!, name))
      .filter((name) => name.kind !== 'MISC' || !DAY.test(tokens[name.first]!.text)),
  )
  return { ...report, names }
}

function nameAt(
  tokens: readonly Token[],
  sentence: Sentence,
  name: { readonly first: number; readonly last: number; readonly kind: number },
): Name {
  const first = sentence.first + name.first
  const last = sentence.first + name.last
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    kind: MODEL_KINDS[name.kind]!,
  }
}

function scoredWord(text: string, model: NameModel, plain: boolean): ScoredWord {
  const memo = model.memo[plain ? 1 : 0]
  const known = memo.get(text)
  if (known) return known
  const word = nameWord(text, model.lexicon, plain)
  const scores = new Int32Array(LABELS * (2 * REACH + 1))
  const part = new Int32Array(LABELS)
  for (let offset = -REACH; offset <= REACH; offset++) {
    part.fill(0)
    wordFeatures(word, { offset, plain }, (feature) =>
      addScores(model.weights, feature, part),
    )
    scores.set(part, LABELS * (offset + REACH))
  }
  const net = model.nets[plain ? 1 : 0]
  const sums = sumsOf(netWord(word, model.lexicon), net, model.lexicon)
  const scored = { word, scores, sums }
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(text, scored)
  return scored
}

/** What a word sends to the hidden units, for each offset it may stand at. */
function sumsOf(word: NetWord, net: NameNet, lexicon: NameLexicon): Float32Array {
  const sums = new Float32Array(HIDDEN * (2 * NET_REACH + 1))
  for (let offset = -NET_REACH; offset <= NET_REACH; offset++) {
    addInput(word, offset, {
      first: net.first,
      vectors: lexicon.vectors,
      width: lexicon.width,
      sums,
      at: HIDDEN * (offset + NET_REACH),
    })
  }
  return sums
}

function emissionsOf(
  line: NameLine,
  scored: readonly ScoredWord[],
  { model, memory }: { readonly model: NameModel; readonly memory: NameMemory },
): Int32Array {
  const emissions = new Int32Array(scored.length * LABELS)
  const part = new Int32Array(LABELS)
  const net = model.nets[line.plain ? 1 : 0]
  const hidden = new Float32Array(HIDDEN)
  const netScores = new Float64Array(LABELS)
  const take = (feature: number): void => addScores(model.weights, feature, part)
  for (let i = 0; i < scored.length; i++) {
    part.fill(0)
    contextFeatures(line, i, memory, take)
    for (let offset = -REACH; offset <= REACH; offset++) {
      const neighbour = scored[i + offset]
      if (!neighbour) continue
      const base = LABELS * (offset + REACH)
      for (let label = 0; label < LABELS; label++) {
        part[label]! += neighbour.scores[base + label]!
      }
    }
    hidden.set(net.bias)
    for (let offset = -NET_REACH; offset <= NET_REACH; offset++) {
      const sums = scored[i + offset]?.sums ?? net.beyond
      const base = HIDDEN * (offset + NET_REACH)
      for (let h = 0; h < HIDDEN; h++) hidden[h]! += sums[base + h]!
    }
    netScores.fill(0)
    addNetScores(hidden, net.second, netScores, 0)
    for (let label = 0; label < LABELS; label++) {
      part[label]! += Math.round(SCORE_SCALE * netScores[label]!)
    }
    emissions.set(part, i * LABELS)
  }
  return emissions
}

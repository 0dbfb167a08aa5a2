import { loadModel, partOf } from '../../model/model-file.ts'
import type { Model } from '../../model/model-file.ts'
import { addScores, readWeights } from '../../model/weights.ts'
import type { Weights } from '../../model/weights.ts'
import type { ModelSource } from '../../ports.ts'
import type { Name, Named, Parsed, Sentence, Token } from '../../report/layers.ts'
import { isPlain } from './name-casing.ts'
import {
  contextFeatures,
  NAME_FEATURES,
  nameLine,
  REACH,
  tagNumber,
  wordFeatures,
} from './name-features.ts'
import type { NameLine } from './name-features.ts'
import { decode, LABELS, MODEL_KINDS, namesOf } from './name-lattice.ts'
import type { LabelledName } from './name-lattice.ts'
import { isOnlyOrganization, phraseKey, readLexicon } from './name-lexicon.ts'
import type { NameLexicon } from './name-lexicon.ts'
import { rememberNames } from './name-memory.ts'
import type { NameMemory } from './name-memory.ts'
import { addNetScores, readNameNet, rowOfNameWord } from './name-net-model.ts'
import type { NameNet } from './name-net-model.ts'
import { agree } from './name-agreement.ts'
import type { LabelledLine } from './name-agreement.ts'
import { nameWord } from './name-word.ts'
import type { NameWord } from './name-word.ts'

/** A word with the scores it adds to itself and to its neighbours, worked out once. */
interface ScoredWord {
  readonly word: NameWord
  /** `LABELS` scores for each offset from `-REACH` to `REACH`. */
  readonly scores: Int32Array
  /** What its row of the net is made of, whatever stands around it. */
  readonly row: Float32Array
}

/** The name model as loaded. */
export interface NameModel {
  readonly kind: 'names'
  readonly lexicon: NameLexicon
  readonly weights: Weights
  /** For text with capitals as usual, and for plain text. */
  readonly transitions: readonly [Int32Array, Int32Array]
  readonly net: NameNet
  /** How much a document's other readings of a word weigh, in scores. */
  readonly agreement: number
  /** Words met so far: a memo that changes nothing but the time it takes. */
  readonly memo: readonly [Map<string, ScoredWord>, Map<string, ScoredWord>]
}

/** Scores are whole numbers, this many to one of the net's. */
export const SCORE_SCALE = 512

/** What the corpora sometimes call a name, and dates have already. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** Swept 0.5–4 on the tune half of Worldwide dev. */
const AGREEMENT = 0.8

const LOC = MODEL_KINDS.indexOf('LOC')
const ORG = MODEL_KINDS.indexOf('ORG')

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
  return {
    kind: 'names',
    lexicon: readLexicon(model),
    net: readNameNet(model),
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
  const { tokens, sentences, tags } = report
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
        tags.slice(sentence.first, sentence.last).map(tagNumber),
        { lexicon: model.lexicon, plain },
      ),
    }
  })
  const memory = rememberNames(lines.map(({ line }) => line))
  const scoredLines = lines.map(({ line, scored }) => ({
    line,
    rows: scored.map(({ row }) => row),
    emissions: emissionsOf(line, scored, { model, memory }),
  }))
  addNetScores(model.net, scoredLines, { memory, scale: SCORE_SCALE })
  const labelled = scoredLines.map(({ line, rows, emissions }): LabelledLine => {
    const transitions = model.transitions[line.plain ? 1 : 0]
    const labels = decode(emissions, rows.length, transitions)
    return { line, emissions, labels }
  })
  const agreed = agree(labelled, model)
  const names = agreed.flatMap((labels, i) =>
    namesOf(labels)
      .map((name) =>
        nameAt(tokens, sentences[i]!, kindByList(name, lines[i]!.line, model)),
      )
      .filter((name) => name.kind !== 'MISC' || !DAY.test(tokens[name.first]!.text)),
  )
  return { ...report, names }
}

/** A body that the lists know whole is no place, whatever its words look like: "Islamic State". */
function kindByList(
  name: LabelledName,
  { words }: NameLine,
  { lexicon }: NameModel,
): LabelledName {
  if (name.kind !== LOC || name.last - name.first < 2) return name
  const key = words
    .slice(name.first, name.last)
    .reduce((sum, word) => phraseKey(sum, word.lower), 0)
  return isOnlyOrganization(lexicon.phrases(key)) ? { ...name, kind: ORG } : name
}

function nameAt(
  tokens: readonly Token[],
  sentence: Sentence,
  name: LabelledName,
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
  const scored = { word, scores, row: rowOfNameWord(model.net, word, plain) }
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(text, scored)
  return scored
}

function emissionsOf(
  line: NameLine,
  scored: readonly ScoredWord[],
  { model, memory }: { readonly model: NameModel; readonly memory: NameMemory },
): Int32Array {
  const emissions = new Int32Array(scored.length * LABELS)
  const part = new Int32Array(LABELS)
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
    emissions.set(part, i * LABELS)
  }
  return emissions
}

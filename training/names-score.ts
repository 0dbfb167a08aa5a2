import { findNames } from '../src/language/name/find-names.ts'
import type { NameModel } from '../src/language/name/find-names.ts'
import { MODEL_KINDS } from '../src/language/name/name-lattice.ts'
import { tag } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import { tokenize } from '../src/language/tokenize.ts'
import type { NameKind } from '../src/report/layers.ts'
import { bareReport } from '../src/report/report.ts'
import type { NameDocument } from './names-corpora.ts'
import { joinWords } from './names-text.ts'

/** What was right, found and wanted of one kind. */
export interface NameScore {
  readonly kind: NameKind
  right: number
  found: number
  gold: number
}

/** The kinds that every corpus agrees on. */
export const NAMED_KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG']

/** How a word of the gold is written before it is read: to measure upper case, lower case. */
export type Rewrite = (word: string) => string

/** Scores names from running text: exact bounds and kind. A bound within one of our words is moved to its edge. */
export function scoreNames(
  documents: readonly NameDocument[],
  { names: model, tags }: { readonly names: NameModel; readonly tags: TagModel },
  rewrite: Rewrite = (word) => word,
): readonly NameScore[] {
  const scores = MODEL_KINDS.map((kind) => ({ kind, right: 0, found: 0, gold: 0 }))
  for (const document of documents) {
    const { text, gold } = asText(document, rewrite)
    const tokenized = tag(tokenize(bareReport(text)), tags)
    const { names } = findNames({ ...tokenized, arcs: [] }, model)
    const wanted = new Map(
      gold.map(({ start, end, kind }) => {
        const from = tokenized.tokens.find((token) => token.end > start)!.start
        const to = tokenized.tokens.findLast((token) => token.start < end)!.end
        return [`${from}-${to}`, kind]
      }),
    )
    for (const kind of wanted.values()) scores[kind]!.gold++
    for (const { start, end, kind } of names) {
      const score = scores.find((candidate) => candidate.kind === kind)
      if (!score) continue
      score.found++
      if (wanted.get(`${start}-${end}`) === MODEL_KINDS.indexOf(kind)) score.right++
    }
  }
  return scores
}

/** F1 in per cent over some kinds. */
export function f1Of(
  scores: readonly NameScore[],
  kinds: readonly NameKind[] = MODEL_KINDS,
): number {
  let right = 0
  let all = 0
  for (const score of scores) {
    if (!kinds.includes(score.kind)) continue
    right += score.right
    all += score.found + score.gold
  }
  return all === 0 ? 0 : (200 * right) / all
}

/** A document as running text, with the bounds of its names. */
function asText(
  document: NameDocument,
  rewrite: Rewrite,
): {
  readonly text: string
  readonly gold: readonly { start: number; end: number; kind: number }[]
} {
  const gold: { start: number; end: number; kind: number }[] = []
  let text = ''
  for (const { words, names } of document) {
    const joined = joinWords(words.map(rewrite), false)
    for (const { first, last, kind } of names) {
      const start = text.length + joined.bounds[first]!.start
      gold.push({ start, end: text.length + joined.bounds[last - 1]!.end, kind })
    }
    text += `${joined.text} `
  }
  return { text: text.trimEnd(), gold }
}

import type { Rows } from '../model/encoder.ts'
import type { Tag, Tagged, Tokenized } from '../report/layers.ts'
import { lemmaOf, lemmaTag } from './lemma.ts'
import { TAG_ROWS, writeTagRow } from './tag-model.ts'
import type { TagModel } from './tag-model.ts'
import { scoreTags } from './tag-net.ts'
import { settingOf, wordTableOf } from './word-table.ts'

export { loadTagModel } from './tag-model.ts'
export type { TagModel } from './tag-model.ts'

/** Part of speech and lemma of each token. */
export function tag<R extends Tokenized>(report: R, model: TagModel): R & Tagged {
  return { ...report, tags: tagTokens(report.tokens, report.sentences, model) }
}

type Words = readonly { readonly text: string }[]
interface Range {
  readonly first: number
  readonly last: number
}

/** The same for bare tokens. Tokens of one form and label share one tag. */
export function tagTokens(
  tokens: Words,
  sentences: readonly Range[],
  model: TagModel,
): readonly Tag[] {
  const labels = labelTokens(tokens, sentences, model)
  const { word, forms, lowers } = wordTableOf(tokens)
  const known = new Map<number, Tag>()
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    const number = word[i]!
    const key = number * 256 + labels[i]!
    let found = known.get(key)
    if (!found) {
      const label = model.labels[labels[i]!]!
      const [upos, xpos] = label.split('/') as [string, string]
      const form = forms[number]!
      const lower = lowers[number]!
      const lemma = lemmaOf(model.lemmas, {
        form,
        lower,
        tag: lemmaTag(label, form, lower),
      })
      found = { upos, xpos, lemma }
      known.set(key, found)
    }
    tags.push(found)
  }
  return tags
}

/** The number of each token's label. */
function labelTokens(
  tokens: Words,
  sentences: readonly Range[],
  model: TagModel,
): Uint8Array {
  const table = wordTableOf(tokens)
  const { net, sizes } = model
  const { floats } = net.kernel
  const labels = new Uint8Array(tokens.length)
  let ranges: Rows[] = []
  let starts: number[] = []
  let used = 0
  const flush = (): void => {
    if (ranges.length === 0) return
    scoreTags(net, { sentences: ranges })
    ranges.forEach(({ first, last }, k) => {
      for (let row = first + 1; row < last; row++) {
        labels[starts[k]! + row - first - 1] = bestLabel(
          floats,
          net.buffers.labels! + row * sizes.labels,
          model.labels.length,
        )
      }
    })
    ranges = []
    starts = []
    used = 0
  }
  for (const sentence of sentences) {
    const setting = settingOf(table, sentence)
    // A sentence too long for the net is read in pieces.
    for (let first = sentence.first; first < sentence.last; first += TAG_ROWS - 1) {
      const last = Math.min(sentence.last, first + TAG_ROWS - 1)
      const size = last - first + 1
      if (used + size > TAG_ROWS) flush()
      writeTagRow(model, table, { at: used, word: -1, setting })
      for (let i = first; i < last; i++) {
        writeTagRow(model, table, {
          at: used + 1 + i - first,
          word: table.word[i]!,
          setting,
        })
      }
      ranges.push({ first: used, last: used + size })
      starts.push(first)
      used += size
    }
  }
  flush()
  return labels
}

function bestLabel(floats: Float32Array, at: number, count: number): number {
  let best = 0
  let most = floats[at]!
  for (let label = 1; label < count; label++) {
    const score = floats[at + label]!
    if (score > most) {
      most = score
      best = label
    }
  }
  return best
}

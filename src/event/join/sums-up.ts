import type { Count, Mention } from '../../report/layers.ts'
import { isCue } from '../lexicon.ts'
import { lemmaOf, type Reader } from '../words.ts'

// Happenings looked at as parts of a sum, the latest, and figures of one.
const MOST_PARTS = 8
const MOST_FIGURES = 6

/** The trait of a telling that adds up what was told before. */
export const SUM = 'sum'

/**
 * Whether a telling only adds up what was told before: its words say so ("in all", "altogether",
 * "brings to") and its figure is the sum of those of two or more happenings.
 */
export function sumsUp(
  reader: Reader,
  mention: Mention,
  groups: readonly (readonly Mention[])[],
): boolean {
  if (!saysTotal(reader, mention)) return false
  return mention.counts.some(
    ({ what, best }) => best !== null && best > 1 && isSum(groups, what, best),
  )
}

/** Words of a total in the sentence: "altogether", "in all", "the combined toll". */
function saysTotal({ report, lexicon }: Reader, { sentence }: Mention): boolean {
  const { first, last } = report.sentences[sentence]!
  for (let at = first; at < last; at++) {
    const lemma = lemmaOf(report, at)
    if (isCue(lexicon, 'total', lemma)) return true
    if (lemma === 'all' && at > first && lemmaOf(report, at - 1) === 'in') return true
    if (isCue(lexicon, 'raise', lemma) && hasTo({ report }, at, last)) return true
  }
  return false
}

// Words from "brings" to "to".
const REACH = 8

/** "brings the toll to", "bringing to 21 the number". */
function hasTo(
  { report }: Pick<Reader, 'report'>,
  verb: number,
  last: number,
): boolean {
  for (let at = verb + 1; at < Math.min(last, verb + REACH); at++)
    if (lemmaOf(report, at) === 'to') return true
  return false
}

function isSum(
  groups: readonly (readonly Mention[])[],
  what: Count['what'],
  whole: number,
): boolean {
  // By sum, whether two or more happenings make it.
  let sums = new Map([[0, 0]])
  const parts = groups
    .map((mentions) => figuresOf(mentions, what))
    .filter((figures) => figures.length > 0)
  for (const figures of parts.slice(-MOST_PARTS)) {
    const next = new Map(sums)
    for (const [sum, made] of sums)
      for (const figure of figures) {
        const more = sum + figure
        if (more === whole && made > 0) return true
        if (more < whole) next.set(more, Math.max(next.get(more) ?? 0, made + 1))
      }
    sums = next
  }
  return false
}

/** Figures that a happening may add: each, and all of one telling together. */
function figuresOf(
  mentions: readonly Mention[],
  what: Count['what'],
): readonly number[] {
  const figures = mentions.flatMap(({ counts }) => {
    const own = counts.flatMap((one) =>
      one.what === what && one.best !== null ? [one.best] : [],
    )
    return own.length > 1 ? [...own, own.reduce((sum, one) => sum + one, 0)] : own
  })
  return [...new Set(figures)].filter((one) => one > 0).slice(0, MOST_FIGURES)
}

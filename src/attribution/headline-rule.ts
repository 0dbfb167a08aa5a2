import type { Chained } from '../report/layers.ts'
import { speakerKind } from './cue-lexicon.ts'
import type { Draft, Range } from './draft.ts'

/** A source in a headline has few words: "Kenya police", "Governor Amadi", "UN human rights office". */
const LONGEST_SOURCE = 6
const DASHES = new Set(['-', '–', '—', '--'])

/** "Army: nine killed", "Nine killed: army", "Nine killed - Kenya police". */
export function readHeadline(
  report: Chained,
  { first, last }: Range,
): readonly Draft[] {
  for (let i = first + 1; i < last - 1; i++) {
    const mark = report.tokens[i]!.text
    if (mark !== ':' && !DASHES.has(mark)) continue
    // A hyphen inside a word has no blanks round it.
    if (mark !== ':' && report.tokens[i - 1]!.end === report.tokens[i]!.start) continue
    let end = last
    while (end > i + 1 && report.tags[end - 1]!.upos === 'PUNCT') end--
    const before: Range = { first, last: i }
    const after: Range = { first: i + 1, last: end }
    const at = { first: i, last: i + 1 }
    if (isSource(report, after, true) && before.last - before.first > 1) {
      return [draftOf(report, { source: after, cue: at, content: before })]
    }
    if (mark === ':' && isSource(report, before, false)) {
      return [draftOf(report, { source: before, cue: at, content: after })]
    }
  }
  return []
}

/** Whether words name somebody who may speak. Behind the news a state may; before it, it is a heading ("Syria: …"). */
function isSource(report: Chained, { first, last }: Range, behind: boolean): boolean {
  if (last - first < 1 || last - first > LONGEST_SOURCE) return false
  let speaks = false
  for (let i = first; i < last; i++) {
    const { upos } = report.tags[i]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'NUM') return false
    const word = report.tokens[i]!.text.toLowerCase()
    const two =
      i + 1 < last ? `${word} ${report.tokens[i + 1]!.text.toLowerCase()}` : ''
    if (speakerKind(word) !== null || speakerKind(two) !== null) speaks = true
  }
  if (speaks) return true
  const named = report.names.find((name) => name.first < last && name.last > first)
  if (named) {
    return (
      named.kind === 'PER' || named.kind === 'ORG' || (behind && named.kind !== 'FAC')
    )
  }
  // ISPR, SDF, NDMA: an abbreviation behind the news.
  const only = report.tokens[first]!.text
  return behind && last - first === 1 && /^\p{Lu}{2,8}$/u.test(only)
}

function draftOf(
  report: Chained,
  parts: { readonly source: Range; readonly cue: Range; readonly content: Range },
): Draft {
  const { source, cue, content } = parts
  return {
    source: [source],
    sourceHead: headOf(report, source),
    cue: [cue],
    cueHead: cue.first,
    content: [content],
    via: [],
    viaHead: null,
    frame: 'say',
    stance: 'asserts',
    rule: 'headline',
  }
}

/** The token of a range whose head stands outside it. */
export function headOf(report: Chained, { first, last }: Range): number {
  for (let i = first; i < last; i++) {
    const { head } = report.arcs[i]!
    if ((head < first || head >= last) && report.tags[i]!.upos !== 'PUNCT') return i
  }
  return last - 1
}

import type { Chained } from '../report/layers.ts'
import { isKicker, speakerKind, verbCue } from './cue-lexicon.ts'
import type { Draft, Range } from './draft.ts'

/** A source in a headline has few words: "Kenya police", "Governor Amadi", "UN human rights office". */
const LONGEST_SOURCE = 6
const DASHES = new Set(['-', '–', '—', '--'])

/** "Army: nine killed", "Nine killed: army", "Nine killed - Kenya police", "Nine killed, says army". */
export function readHeadline(
  report: Chained,
  { first, last }: Range,
): readonly Draft[] {
  let end = last
  while (end > first + 1 && report.tags[end - 1]!.upos === 'PUNCT') end--
  const said = saysBefore(report, { first, last: end })
  if (said) return [said]
  for (let i = first + 1; i < end - 1; i++) {
    const mark = report.tokens[i]!.text
    const before: Range = { first, last: i }
    const after: Range = { first: i + 1, last: end }
    const cue: Range = { first: i, last: i + 1 }
    if (mark === ',') {
      const draft = saysBehind(report, { content: before, tail: after })
      if (draft) return [draft]
    }
    if (mark !== ':' && !DASHES.has(mark)) continue
    // A hyphen inside a word has no blanks round it.
    if (mark !== ':' && report.tokens[i - 1]!.end === report.tokens[i]!.start) continue
    if (isSource(report, after, true) && before.last - before.first > 1) {
      return isHeading(report, before)
        ? []
        : [draftOf(report, { source: after, cue, content: before })]
    }
    if (mark === ':' && isSource(report, before, false)) {
      return [draftOf(report, { source: before, cue, content: after })]
    }
  }
  return []
}

/** "…, says army", "…, officials say". */
function saysBehind(
  report: Chained,
  { content, tail }: { readonly content: Range; readonly tail: Range },
): Draft | null {
  const { first, last } = tail
  if (last - first < 2 || content.last - content.first < 2) return null
  for (const verb of [first, last - 1]) {
    const word = report.tokens[verb]!.text
    if (!/^(?:say|says|said|claim|claims|report|reports|confirm|confirms)$/i.test(word))
      continue
    const cue = verbCue(word.toLowerCase(), word)
    const source =
      verb === first ? { first: first + 1, last } : { first, last: last - 1 }
    if (!cue?.stance || !isSource(report, source, true)) continue
    const draft = draftOf(report, {
      source,
      cue: { first: verb, last: verb + 1 },
      content,
    })
    return { ...draft, stance: cue.stance }
  }
  return null
}

const SAYS =
  /^(?:says?|claims?|reports?|confirms?|denies|deny|admits?|warns?|alleges?|announces?|insists?)$/i

/** "Pakistan says nine militants killed", "FOCUS-Army says …": somebody, a verb of saying, and the news. */
function saysBefore(report: Chained, { first, last }: Range): Draft | null {
  let from = first
  for (let i = first + 1; i < Math.min(last - 2, first + 10); i++) {
    const word = report.tokens[i]!.text
    if (DASHES.has(word) || word === ':' || word === ';') from = i + 1
    if (!SAYS.test(word) || i === from) continue
    const source = { first: from, last: i }
    const cue = verbCue(word.toLowerCase(), word)
    const content = { first: i + 1, last }
    if (!cue?.stance || source.last - source.first > LONGEST_SOURCE) return null
    if (!isSource(report, source, true) || !tellsNews(report, content)) return null
    const draft = draftOf(report, { source, cue: { first: i, last: i + 1 }, content })
    return { ...draft, stance: cue.stance }
  }
  return null
}

/** Whether words behind a verb of saying are news: three and more, one of them a verb or a figure. */
function tellsNews(report: Chained, { first, last }: Range): boolean {
  if (last - first < 3) return false
  for (let i = first; i < last; i++) {
    const { upos } = report.tags[i]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'NUM') return true
  }
  return false
}

function isHeading(report: Chained, { first, last }: Range): boolean {
  const words: string[] = []
  for (let i = first; i < last; i++) words.push(report.tokens[i]!.text.toLowerCase())
  return isKicker(words.join(' '))
}

/** Whether words name somebody who may speak. Behind the news a state may; before it, it is a heading ("Syria: …"). */
function isSource(report: Chained, { first, last }: Range, behind: boolean): boolean {
  if (last - first < 1 || last - first > LONGEST_SOURCE) return false
  if (isHeading(report, { first, last })) return false
  let speaks = false
  for (let i = first; i < last; i++) {
    const { upos } = report.tags[i]!
    const word = report.tokens[i]!.text.toLowerCase()
    const two =
      i + 1 < last ? `${word} ${report.tokens[i + 1]!.text.toLowerCase()}` : ''
    const known = speakerKind(word) !== null || speakerKind(two) !== null
    if (!known && (upos === 'VERB' || upos === 'AUX' || upos === 'NUM')) return false
    if (known) speaks = true
  }
  if (speaks) return true
  const named = report.names.find((name) => name.first <= first && name.last >= last)
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

/**
 * The token that heads a range: one whose own head stands outside, a subject before others,
 * a noun before others. Where the tree leaves only small words, the last noun before a comma.
 */
export function headOf(report: Chained, { first, last }: Range): number {
  let best = -1
  let bestRank = 0
  for (let i = first; i < last; i++) {
    const { head, relation } = report.arcs[i]!
    if (head >= first && head < last) continue
    const nominal = /^(?:NOUN|PROPN|PRON)$/.test(report.tags[i]!.upos)
    if (!nominal) continue
    const rank = relation.startsWith('nsubj') ? 2 : 1
    if (rank > bestRank) {
      best = i
      bestRank = rank
    }
  }
  if (best >= 0) return best
  let noun = -1
  for (let i = first; i < last; i++) {
    const { upos } = report.tags[i]!
    if (noun >= 0 && report.tokens[i]!.text === ',') break
    if (upos === 'NOUN' || upos === 'PROPN') noun = i
  }
  return noun >= 0 ? noun : last - 1
}

import type { Chained } from '../report/layers.ts'
import { verbCue } from './cue-lexicon.ts'
import type { Draft, Range } from './draft.ts'
import { headOf } from './headline-rule.ts'
import { quotationsOf } from './quotations.ts'
import { isNegated, stanceOf } from './stance.ts'

/** Longest source between the comma and its verb: a name with an office and a place. */
const LONGEST_SOURCE = 24
/** Most words behind the cue: "on Monday in a statement carried by state television". */
const LONGEST_TAIL = 14
/** Fewest words that make a clause. */
const SHORTEST_CONTENT = 3

const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'also',
  'later',
  'then',
  'added',
  'earlier',
])
/** Verbs that tell behind a clause what before a thing they only do. */
const TELLING = new Set(
  'write note explain recall continue read describe estimate find'.split(' '),
)
/** What may open a source: a word of a noun phrase, not of a clause. */
const OPENS = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'])
const CLOSED = new Set(['who', 'which', 'that', 'what', 'where', 'when', 'there'])

/**
 * "…, relatives said on Monday", "…, said the mayor": a clause, a comma, and somebody who
 * says it. Read off the order of words, which trees often get wrong here.
 */
export function readTrailing(report: Chained, verb: number): Draft | null {
  const tag = report.tags[verb]!
  if (tag.upos !== 'VERB' || tag.xpos === 'VBG' || tag.xpos === 'VB') return null
  const cue = verbCue(tag.lemma, report.tokens[verb]!.text)
  if (!cue || !/^(?:say|find|tell|act)$/.test(cue.frame)) return null
  if (cue.frame === 'find' && !TELLING.has(tag.lemma)) return null
  if (isNegated(report, verb)) return null
  const stance = stanceOf(report, verb, cue)
  if (stance === null) return null
  const sentence = report.sentences[report.tokens[verb]!.sentence]!
  const found =
    sourceBefore(report, sentence, verb) ?? sourceBehind(report, sentence, verb)
  if (!found) return null
  const { source, comma, first } = found
  const quoted = quotationEndingAt(report, comma)
  // Verbs of asking and urging stand behind what they quote, not behind a clause.
  if (cue.frame === 'act' && !quoted) return null
  if (!quoted && comma - sentence.first < SHORTEST_CONTENT) return null
  const end = quoted?.first ?? clauseStart(report, sentence, comma)
  if (!quoted && !hasVerb(report, { first: end, last: comma })) return null
  return {
    source: [source],
    sourceHead: headOf(report, source),
    cue: [{ first, last: verb + 1 }],
    cueHead: verb,
    content: [{ first: end, last: quoted ? quoted.last : comma }],
    via: [],
    viaHead: null,
    frame: cue.frame === 'act' ? 'say' : cue.frame,
    stance,
    rule: 'trailing',
  }
}

/** The quotation that ends at a mark or right before a comma, however many sentences it has. */
function quotationEndingAt(report: Chained, comma: number): Range | null {
  const { list, at } = quotationsOf(report)
  for (const i of [comma, comma - 1]) {
    const quote = i >= 0 && at[i]! >= 0 ? list[at[i]!]! : null
    if (quote && quote.last === i + 1) return quote
  }
  return null
}

interface Found {
  readonly source: Range
  readonly comma: number
  /** First word of the cue. */
  readonly first: number
}

/** ", relatives said": the comma before the verb, with a noun phrase between, and little behind. */
function sourceBefore(report: Chained, sentence: Range, verb: number): Found | null {
  let first = verb
  while (
    first - 1 > sentence.first &&
    AUXILIARIES.has(report.tokens[first - 1]!.text.toLowerCase())
  )
    first--
  let comma = -1
  let depth = 0
  for (let i = first - 1; i > sentence.first && first - i <= LONGEST_SOURCE; i--) {
    const { upos, xpos } = report.tags[i]!
    const word = report.tokens[i]!.text
    if (isBreak(word)) {
      // A comma right before the verb closes an apposition: its own comma is not the one.
      if (i === first - 1) depth++
      else if (depth > 0) depth--
      else {
        comma = i
        break
      }
    }
    if (
      depth === 0 &&
      (upos === 'VERB' || upos === 'AUX') &&
      xpos !== 'VBN' &&
      xpos !== 'VBG'
    )
      return null
    if (upos === 'SCONJ' || word === ';') return null
  }
  if (comma < 0) return null
  const source = { first: comma + 1, last: first }
  if (source.first >= source.last || !opensSource(report, source.first)) return null
  if (!endsSoon(report, sentence, verb + 1)) return null
  return { source, comma, first }
}

/** ", said the mayor": the verb right behind the comma, the noun phrase up to the end. */
function sourceBehind(report: Chained, sentence: Range, verb: number): Found | null {
  const comma = verb - 1
  if (comma < Math.max(0, sentence.first - 1)) return null
  if (!isBreak(report.tokens[comma]!.text)) return null
  let last = sentence.last
  for (let i = verb + 2; i < last - 1; i++) {
    const word = report.tokens[i + 1]!.text.toLowerCase()
    if (report.tokens[i]!.text === ',' && /^(?:who|which|whose|where)$/.test(word))
      last = i
  }
  while (last > verb + 1 && report.tags[last - 1]!.upos === 'PUNCT') last--
  const source = { first: verb + 1, last }
  if (last - verb - 1 < 1 || last - verb - 1 > LONGEST_SOURCE) return null
  if (!opensSource(report, source.first)) return null
  for (let i = source.first; i < last; i++) {
    const { upos, xpos } = report.tags[i]!
    if ((upos === 'VERB' || upos === 'AUX') && (xpos === 'VBD' || xpos === 'VBZ'))
      return isRelative(report, source.first, i) ? { source, comma, first: verb } : null
  }
  return { source, comma, first: verb }
}

function isRelative(report: Chained, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    if (/^(?:who|which|that|whose|,)$/.test(report.tokens[i]!.text)) return true
  }
  return false
}

function isBreak(word: string): boolean {
  return word === ',' || word === '”' || word === '"' || word === "''" || word === '’'
}

function opensSource(report: Chained, token: number): boolean {
  const { upos } = report.tags[token]!
  return OPENS.has(upos) && !CLOSED.has(report.tokens[token]!.text.toLowerCase())
}

/** Whether the sentence, or the clause, ends soon behind the cue, with no clause of its own there. */
function endsSoon(report: Chained, { last }: Range, from: number): boolean {
  for (let i = from; i < last; i++) {
    const { upos } = report.tags[i]!
    const word = report.tokens[i]!.text
    if (i - from > LONGEST_TAIL) return false
    if (word === ':' || word === ';' || word === ',') return true
    if (upos === 'SCONJ' || word === 'that' || word === '"' || word === '“')
      return false
    if (i === from && (upos === 'DET' || upos === 'PRON')) return false
    if (upos === 'AUX') return false
  }
  return true
}

/** Where the clause begins: behind a semicolon, else with the sentence. */
function clauseStart(report: Chained, { first }: Range, comma: number): number {
  for (let i = comma - 1; i > first; i--)
    if (report.tokens[i]!.text === ';') return i + 1
  return first
}

function hasVerb(report: Chained, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const { upos } = report.tags[i]!
    if (upos === 'VERB' || upos === 'AUX') return true
  }
  return false
}

import type { Parsed } from '../../report/layers.ts'

/**
 * What the order of words says where the tree says nothing: a parser loses its way in long
 * sentences, but English puts the doer before the verb and its object right after.
 */

// Words looked at to either side of a verb.
const REACH = 14
const INSIDE_NOUN = /^(DET|NUM|ADJ|NOUN|PROPN|SYM|PRON)$/

/** Head of the noun phrase that begins right after a verb (and its particle); `null` where none does. */
export function objectAfter(report: Parsed, verb: number): number | null {
  const { last } = report.sentences[report.tokens[verb]!.sentence]!
  let at = verb + 1
  const particle = report.tags[at]
  if (
    at < last &&
    particle &&
    /^(up|down|out|off|away|back|over)$/.test(particle.lemma.toLowerCase())
  )
    at++
  while (at < last && report.tags[at]!.upos === 'ADV' && at < verb + 3) at++
  let head: number | null = null
  for (; at < Math.min(last, verb + REACH); at++) {
    const { upos, lemma } = report.tags[at]!
    if (!INSIDE_NOUN.test(upos)) {
      const possessive = upos === 'PART' && /^['’]s?$/.test(lemma)
      const joined = upos === 'PUNCT' && report.tokens[at]!.text === '-'
      const quoted = upos === 'PUNCT' && /^["“”‘’]$/.test(report.tokens[at]!.text)
      if (!possessive && !joined && !quoted) break
      if (possessive) head = null
      continue
    }
    if (upos === 'DET' && head !== null) break
    if (upos === 'PRON') {
      if (head === null && !/^(who|which|that|what)$/.test(lemma.toLowerCase())) {
        // "his men": a possessive opens a phrase, "him" is one.
        if (!report.tags[at]!.xpos.endsWith('$')) return at
        continue
      }
      break
    }
    if (upos === 'NOUN' || upos === 'PROPN' || (upos === 'NUM' && head === null))
      head = at
  }
  return head
}

/** Head of the noun after the next "to", "with" …, before another verb or the end of the clause; `null` where none comes. */
export function nounAfter(
  report: Parsed,
  verb: number,
  preposition: string,
): number | null {
  const { last } = report.sentences[report.tokens[verb]!.sentence]!
  for (let at = verb + 1; at < Math.min(last - 1, verb + REACH); at++) {
    const { upos, lemma } = report.tags[at]!
    if (/^(VERB|AUX|SCONJ|CCONJ)$/.test(upos)) return null
    if (upos === 'PUNCT' && /^[,;:.–—]$/.test(report.tokens[at]!.text)) return null
    if (lemma.toLowerCase() !== preposition || upos !== 'ADP') continue
    return objectAfter(report, at)
  }
  return null
}

/** The auxiliary that stands right before a participle, past adverbs: `have` of "has threatened", `be` of "had been held". */
export function auxiliaryBefore(report: Parsed, verb: number): 'have' | 'be' | null {
  const { first } = report.sentences[report.tokens[verb]!.sentence]!
  for (let at = verb - 1; at >= Math.max(first, verb - 4); at--) {
    const { upos, lemma } = report.tags[at]!
    const word = lemma.toLowerCase()
    if (word === 'have') return 'have'
    if (word === 'be' || word === 'get') return 'be'
    // "are to meet", "has to leave"
    if (word === 'to') return null
    if (upos !== 'ADV' && upos !== 'PART') return null
  }
  return null
}

/** Head of the noun phrase that ends right before a verb, past adverbs and phrases of time and place; `null` where a clause opens there. */
export function subjectBefore(report: Parsed, verb: number): number | null {
  const { first } = report.sentences[report.tokens[verb]!.sentence]!
  let at = verb - 1
  const lowest = Math.max(first, verb - REACH)
  while (at >= lowest && isHelper(report, at)) at--
  while (at >= lowest) {
    const { upos, lemma } = report.tags[at]!
    if (upos === 'PRON')
      return /^(who|which|that)$/.test(lemma.toLowerCase())
        ? antecedent(report, at, first)
        : at
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM') return null
    let start = at
    while (
      start > first &&
      /^(DET|NUM|ADJ|NOUN|PROPN)$/.test(report.tags[start - 1]!.upos)
    )
      start--
    const before = start > first ? report.tags[start - 1]! : null
    if (before?.upos !== 'ADP') return at
    // "South Korea on Oct. 14 called": past the preposition, on to the noun before.
    at = start - 2
    if (at >= first && report.tags[at]!.upos === 'PUNCT') return null
  }
  return null
}

function isHelper(report: Parsed, at: number): boolean {
  const { upos, lemma } = report.tags[at]!
  return /^(ADV|AUX|PART)$/.test(upos) || /^(have|be)$/.test(lemma.toLowerCase())
}

function antecedent(report: Parsed, relative: number, first: number): number | null {
  let at = relative - 1
  if (at >= first && report.tags[at]!.upos === 'PUNCT') at--
  return at >= first && /^(NOUN|PROPN)$/.test(report.tags[at]!.upos) ? at : null
}

/** The verb of a "to …" that follows within a few words, whatever the tagger took it for; `null` where none does. */
export function infinitiveAfter(report: Parsed, verb: number): number | null {
  const { last } = report.sentences[report.tokens[verb]!.sentence]!
  for (let at = verb + 1; at < Math.min(last - 1, verb + 10); at++) {
    const { upos, lemma } = report.tags[at]!
    if (upos === 'PUNCT' && !/^["“”]$/.test(report.tokens[at]!.text)) return null
    if (upos === 'VERB') return null
    if (lemma.toLowerCase() !== 'to') continue
    const next = report.tags[at + 1]!
    const base = /^\p{Ll}+$/u.test(report.tokens[at + 1]!.text)
    if (next.upos === 'VERB' || next.xpos === 'VB') return at + 1
    // "to free political prisoners": an adjective that opens no noun phrase of place.
    return base && /^(ADJ|NOUN)$/.test(next.upos) && report.tags[at]!.xpos === 'TO'
      ? at + 1
      : null
  }
  return null
}

/** Whether a participle that the tree hangs on a following noun is really a finite verb: "captured three fighters". */
export function isHiddenVerb(report: Parsed, token: number): boolean {
  const { upos, xpos } = report.tags[token]!
  if (upos !== 'VERB' || !/^VB[DNZ]$/.test(xpos)) return false
  const next = report.tags[token + 1]
  const before = report.tags[token - 1]
  if (!next || before?.upos === 'DET' || before?.upos === 'ADP') return false
  return /^(DET|NUM|PRON)$/.test(next.upos) || /^(ADP|ADV)$/.test(next.upos)
}

/** The dictionary forms that a word may have by the regular rules, besides the one the tagger gave. */
export function regularForms(text: string): readonly string[] {
  const word = text.toLowerCase()
  const forms: string[] = []
  const stem = /^(.{2,}?)(ed|ing|es|s)$/.exec(word)
  if (!stem || word.length > 30) return forms
  const [, root = '', ending = ''] = stem
  if (ending === 's') forms.push(root)
  else {
    forms.push(root, `${root}e`)
    if (root.endsWith('i')) forms.push(`${root.slice(0, -1)}y`)
    if (root.at(-1) === root.at(-2)) forms.push(root.slice(0, -1))
  }
  return forms
}

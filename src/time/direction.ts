import { treeOf } from '../language/tree.ts'
import type { Parsed, Sentence } from '../report/layers.ts'
import type { Direction } from './anchor.ts'
import { DIRECTION_WORDS, SAYING_WORDS } from './lexicon.generated.ts'

const AHEAD = wordsOf('future')
const BEFORE = wordsOf('past')
const VERBS = new Set(['VERB', 'AUX'])

function wordsOf(way: string): ReadonlySet<string> {
  return new Set(
    [...DIRECTION_WORDS].flatMap(([word, to]) => (to === way ? [word] : [])),
  )
}

/** Which way the clause round `[first, last)` looks: by its verb, where tags tell, else by the words near it. */
export function directionOf(
  report: Parsed,
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): Direction {
  return (
    byAppointment(report, sentence, first) ??
    bySaying(report, sentence, first) ??
    byVerb(report, first) ??
    byWords(report, sentence, { first, last })
  )
}

/** "called a strike for Wednesday", "invited them to a debate on Tuesday": what is arranged lies ahead. */
function byAppointment(
  { tokens }: Parsed,
  sentence: Sentence,
  first: number,
): Direction {
  const link = tokens[first - 1]?.text.toLowerCase() ?? ''
  const arranged =
    link === 'for' || link === 'from' ? CALLED : link === 'on' ? INVITED : null
  if (arranged === null || !/^\p{L}+day$/iu.test(tokens[first]!.text)) return null
  for (let i = first - 2; i >= Math.max(sentence.first, first - 12); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (arranged.test(word)) return 'future'
    if (/^[,;:.]$/.test(word)) return null
  }
  return null
}

const CALLED =
  /^(?:called|announced|summoned|invited|convened|fixed|set|scheduled|planned|ordered|urged|proclaimed|declared)$/
const INVITED = /^(?:invited|invites|invitation)$/

/** "said here Friday": what is said is said before the report. */
function bySaying({ tokens }: Parsed, sentence: Sentence, first: number): Direction {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (SAID.test(word)) return 'past'
    // "talks set for Thursday", "due on Friday".
    if (
      /^(?:set|due|scheduled|slated|planned|expected|postponed|effective)$/.test(word)
    )
      return 'future'
    if (
      word === 'as' &&
      /^(?:early|soon|late)$/.test(tokens[i - 1]?.text.toLowerCase() ?? '')
    )
      return 'future'
    if (
      !/^(?:on|here|early|late|in|a|statement|for|until|by|begin|open|start)$/.test(
        word,
      )
    )
      return null
  }
  return null
}

const SAID = /^(?:said|told|announced|reported|added|stated|confirmed|killed|died)$/

/** What was planned lies ahead of the plan. */
const PLANS = new Set(['plan', 'schedule'])

/** "a June agreement", "Wednesday's ruling": it dates the noun, whose verb tells nothing of it. */
function modifiesNoun({ arcs, tags, tokens }: Parsed, at: number): boolean {
  // "In January rebels …": the preposition makes it a time, whatever the tree hangs it on.
  if (/^(?:in|on|since|during|by|until)$/i.test(tokens[at - 1]?.text ?? ''))
    return false
  const { head } = arcs[at]!
  return head > at && head < at + 4 && /^(?:NOUN|PROPN)$/.test(tags[head]!.upos)
}

/** The tense of the nearest verb above the expression. */
function byVerb(report: Parsed, at: number): Direction {
  const tree = treeOf(report)
  if (modifiesNoun(report, at)) return null
  for (const up of [at, ...tree.ancestors(at)].slice(0, 6)) {
    const { upos, xpos } = report.tags[up]!
    if (!VERBS.has(upos)) continue
    const helpers = tree
      .dependents(up, 'aux', 'cop', 'mark')
      .map((child) => report.tokens[child]!.text.toLowerCase())
    if (
      helpers.some(
        (word) =>
          word === 'will' || word === "'ll" || word === 'wo' || word === 'shall',
      )
    )
      return 'future'
    if (xpos === 'VBD' || helpers.some((word) => word === 'has' || word === 'had'))
      return PLANS.has(report.tags[up]!.lemma) ? 'future' : 'past'
    if (helpers.some((word) => BEFORE.has(word))) return 'past'
    // "agreed in June to buy it": the day before "to" is the agreement's.
    if (xpos === 'VB' && helpers.includes('to')) {
      if (at < up) continue
      return 'future'
    }
    if (helpers.includes('would')) return 'future'
    if (helpers.some((word) => word === 'may' || word === 'could' || word === 'might'))
      return null
    // "an order issued on Thursday": what was done to a thing lies back.
    if (
      xpos === 'VBN' &&
      report.arcs[up]!.relation.startsWith('acl') &&
      !AHEAD.has(report.tokens[up]!.text.toLowerCase())
    )
      return 'past'
    if (xpos === 'VBN' || xpos === 'VBG') continue
    if (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VB') return null
  }
  return null
}

/**
 * Whether the verb that the expression hangs on tells of what is over: "In January a new
 * chief was named" of October is of the January before, however near the next one lies.
 */
export function toldAsOver(report: Parsed, at: number): boolean {
  if (modifiesNoun(report, at)) return false
  const verb = treeOf(report)
    .ancestors(at)
    .slice(0, 3)
    .find((up) => VERBS.has(report.tags[up]!.upos))
  if (verb === undefined) return false
  const { xpos, lemma } = report.tags[verb]!
  return (
    (xpos === 'VBD' ||
      (xpos === 'VBN' &&
        treeOf(report)
          .dependents(verb, 'aux')
          .some((child) => /^(?:was|were)$/.test(report.tokens[child]!.text)))) &&
    !PLANS.has(lemma) &&
    !SAYING_WORDS.has(lemma.toLowerCase())
  )
}

/** Words of time to come before or just after the expression, else past ones. */
function byWords(
  { tokens, tags }: Parsed,
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): Direction {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 12); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (word === ';') break
    // "an office next to the embassy" tells a place.
    if (AHEAD.has(word) && !(word === 'next' && tokens[i + 1]?.text === 'to'))
      return 'future'
    if (
      BEFORE.has(word) ||
      tags[i]!.xpos === 'VBD' ||
      (word.length > 4 && word.endsWith('ed'))
    )
      return 'past'
    if (word === 'to' && tags[i + 1]?.xpos === 'VB') return 'future'
  }
  for (let i = last; i < Math.min(sentence.last, last + 10); i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (AHEAD.has(word)) return 'future'
    if (BEFORE.has(word) || tags[i]!.xpos === 'VBD') return 'past'
  }
  return null
}

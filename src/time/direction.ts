import { treeOf } from '../language/tree.ts'
import type { Parsed, Sentence } from '../report/layers.ts'
import type { Direction } from './anchor.ts'

const AHEAD = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'upcoming',
  'scheduled',
  'due',
  'slated',
  'expected',
  'planned',
  'plans',
  'planning',
  'ahead',
  'going',
  'until',
  'till',
  'next',
  'expires',
  'deadline',
  'effective',
  'begins',
  'starts',
])
const BEFORE = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'since',
  'ago',
  'last',
  'has',
  'have',
  'been',
  'told',
])
const VERBS = new Set(['VERB', 'AUX'])

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
    if (/^(?:set|due|scheduled|slated|planned|expected|postponed)$/.test(word))
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

/** The tense of the nearest verb above the expression. */
function byVerb(report: Parsed, at: number): Direction {
  const tree = treeOf(report)
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
    if (xpos === 'VBD') return 'past'
    if (helpers.some((word) => BEFORE.has(word))) return 'past'
    if (xpos === 'VB' && helpers.includes('to')) return 'future'
    if (
      helpers.some(
        (word) =>
          word === 'would' || word === 'may' || word === 'could' || word === 'might',
      )
    )
      return null
    if (xpos === 'VBN' || xpos === 'VBG') continue
    if (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VB') return null
  }
  return null
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

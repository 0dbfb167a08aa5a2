import type { Sentence, Tagged, Token } from '../report/layers.ts'
import { boundAfter, boundsOf } from './bound.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import { NOT_PEOPLE } from './lexicon.generated.ts'
import { extendPhrase } from './phrase-end.ts'
import type { Start } from './range.ts'

/** The number with the noun phrase that it counts; `null` where it counts no people. */
export function finishGroup(
  report: Tagged,
  sentence: Sentence,
  start: Start,
): Group | null {
  const { tokens } = report
  const after = boundAfter(tokens, start.number.last, sentence.last)
  const bound = after && start.bound === 'exact' ? after.kind : start.bound
  const from = after ? after.at : start.number.last
  const phrase = extendPhrase(report, sentence, from)
  if (phrase.head !== null) {
    const head = lower(tokens[phrase.head])
    if (NOT_PEOPLE.has(head)) return null
    // "three student": a number of one thing is no count ("form three student").
    if (
      start.number.value > 1 &&
      start.bound === 'exact' &&
      report.tags[phrase.head]!.xpos === 'NN' &&
      !COLLECTIVE.has(head) &&
      !/(?:men|women|people|children)$/.test(head) &&
      // "seven khwarij were": the verb says that a word of another tongue is a plural.
      !/^(?:were|are|have)$/.test(lower(tokens[phrase.head + 1])) &&
      phrase.plain
    )
      return null
  } else if (from < sentence.last && NOT_PEOPLE.has(lower(tokens[from]))) return null
  const bounds = boundsOf(bound, start.number)
  return {
    first: start.first,
    last: phrase.last,
    number: { first: start.number.first, last: from },
    head: phrase.head ?? start.number.last - 1,
    named: phrase.head !== null,
    bound,
    part: phrase.restates === true || isPart(tokens, start.first, sentence.first),
    ...bounds,
    ...(start.upper === undefined ? {} : { best: null, high: start.upper }),
  }
}

const COLLECTIVE = new Set([
  'people',
  'police',
  'personnel',
  'staff',
  'crew',
  'cavalry',
  'infantry',
  'military',
  'manpower',
  'dead',
  'wounded',
  'injured',
  'missing',
  'others',
  'terrorist',
  'militant',
  'taliban',
  'insurgent',
  'rebel',
  'army',
  'navy',
  'security',
  'folk',
  'youth',
])

/** Whether "including", "among them" come before. */
function isPart(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const word = lower(tokens[i])
    if (word === 'including' || word === 'include' || word === 'included') return true
    if (word === 'them' && lower(tokens[i - 1]) === 'among') return true
    if (word === 'whom' && lower(tokens[i - 1]) === 'of') return true
  }
  return false
}

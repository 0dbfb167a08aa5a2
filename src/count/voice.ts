import type { Sentence, Tagged } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import { CLOCK_WORDS } from './phrase-end.ts'

/** On which side of a word of harm its people stand, and from where to look. */
export interface Voice {
  readonly kind: 'active' | 'passive'
  /** First token of the verb group: "were also reportedly killed" begins at "were". */
  readonly first: number
  /** Whether an auxiliary says so; a bare "two killed" is a headline's. */
  readonly auxiliary: boolean
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'got',
  'get',
  'gets',
  'getting',
  'remain',
  'remains',
  'remained',
  'left',
])
const HAVE = new Set(['have', 'has', 'had', "'ve", 'having'])
const BETWEEN = new Set([
  'also',
  'reportedly',
  'allegedly',
  'all',
  'both',
  'then',
  'later',
  'still',
  'not',
  "n't",
  'immediately',
  'instantly',
  'apparently',
  'feared',
  'believed',
  'confirmed',
  'reported',
  'presumed',
  'declared',
  'pronounced',
  'found',
  'listed',
  'already',
  'since',
  'to',
  'have',
  'now',
  'critically',
  'seriously',
  'badly',
  'severely',
  'slightly',
  'fatally',
  'either',
  'and',
  'or',
  'known',
  'thought',
  'said',
  'being',
  'arrested',
  'killed',
  'wounded',
  'injured',
  'each',
  'subsequently',
  'forcibly',
  'officially',
  'briefly',
  'previously',
  'recently',
  'brutally',
  'illegally',
  'kidnapped',
  'abducted',
  'tortured',
  'beaten',
])

/** The voice of a verb of harm, from its form and the words round it. */
export function voiceOf(
  report: Tagged,
  sentence: Sentence,
  {
    trigger,
    groups,
  }: { readonly trigger: HarmTrigger; readonly groups: readonly Group[] },
): Voice {
  const { tokens } = report
  const { shapes } = trigger
  let first = trigger.first
  let be = false
  let have = false
  for (
    let i = trigger.first - 1;
    i >= Math.max(sentence.first, trigger.first - 6);
    i--
  ) {
    const word = lower(tokens[i])
    if (BE.has(word)) {
      // "left" is an auxiliary only of "left dead"; it is read with the state words.
      if (word === 'left') break
      be = true
      first = i
    } else if (HAVE.has(word)) {
      have = true
      first = i
    } else if (!BETWEEN.has(word) && report.tags[i]!.upos !== 'ADV') break
  }
  for (let i = first - 1; i >= Math.max(sentence.first, first - 3); i--) {
    const word = lower(tokens[i])
    if (
      HAVE.has(word) ||
      BE.has(word) ||
      word === 'will' ||
      word === 'may' ||
      word === 'could'
    )
      first = i
    else if (!BETWEEN.has(word) || word === 'and' || word === 'or') break
  }
  const bare = { first: trigger.first, auxiliary: false } as const
  const past = shapes.includes('past') || shapes.includes('participle')
  if (shapes.includes('ing')) {
    return be && lower(tokens[trigger.first - 1]) === 'being'
      ? { kind: 'passive', first, auxiliary: true }
      : { kind: 'active', ...bare }
  }
  if (!past) return { kind: 'active', ...bare }
  if (be && shapes.includes('participle'))
    return { kind: 'passive', first, auxiliary: true }
  if (have) return { kind: 'active', first, auxiliary: true }
  return facesObject(report, sentence, { trigger, groups })
    ? { kind: 'active', ...bare }
    : { kind: 'passive', ...bare }
}

const DETERMINERS = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'a',
  'an',
  'any',
  'this',
  'that',
  'these',
  'those',
  'him',
  'them',
  'it',
  'me',
  'us',
  'some',
  'many',
])

/** Whether an object stands right after a bare past form. */
function facesObject(
  report: Tagged,
  sentence: Sentence,
  {
    trigger,
    groups,
  }: { readonly trigger: HarmTrigger; readonly groups: readonly Group[] },
): boolean {
  const at = trigger.last
  if (at >= sentence.last) return false
  if (groups.some((group) => group.first === at)) return true
  const { text } = report.tokens[at]!
  const word = lower(report.tokens[at])
  if (CLOCK_WORDS.test(word)) return false
  if (DETERMINERS.has(word)) return true
  const { upos } = report.tags[at]!
  return (
    (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') && /^[\p{L}“"]/u.test(text)
  )
}

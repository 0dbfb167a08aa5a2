import type { Chained } from '../report/layers.ts'
import type { Draft } from './draft.ts'
import { DENIAL_WORDS } from './lexicon.generated.ts'
import { disowns } from './own-denial.ts'

/** Words that call something untrue, and what they may be said of. */
const UNTRUE = new RegExp(
  `^(?:(?:it|that|this|these|those|they|(?:(?:the|that|this|those|such|all) )?(?:\\S+ )?(?:reports?|claims?|charges?|allegations?|accusations?|version|accounts?|story|suggestion|figures?|video|footage|pictures?|images?|letter|documents?|statement)(?: (?:of|about|on) \\S+(?: \\S+){0,3}?)?) ?(?:was|is|were|are|as|to be)? ?(?:all |a )?)?(?:an? )?(?:\\S+ )?(?:${DENIAL_WORDS.join('|')})(?: (?:and|but|from|of|by|in) .*)?$`,
)
/** What calls something untrue is short. */
const MOST_WORDS = 12

/** Saying that denies without a verb of denying: "CENTCOM called that disinformation", "Preposterous, said the ministry". */
export function asDenial(report: Chained, draft: Draft): Draft {
  const { stance, content, frame } = draft
  if (stance !== 'asserts' && stance !== 'alleges') return draft
  if (content.length === 0 || frame === 'hearsay') return draft
  const words = firstWords(report, draft)
  if (
    frame !== 'source' &&
    words.length <= MOST_WORDS &&
    UNTRUE.test(words.join(' '))
  ) {
    return { ...draft, stance: 'denies', frame: 'answer', rule: 'denial-word' }
  }
  const rule = frame === 'act' ? null : disowns(report, draft)
  return rule === null ? draft : { ...draft, stance: 'denies', rule }
}

/** The first words of what is said, in lower case, without marks; one more than may count. */
function firstWords(report: Chained, { content }: Draft): readonly string[] {
  const words: string[] = []
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (report.tags[i]!.upos === 'PUNCT') continue
      words.push(report.tokens[i]!.text.toLowerCase())
      if (words.length > MOST_WORDS) return words
    }
  }
  return words
}

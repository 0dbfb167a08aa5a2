import type { Rule } from '../meaning.ts'
import {
  HOLIDAY,
  PART,
  REFERENCE,
  WHICH,
  YEAR,
  rule,
  whichOf,
  yearOf,
} from '../pieces.ts'
import { REFERENCE_WORDS, SET_WORDS } from '../lexicon.generated.ts'
import { withPart } from './wording.ts'

/** Holidays, vague words and what comes round again: "Easter", "currently", "weekly". */
export const namedTimeRules: readonly Rule[] = [
  {
    name: 'holiday',
    pattern: rule(`(?:${WHICH} )?${HOLIDAY}(?: (?:of )?${YEAR})?(?: ${PART})?`),
    read: ([which, holiday, year, part]) => ({
      kind: 'holiday',
      holiday: holiday!,
      year: year ? yearOf(year) : null,
      which: which ? whichOf(which) : null,
      ...withPart(part),
    }),
  },
  {
    name: 'reference',
    pattern: rule(REFERENCE),
    read: ([form], { after, before }) => {
      if (
        form === 'the past' &&
        /^ (?:#|~|\d|@|few|couple|several|year|week|month|day|decade|hour|century)/.test(
          after,
        )
      )
        return null
      if (form === 'the present' && /^ [a-z]/.test(after) && !/^ (?:and|,)/.test(after))
        return null
      if (form === 'soon' && /(?:as|too|how) $/.test(before)) return null
      return { kind: 'fixed', type: 'DATE', value: REFERENCE_WORDS.get(form!)! }
    },
  },
  {
    name: 'history-reference',
    pattern: rule('(former|recent|future|current)'),
    read: ([form]) => ({
      kind: 'fixed',
      type: 'DATE',
      value:
        form === 'future'
          ? 'FUTURE_REF'
          : form === 'current'
            ? 'PRESENT_REF'
            : 'PAST_REF',
      history: true,
    }),
  },
  {
    name: 'set',
    pattern: rule(
      `(${[...SET_WORDS.keys()].filter((form) => form !== 'annual').join('|')})`,
    ),
    read: ([form], { before }) =>
      // "the Daily Telegraph" cannot be told here; "daily newspaper" is a kind of paper.
      /(?:the|a) $/.test(before) && form !== 'annually'
        ? null
        : { kind: 'fixed', type: 'SET', value: SET_WORDS.get(form!)! },
  },
]

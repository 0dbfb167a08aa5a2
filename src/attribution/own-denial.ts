import type { Chained } from '../report/layers.ts'
import type { Draft } from './draft.ts'
import { DENIAL_PHRASES } from './lexicon.generated.ts'

const rows = DENIAL_PHRASES.map((row) => row.split('|') as [string, string])
const phrases: readonly string[] = rows
  .filter(([, kind]) => kind === 'phrase')
  .map(([form]) => ` ${form} `)
const deeds = rows.filter(([, kind]) => kind === 'deed').map(([form]) => form)

/** Only the first words of what is said tell whether it says no. */
const FIRST_WORDS = 24
/** The speaker's own side as a subject: "it", "its troops", "the group". */
const OWN_SIDE =
  '(?:it|they|he|she|we|i|(?:its|their|his|her|our|my)(?: \\S+){1,3}|the (?:group|movement|army|party|faction|ministry|government|force|navy|police|company|militia|front|coalition))'
/** What its own side is said not to have done, where no side is named: "no border had been crossed". */
const UNDONE =
  '(?:cross|enter|advance|open|fire|target|attack|shell|bomb|leave|send|use|order|in|near|over|within)'
/** A deed of the speaker's own side that was not done: "its troops never crossed", "it had not fired". */
const OWN_DEED = new RegExp(
  `^(?:that )?(?:in fact )?(?:` +
    `${OWN_SIDE} (?:(?:have|do|be) )?(?:have )?(?:not|never) (?:\\S+ly )?(?:be )?(?:${deeds.join('|')}) ` +
    `|(?:none|not one) of (?:its|their|his|her|our|my) ` +
    `|(?:no|not a|not one) (?:\\S+ ){1,4}(?:have|be) (?:be )?${UNDONE} )`,
)
/** What holds a "not" and speaks of what is to come or of what is wished. */
const NOT_YET = / (?:will|would|can|could|should|must|may|might|shall|if|unless) /

/**
 * Whether what is said is that the speaker did not do it, in other words than "deny": "had
 * nothing to do with the blast", "no such order was given" (`denial-phrase`), or "its troops
 * never crossed the river", which denies only what its own side is said to have done (`denial-clause`).
 */
export function disowns(
  report: Chained,
  { content }: Draft,
): 'denial-phrase' | 'denial-clause' | null {
  const words: string[] = []
  for (const { first, last } of content) {
    for (let i = first; i < last && words.length < FIRST_WORDS; i++) {
      const { upos, lemma } = report.tags[i]!
      const text = report.tokens[i]!.text.toLowerCase()
      if (text === ';') break
      if (upos === 'PUNCT') continue
      words.push(
        /^n['’]t$/.test(text)
          ? 'not'
          : upos === 'PRON' || upos === 'DET'
            ? text
            : lemma.toLowerCase(),
      )
    }
  }
  const opening = ` ${words.join(' ')} `
  if (NOT_YET.test(opening)) return null
  if (phrases.some((phrase) => opening.includes(phrase))) return 'denial-phrase'
  // "the flight kept to the rules and no border had been crossed": each clause may say no.
  const clauses = opening.slice(1).split(/ (?:and|but) /)
  return clauses.some((clause) => OWN_DEED.test(`${clause} `)) ? 'denial-clause' : null
}

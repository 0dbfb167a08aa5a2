import type { Harm, Named, Sentence } from '../report/layers.ts'
import { lower } from './group.ts'
import type { HarmTrigger } from './harm.ts'

const TALLY = /^(?:figures?|counts?|tally|estimates?)$/
const SAYS = /^(?:say|says|said|according|insists?|insisted|claims?|claimed|reckons?)$/

/**
 * Words that count those told before again, of the same harm: "the government's figure is 24",
 * "three, says the union". Token indices, as tolls.
 */
export function tallyTriggers(
  { tokens, tags }: Named,
  { first, last }: Sentence,
  what: Harm,
): readonly HarmTrigger[] {
  const found: HarmTrigger[] = []
  for (let i = first; i < last; i++) {
    const word = lower(tokens[i])
    if (TALLY.test(word) && tags[i]!.upos === 'NOUN')
      found.push({ what, frame: 'toll', shapes: ['noun'], first: i, last: i + 1 })
    // "; three, says the union".
    else if (
      (word === ';' || word === ',') &&
      lower(tokens[i + 2]) === ',' &&
      i + 3 < last &&
      SAYS.test(lower(tokens[i + 3]))
    )
      found.push({ what, frame: 'elliptic', shapes: ['noun'], first: i, last: i + 1 })
  }
  return found
}

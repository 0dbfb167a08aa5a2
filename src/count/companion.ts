import type { Sentence, Tokenized } from '../report/layers.ts'
import { isPerson } from './bare-group.ts'
import { lower } from './group.ts'
import type { Link } from './link.ts'

const SMALL = /^(?:baby|infant|toddler|newborn)$/

/** "a nurse and her brother": two people, one of whom has no article to count her by. */
export function withCompanion(
  { tokens }: Tokenized,
  sentence: Sentence,
  link: Link,
): Link {
  const { group } = link
  const at = group.last
  // "a couple and their son": three people.
  const couple = group.best === 2 && lower(tokens[at - 1]) === 'couple'
  if (!couple && (group.best !== 1 || group.bound !== 'indefinite')) return link
  if (at + 2 >= sentence.last || lower(tokens[at]) !== 'and') return link
  if (!/^(?:his|her|their)$/.test(lower(tokens[at + 1]))) return link
  const person = [at + 2, at + 3].find(
    (i) =>
      i < sentence.last && (isPerson(lower(tokens[i])) || SMALL.test(lower(tokens[i]))),
  )
  if (person === undefined) return link
  const all = couple ? 3 : 2
  return {
    ...link,
    group: {
      ...group,
      last: person + 1,
      named: true,
      head: person,
      low: all,
      best: all,
      high: all,
    },
  }
}

import type { Sentence, Tokenized } from '../report/layers.ts'
import { isPerson } from './bare-group.ts'
import { lower } from './group.ts'
import type { Link } from './link.ts'

/** "a nurse and her brother": two people, one of whom has no article to count her by. */
export function withCompanion(
  { tokens }: Tokenized,
  sentence: Sentence,
  link: Link,
): Link {
  const { group } = link
  if (group.best !== 1 || group.bound !== 'indefinite') return link
  const at = group.last
  if (at + 2 >= sentence.last || lower(tokens[at]) !== 'and') return link
  if (!/^(?:his|her|their)$/.test(lower(tokens[at + 1]))) return link
  const person = [at + 2, at + 3].find(
    (i) => i < sentence.last && isPerson(lower(tokens[i])),
  )
  if (person === undefined) return link
  return { ...link, group: { ...group, last: person + 1, low: 2, best: 2, high: 2 } }
}

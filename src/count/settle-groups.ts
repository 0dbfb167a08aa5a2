import type { Sentence, Tagged } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import { CLOCK_WORDS } from './phrase-end.ts'

// Words between a number and the aside that takes some of those counted.
const NEAR = 12

/** Groups once all of a sentence are known: asides are parts, a parent with children is one. */
export function settleGroups(
  report: Tagged,
  sentence: Sentence,
  groups: readonly Group[],
): readonly Group[] {
  const settled: Group[] = []
  for (const group of groups) {
    const before = settled.at(-1)
    if (before && isFamily(report, before, group)) {
      settled[settled.length - 1] = familyOf(before, group)
      continue
    }
    settled.push(
      isAside(report, sentence, { group, before }) ? { ...group, part: true } : group,
    )
  }
  return settled
}

/** "a woman and her three children": four people told in one phrase. */
function isFamily({ tokens }: Tagged, one: Group, more: Group): boolean {
  return (
    one.bound === 'indefinite' &&
    one.best === 1 &&
    more.bound === 'exact' &&
    more.named &&
    more.first - one.last === 2 &&
    lower(tokens[one.last]) === 'and' &&
    /^(?:his|her|their)$/.test(lower(tokens[one.last + 1]))
  )
}

function familyOf(one: Group, more: Group): Group {
  const sum = (number: number | null): number | null =>
    number === null ? null : number + 1
  return {
    ...one,
    last: more.last,
    low: sum(more.low),
    best: sum(more.best),
    high: sum(more.high),
  }
}

/** "14 people, four of them civilians, were": the four are of the fourteen, whatever verb follows. */
function isAside(
  { tokens, tags }: Tagged,
  sentence: Sentence,
  { group, before }: { readonly group: Group; readonly before: Group | undefined },
): boolean {
  if (!before || group.first - before.last > NEAR) return false
  const opener = lower(tokens[group.first - 1])
  if (!/^[,(–—-]$/.test(opener)) return false
  if (group.best !== null && before.best !== null && group.best > before.best)
    return false
  // "two rebels, one a woman, fell": what one of them is.
  const next = lower(tokens[group.number.last])
  if (group.first - before.last === 1 && /^an?$/.test(next)) return true
  if (!/^(?:them|whom|those)$/.test(lower(tokens[group.head]))) return false
  // "…, three of them were later shot": a clause of its own; "…, 52 of them on Friday and 43 on Monday": a sum.
  const after = tags[group.last]
  return (
    group.last < sentence.last &&
    after !== undefined &&
    !CLOCK_WORDS.test(lower(tokens[group.last])) &&
    after.upos !== 'AUX' &&
    !/^(?:in|on|at|near|by|from|of|last|this)$/.test(lower(tokens[group.last])) &&
    !/^(?:VBD|VBZ|VBP|MD)$/.test(after.xpos)
  )
}

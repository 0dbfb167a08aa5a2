import type { Tokenized } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { Link } from './link.ts'

interface Whole {
  readonly groups: readonly Group[]
  readonly links: readonly Link[]
  readonly of: Link
}

/** The numbers that are parts of a figure: "including three children", "four in A, three in B and two in C". */
export function partsOf(report: Tokenized, whole: Whole): readonly Group[] {
  return [...includedIn(whole), ...spreadOf(report, whole)]
}

/** Parts told right after the figure, before the next one. */
function includedIn({ groups, links, of }: Whole): readonly Group[] {
  const next = Math.min(
    ...links.map(({ group }) => group.first).filter((first) => first >= of.group.last),
  )
  const { best, low } = of.group
  return groups.filter(
    (group) =>
      group.part &&
      group.first >= of.group.last &&
      group.first - of.group.last <= 12 &&
      group.first < next &&
      (group.best ?? group.low ?? 0) <= (best ?? low ?? Infinity),
  )
}

/** Bare numbers that name places: at least two, each before a preposition, adding up to the figure. */
function spreadOf(
  { tokens }: Tokenized,
  { groups, links, of }: Whole,
): readonly Group[] {
  const { best } = of.group
  if (best === null || best < 2) return []
  const parts = groups.filter(
    (group) =>
      group.first >= of.group.last &&
      group.bound === 'exact' &&
      (!group.named || /^(?:them|whom)$/.test(lower(tokens[group.head]))) &&
      !group.part &&
      !links.some((link) => link.group.first === group.first) &&
      /^(?:in|at|near|from|on|by)$/.test(lower(tokens[group.last])),
  )
  const sum = parts.reduce((total, group) => total + (group.best ?? 0), 0)
  return parts.length >= 2 && sum === best ? parts : []
}

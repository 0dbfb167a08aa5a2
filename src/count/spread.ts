import type { Tagged } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { Link } from './link.ts'

interface Spread {
  readonly groups: readonly Group[]
  readonly links: readonly Link[]
  readonly of: Link
}

/**
 * The bare numbers after a figure that name its parts by place ("four in Culiacán, three in
 * Navolato and two in Cosalá"): at least two, each followed by a preposition, adding up to it.
 */
export function spreadOf(
  { tokens }: Tagged,
  { groups, links, of }: Spread,
): readonly Group[] {
  const { best } = of.group
  if (best === null || best < 2) return []
  const parts = groups.filter(
    (group) =>
      group.first >= of.group.last &&
      group.bound === 'exact' &&
      !group.named &&
      !links.some((link) => link.group === group) &&
      /^(?:in|at|near|from|on|by)$/.test(lower(tokens[group.last])),
  )
  const sum = parts.reduce((total, group) => total + (group.best ?? 0), 0)
  return parts.length >= 2 && sum === best ? parts : []
}

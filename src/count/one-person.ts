import { treeOf } from '../language/tree.ts'
import type { Named } from '../report/layers.ts'
import { isPerson, oneAt } from './bare-group.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'

/**
 * One person whom no number counts: named ("killed Rostum") or definite ("killing the
 * leader"). Told by the tree: object of an active verb of harm, subject of a passive.
 */
export function onePerson(
  report: Named,
  trigger: HarmTrigger,
  voice: 'active' | 'passive' | 'of',
): readonly Group[] {
  const tree = treeOf(report)
  const relation = voice === 'active' ? 'obj' : voice === 'of' ? 'nmod' : 'nsubj'
  const found: Group[] = []
  for (let i = trigger.first; i < trigger.last; i++) {
    for (const child of tree.dependents(i, relation)) {
      if (voice === 'passive' ? child >= trigger.first : child < trigger.last) continue
      if (voice === 'of' && !hasCase(report, child)) continue
      const group = personAt(report, child)
      if (!group) continue
      found.push(group)
      for (const other of tree.dependents(child, 'conj')) {
        const next = personAt(report, other)
        if (next) found.push(next)
      }
    }
  }
  return found
}

/** "the death of Tayeb": joined by "of". */
function hasCase(report: Named, token: number): boolean {
  return treeOf(report)
    .dependents(token, 'case')
    .some((child) => lower(report.tokens[child]) === 'of')
}

const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their'])

function personAt(report: Named, head: number): Group | null {
  const { tokens, tags, names } = report
  const name = names.find(({ first, last }) => first <= head && head < last)
  if (name) return name.kind === 'PER' ? oneAt(name.first, name.last, head) : null
  if (tags[head]!.xpos !== 'NN' || !isPerson(lower(tokens[head]))) return null
  const { first } = treeOf(report).subtree(head)
  if (!DEFINITE.has(lower(tokens[first])) || head - first > 6) return null
  return oneAt(first, head + 1, head)
}

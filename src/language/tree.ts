import type { Parsed } from '../report/layers.ts'

/** The dependency trees of a report, ready to walk. All indices are into `report.tokens`. */
export interface Tree {
  /** Tokens that depend on this one, left to right. */
  children(token: number): readonly number[]
  /** Dependents by relation; `nsubj` matches `nsubj:pass` too, `nsubj:pass` only itself. */
  dependents(token: number, ...relations: readonly string[]): readonly number[]
  /** `[first, last)` of the tokens below this one and itself, at their widest. */
  subtree(token: number): { readonly first: number; readonly last: number }
  /** The heads from this token up to its root, nearest first. */
  ancestors(token: number): readonly number[]
}

const NONE: readonly number[] = []
const trees = new WeakMap<readonly unknown[], Tree>()

/** The trees of a report; made once and kept as long as its arcs are. */
export function treeOf(report: Parsed): Tree {
  let tree = trees.get(report.arcs)
  if (!tree) {
    tree = makeTree(report)
    trees.set(report.arcs, tree)
  }
  return tree
}

/** Whether a relation is the one named or a subtype of it. */
export function isRelation(relation: string, wanted: string): boolean {
  return (
    relation === wanted ||
    (relation.startsWith(wanted) && relation.charCodeAt(wanted.length) === 58)
  )
}

function makeTree(report: Parsed): Tree {
  const { arcs } = report
  const below: (number[] | undefined)[] = Array.from({ length: arcs.length })
  arcs.forEach(({ head }, i) => {
    if (head >= 0) (below[head] ??= []).push(i)
  })
  // Spans are filled from the leaves up; the bound on rounds keeps a malformed tree from looping.
  const first = Int32Array.from(arcs, (_, i) => i)
  const last = Int32Array.from(arcs, (_, i) => i + 1)
  for (let i = 0; i < arcs.length; i++) {
    let steps = 0
    for (
      let up = arcs[i]!.head;
      up >= 0 && steps < arcs.length;
      up = arcs[up]!.head, steps++
    ) {
      // What lies between two tokens below a head is covered by all that covers both.
      if (i >= first[up]! && i < last[up]!) break
      first[up] = Math.min(first[up]!, i)
      last[up] = Math.max(last[up]!, i + 1)
    }
  }
  return {
    children: (token) => below[token] ?? NONE,
    dependents: (token, ...relations) => {
      let found: number[] | null = null
      for (const child of below[token] ?? NONE) {
        const { relation } = arcs[child]!
        for (const wanted of relations) {
          if (!isRelation(relation, wanted)) continue
          ;(found ??= []).push(child)
          break
        }
      }
      return found ?? NONE
    },
    subtree: (token) => ({ first: first[token]!, last: last[token]! }),
    ancestors: (token) => {
      const heads: number[] = []
      for (
        let up = arcs[token]?.head ?? -1;
        up >= 0 && heads.length < arcs.length;
        up = arcs[up]!.head
      ) {
        heads.push(up)
      }
      return heads
    },
  }
}

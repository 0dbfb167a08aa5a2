import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRelation, treeOf } from '../../src/language/tree.ts'
import type { Arc, Parsed } from '../../src/report/layers.ts'

const parsedOf = (arcs: readonly Arc[]): Parsed => ({ arcs }) as unknown as Parsed

test.each([
  ['nsubj', 'nsubj', true],
  ['nsubj:pass', 'nsubj', true],
  ['nsubj', 'nsubj:pass', false],
  ['nsubjx', 'nsubj', false],
])('%s is a kind of %s: %s', (relation, wanted, want) => {
  expect(isRelation(relation, wanted)).toBe(want)
})

test('children, dependents by relation, ancestors', () => {
  const tree = treeOf(
    parsedOf([
      { head: 1, relation: 'nsubj:pass' },
      { head: -1, relation: 'root' },
      { head: 3, relation: 'case' },
      { head: 1, relation: 'obl:agent' },
    ]),
  )
  expect(tree.children(1)).toEqual([0, 3])
  expect(tree.dependents(1, 'nsubj', 'obj')).toEqual([0])
  expect(tree.dependents(2, 'nsubj')).toEqual([])
  expect(tree.ancestors(2)).toEqual([3, 1])
  expect(tree.subtree(3)).toEqual({ first: 2, last: 4 })
})

test('a subtree spans all that hangs below, in any tree', () => {
  // Each token's head comes earlier in a shuffled order, so there is no cycle.
  const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).chain((draws) =>
    fc.shuffledSubarray([...draws.keys()], { minLength: draws.length }).map((order) => {
      const heads = draws.map(() => -1)
      order.forEach((token, k) => {
        if (k > 0) heads[token] = order[draws[token]! % k]!
      })
      return heads
    }),
  )
  fc.assert(
    fc.property(trees, (heads) => {
      const tree = treeOf(parsedOf(heads.map((head) => ({ head, relation: 'dep' }))))
      heads.forEach((_, token) => {
        const below = heads.flatMap((_, i) =>
          i === token || tree.ancestors(i).includes(token) ? [i] : [],
        )
        expect(tree.subtree(token)).toEqual({
          first: Math.min(...below),
          last: Math.max(...below) + 1,
        })
      })
    }),
  )
})

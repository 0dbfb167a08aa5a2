import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDense, readDenseWeights } from '../../src/model/dense-weights.ts'
import type { Model } from '../../src/model/model-file.ts'
import { addScores, packWeights, readWeights } from '../../src/model/weights.ts'

const anyWeight = fc.integer({ min: -32_768, max: 32_767 })
const anyRow = fc.record({
  feature: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  entries: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), anyWeight), {
      selector: ([label]) => label,
      minLength: 1,
      maxLength: 7,
    })
    .map((entries) => entries.toSorted(([a], [b]) => a - b)),
})

test('the dense table gives the sums of the packed one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { selector: ({ feature }) => feature, maxLength: 60 }),
      fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 20 }),
      (rows, unknown) => {
        const model = {
          parts: new Map(Object.entries(packWeights('span', rows))),
        } as unknown as Model
        const asked = [...rows.map(({ feature }) => feature), ...unknown]
        const slow = new Int32Array(7)
        const weights = readWeights(model, 'span')
        for (const feature of asked) addScores(weights, feature, slow)
        const fast = new Int32Array(7)
        const list = Int32Array.from(asked)
        addDense(readDenseWeights(model, 'span'), { list, count: list.length }, fast)
        expect([...fast]).toEqual([...slow])
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { loadModel, packModel } from '../../src/model/model-file.ts'
import { addScores, packWeights, readWeights } from '../../src/model/weights.ts'
import type { ModelSource } from '../../src/ports.ts'

const packed = packModel(
  {
    name: 'toy',
    features: 'toy-1',
    command: 'none',
    licence: 'CC-BY-SA-4.0',
    corpora: [
      { name: 'invented: naïve — text', fingerprint: '00', licence: 'CC0-1.0' },
    ],
    scores: {},
    lists: {},
  },
  packWeights('w', [
    {
      feature: -7,
      entries: [
        [0, 5],
        [3, -300],
      ],
    },
    { feature: 123456789, entries: [[200, 32767]] },
  ]),
)

function sourceOf(json: unknown, bin: Uint8Array): ModelSource {
  return {
    load: async (file) =>
      file.endsWith('.json') ? new TextEncoder().encode(JSON.stringify(json)) : bin,
  }
}

test('weights come back as they were packed', async () => {
  const model = await loadModel(sourceOf(packed.manifest, packed.bytes), {
    name: 'toy',
    features: 'toy-1',
  })
  expect(model.manifest).toEqual(packed.manifest)
  const weights = readWeights(model, 'w')
  const scores = new Int32Array(256)
  for (const feature of [-7, 123456789, 5, 0]) addScores(weights, feature, scores)
  expect([scores[0], scores[3], scores[200]]).toEqual([5, -300, 32767])
})

test.each([
  ['made for other features', { ...packed.manifest, features: 'toy-0' }, packed.bytes],
  [
    'damaged',
    packed.manifest,
    packed.bytes.map((byte, i) => (i === 9 ? byte + 1 : byte)),
  ],
  ['cut short', packed.manifest, packed.bytes.slice(8)],
])('a model that is %s is refused with the remedy', async (_what, manifest, bin) => {
  await expect(
    loadModel(sourceOf(manifest, bin), { name: 'toy', features: 'toy-1' }),
  ).rejects.toMatchObject({
    code: 'model-mismatch',
    message: expect.stringContaining('npm run train -- toy') as string,
  })
})

import type { Rows, Thin } from '../../src/model/encoder.ts'
import { makeKernel } from '../../src/model/kernel.ts'
import { makeNet, roomOf } from '../../src/model/net.ts'
import type { Net, NetPlan } from '../../src/model/net.ts'
import { makeRandom, shuffled } from '../../src/model/random.ts'
import { adam, correctedRate, makeMomentum } from './adam.ts'
import { backRoom, makeBack, transpose, turnWeights } from './back-encoder.ts'
import type { Back } from './back-encoder.ts'

/** A sentence as numbers, a row a word after the row that begins it. */
export interface NetSentence {
  /** By table, the row of each word; 0 for what is not known. */
  readonly rows: Readonly<Record<string, Int32Array>>
  /** The vector of each word; -1 where it has none. */
  readonly vectors: Int32Array
  /** What is to be learned, by name. */
  readonly targets: Readonly<Record<string, Int32Array>>
}

/** Sentences that are learned from at one step. */
export interface Batch {
  readonly sentences: readonly Rows[]
  readonly targets: Readonly<Record<string, Int32Array>>
  readonly thin: Thin
}

/** What a net is to learn. */
export interface NetTask {
  /** Names of the losses. */
  readonly losses: readonly string[]
  /** Runs the net on the rows of `x`, leaves gradients of all weights and of `x`; returns mean losses. */
  readonly step: (back: Back, batch: Batch) => readonly number[]
}

/** A table of rows to be learned; `dropped` is the share of words taken for unknown at each step. */
export interface TableSize {
  readonly rows: number
  readonly dropped: number
}

/** What is learned, from which vectors, and for how long. */
export interface NetOptions {
  readonly name: string
  readonly plan: NetPlan
  readonly task: NetTask
  readonly tables: Readonly<Record<string, TableSize>>
  readonly vectors: { readonly size: number; readonly values: Float32Array }
  readonly rounds: number
  /** Step size at the start; it falls to zero in a straight line. */
  readonly rate: number
  /** Share of units left out while training. */
  readonly thin: number
  readonly log: (line: string) => void
}

/** The weights that came out. */
export interface LearnedNet {
  /** All weights, in the order of the plan's shapes. */
  readonly weights: Float32Array
  readonly tables: Readonly<Record<string, Float32Array>>
  /** From a word's vector to its row. */
  readonly projection: Float32Array
}

/** Rows of a batch: as many sentences as fit; and of the longest sentence, which may stand alone. */
const BATCH = 640
/** Rows that room must be set aside for. */
export const BATCH_ROOM = BATCH + 256

/** Learns a net and its tables from sentences; seeded, one core. */
export function learnNet(
  sentences: readonly NetSentence[],
  options: NetOptions,
): LearnedNet {
  const { plan, task, vectors, rounds } = options
  const { shapes } = plan
  const d = plan.sizes.word
  const kernel = makeKernel(
    roomOf(plan) + backRoom(plan) + 2 * vectors.size * (plan.room + 8 + d) + 4096,
  )
  const net = makeNet(kernel, plan)
  const scale = 1 / (1 - options.thin)
  const back = makeBack(net, plan, scale)
  const { floats } = kernel
  const random = makeRandom(11)
  const uniform = (
    array: Float32Array,
    from: number,
    count: number,
    bound: number,
  ): void => {
    for (let i = from; i < from + count; i++) array[i] = (2 * random() - 1) * bound
  }
  for (const [name, [n, m]] of Object.entries(shapes)) {
    if (n > 1)
      uniform(
        floats,
        net.weights[name]!,
        n * m,
        Math.sqrt(3 / n) * (name === 'arc' ? 0.3 : 1),
      )
  }
  spreadMemory(net)
  const names = Object.keys(options.tables)
  const tables: Record<string, Float32Array> = {}
  const slopes: Record<string, Float32Array> = {}
  for (const name of names) {
    tables[name] = new Float32Array(options.tables[name]!.rows * d)
    slopes[name] = new Float32Array(tables[name].length)
    // Words begin at nothing: at first their vectors speak for them.
    if (name !== 'words') uniform(tables[name], 0, tables[name].length, 0.25)
  }
  const tableMemories = new Map(
    names.map((name) => [name, makeMomentum(tables[name]!.length)]),
  )
  const projection = kernel.allot(vectors.size * d)
  const projectionSlope = kernel.allot(vectors.size * d)
  uniform(floats, projection, vectors.size * d, 0.1)
  const given = kernel.allot((plan.room + 8) * vectors.size)
  const turned = kernel.allot((plan.room + 8) * vectors.size)
  const memories = new Map(
    Object.entries(shapes).map(([name, [n, m]]) => [name, makeMomentum(n * m)]),
  )
  const projectionMemory = makeMomentum(vectors.size * d)
  const mask = new Float32Array((plan.room + 8) * d)
  const thin: Thin = (buffer, count) => {
    const at = net.buffers[buffer]!
    for (let i = 0; i < count; i++) {
      const keep = random() < options.thin ? 0 : scale
      if (buffer === 'x') mask[i] = keep
      floats[at + i]! *= keep
    }
  }

  const steps = rounds * batchesOf(sentences).length
  let step = 0
  for (let round = 1; round <= rounds; round++) {
    const losses = task.losses.map(() => 0)
    let batches = 0
    for (const batch of batchesOf(shuffled(sentences, random))) {
      step++
      batches++
      const ranges: Rows[] = []
      let n = 0
      for (const { vectors } of batch) {
        ranges.push({ first: n, last: n + vectors.length })
        n += vectors.length
      }
      // Rows in: the tables' and the vectors', now and then without one of them.
      const { x } = net.buffers
      floats.fill(0, x, x! + n * d)
      const ids: Record<string, Int32Array> = {}
      for (const name of names) {
        const { dropped } = options.tables[name]!
        const rows = joined(batch, ({ rows }) => rows[name]!)
        for (let i = 0; i < n; i++) {
          if (dropped > 0 && rows[i]! > 1 && random() < dropped) rows[i] = 0
          const from = rows[i]! * d
          for (let k = 0; k < d; k++)
            floats[x! + i * d + k]! += tables[name]![from + k]!
        }
        ids[name] = rows
      }
      floats.fill(0, given, given + n * vectors.size)
      joined(batch, ({ vectors }) => vectors).forEach((vector, i) => {
        if (vector < 0 || random() < 0.03) return
        const from = vector * vectors.size
        floats.set(
          vectors.values.subarray(from, from + vectors.size),
          given + i * vectors.size,
        )
      })
      kernel.multiply(given, projection, x!, { n, k: vectors.size, m: d })
      const targets: Record<string, Int32Array> = {}
      for (const name of Object.keys(batch[0]!.targets)) {
        targets[name] = joined(batch, ({ targets }) => targets[name]!)
      }

      turnWeights(back)
      task
        .step(back, { sentences: ranges, targets, thin })
        .forEach((loss, i) => (losses[i]! += loss))

      const rate = correctedRate(options.rate * (1 - (step - 1) / steps), step)
      for (const [name, memory] of memories) {
        adam(floats, floats, memory, {
          rate,
          weights: net.weights[name]!,
          gradient: back.gradients[name]!,
          memory: 0,
          count: memory.mean.length,
        })
      }
      const slope = back.slopes.x!
      for (let i = 0; i < n * d; i++) floats[slope + i]! *= mask[i]!
      transpose(floats, [given, turned], [n, vectors.size])
      kernel.multiply(turned, slope, projectionSlope, { n: vectors.size, k: n, m: d })
      adam(floats, floats, projectionMemory, {
        rate: rate * 0.5,
        weights: projection,
        gradient: projectionSlope,
        memory: 0,
        count: vectors.size * d,
      })
      for (const name of names) {
        const touched = new Set<number>()
        const into = slopes[name]!
        ids[name]!.forEach((row, i) => {
          touched.add(row)
          for (let k = 0; k < d; k++) into[row * d + k]! += floats[slope + i * d + k]!
        })
        for (const row of touched) {
          const at = row * d
          adam(tables[name]!, into, tableMemories.get(name)!, {
            rate,
            weights: at,
            gradient: at,
            memory: at,
            count: d,
          })
        }
      }
    }
    const told = task.losses.map(
      (loss, i) => `${loss} ${(losses[i]! / batches).toFixed(4)}`,
    )
    options.log(`${options.name}: round ${round}, loss of ${told.join(', of ')}`)
  }
  const weights = new Float32Array(
    Object.values(shapes).reduce((sum, [n, m]) => sum + n * m, 0),
  )
  let at = 0
  for (const [name, [n, m]] of Object.entries(shapes)) {
    const from = net.weights[name]!
    weights.set(floats.subarray(from, from + n * m), at)
    at += n * m
  }
  return {
    weights,
    tables,
    projection: floats.slice(projection, projection + vectors.size * d),
  }
}

/** Units of the recurrent layers remember from two words to the whole sentence. */
function spreadMemory({ kernel, sizes, weights }: Net): void {
  const s = sizes.recurrent
  for (let layer = 1; layer <= sizes.layers; layer++) {
    const bias = weights[`gates${layer}Bias`]!
    for (let k = 0; k < s; k++) {
      kernel.floats[bias + s + k] = (5 * k) / s
      kernel.floats[bias + 3 * s + k] = (5 * k) / s
    }
  }
}

function batchesOf(
  sentences: readonly NetSentence[],
): readonly (readonly NetSentence[])[] {
  const batches: NetSentence[][] = []
  let rows = Infinity
  for (const sentence of sentences) {
    const size = sentence.vectors.length
    if (rows + size > BATCH) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)!.push(sentence)
    rows += size
  }
  return batches
}

function joined(
  batch: readonly NetSentence[],
  of: (sentence: NetSentence) => Int32Array,
): Int32Array {
  const parts = batch.map(of)
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

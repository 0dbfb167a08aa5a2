import type { FeatureRow } from '../src/model/weights.ts'

/**
 * An averaged perceptron over hashed features. Only weights that an update has touched are
 * kept; each feature has a row of (class, weight) that grows in one pool of numbers.
 */
export interface Learner {
  /** Adds the weights of the first `count` features to the scores of the classes. */
  score(features: Int32Array, count: number, scores: Float64Array): void
  /** Moves the weights of the features by `step` towards a class; a negative step moves away. */
  move(features: Int32Array, count: number, change: Change): void
  /** One example is over: averages are taken over examples. */
  tick(): void
  /** The averaged weights, scaled to whole numbers; the small ones are left out. */
  rows(options: RowOptions): readonly FeatureRow[]
}
/** How far weights move, and towards which class. */
export interface Change {
  readonly label: number
  readonly step: number
}
/** How averaged weights become whole numbers. */
export interface RowOptions {
  /** What a weight of 1 becomes. */
  readonly scale: number
  /** Weights below this size, after scaling, are left out. */
  readonly least: number
}

/** Numbers an entry takes in the pool: class, weight, sum of weights over time, time of the last change. */
const WIDTH = 4

/** A learner with all weights at zero; it grows as features come. */
export function makeLearner(): Learner {
  let capacity = 1 << 20
  let slots = new Int32Array(2 * capacity)
  let mask = 2 * capacity - 1
  let rowCount = 1
  let starts = new Int32Array(1 << 19)
  let counts = new Uint8Array(1 << 19)
  let rooms = new Uint8Array(1 << 19)
  let pool = new Float64Array(1 << 22)
  let poolEnd = 0
  let now = 1

  const find = (feature: number): number => {
    for (let at = (feature << 1) & mask; ; at = (at + 2) & mask) {
      const row = slots[at + 1]!
      if (row === 0) return 0
      if (slots[at] === feature) return row
    }
  }
  const grow = (): void => {
    const old = slots
    capacity *= 2
    slots = new Int32Array(2 * capacity)
    mask = 2 * capacity - 1
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      let at = (old[i]! << 1) & mask
      while (slots[at + 1] !== 0) at = (at + 2) & mask
      slots[at] = old[i]!
      slots[at + 1] = old[i + 1]!
    }
  }
  const rowFor = (feature: number): number => {
    const found = find(feature)
    if (found !== 0) return found
    if (rowCount * 1.6 > capacity) grow()
    if (rowCount === starts.length) {
      starts = widen(starts, new Int32Array(2 * starts.length))
      counts = widen(counts, new Uint8Array(2 * counts.length))
      rooms = widen(rooms, new Uint8Array(2 * rooms.length))
    }
    let at = (feature << 1) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = feature
    slots[at + 1] = rowCount
    starts[rowCount] = allot(2)
    rooms[rowCount] = 2
    return rowCount++
  }
  const allot = (entries: number): number => {
    const start = poolEnd
    poolEnd += entries * WIDTH
    while (poolEnd > pool.length) {
      pool = widen(pool, new Float64Array(2 * pool.length))
    }
    return start
  }
  const entryFor = (row: number, label: number): number => {
    const start = starts[row]!
    const count = counts[row]!
    for (let i = 0; i < count; i++) {
      if (pool[start + i * WIDTH] === label) return start + i * WIDTH
    }
    let from = start
    if (count === rooms[row]) {
      const room = Math.min(255, 2 * count)
      from = allot(room)
      pool.copyWithin(from, start, start + count * WIDTH)
      starts[row] = from
      rooms[row] = room
    }
    counts[row] = count + 1
    const entry = from + count * WIDTH
    pool[entry] = label
    pool[entry + 1] = 0
    pool[entry + 2] = 0
    pool[entry + 3] = now
    return entry
  }

  return {
    score: (features, count, scores) => {
      for (let f = 0; f < count; f++) {
        const row = find(features[f]!)
        if (row === 0) continue
        const start = starts[row]!
        const end = start + counts[row]! * WIDTH
        for (let entry = start; entry < end; entry += WIDTH) {
          scores[pool[entry]!]! += pool[entry + 1]!
        }
      }
    },
    move: (features, count, { label, step }) => {
      for (let f = 0; f < count; f++) {
        const entry = entryFor(rowFor(features[f]!), label)
        pool[entry + 2]! += (now - pool[entry + 3]!) * pool[entry + 1]!
        pool[entry + 3] = now
        pool[entry + 1]! += step
      }
    },
    tick: () => {
      now++
    },
    rows: ({ scale, least }) => {
      const rows: FeatureRow[] = []
      for (let at = 0; at < slots.length; at += 2) {
        const row = slots[at + 1]!
        if (row === 0) continue
        const entries: [number, number][] = []
        for (let i = 0; i < counts[row]!; i++) {
          const entry = starts[row]! + i * WIDTH
          const sum = pool[entry + 2]! + (now - pool[entry + 3]!) * pool[entry + 1]!
          const value = Math.round((sum / now) * scale)
          if (Math.abs(value) >= least) entries.push([pool[entry]!, value])
        }
        if (entries.length > 0) rows.push({ feature: slots[at]!, entries })
      }
      return rows
    },
  }
}

function widen<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}

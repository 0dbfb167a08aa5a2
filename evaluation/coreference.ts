/** Chains as sets of mentions; a mention is any string that names its place in the text. */
export type Chains = readonly ReadonlySet<string>[]

/** Shares of 1. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Sums over documents, from which a figure of the whole set is worked out. */
export interface CoreferenceSums {
  readonly muc: Sums
  readonly b3: Sums
  readonly ceafE: Sums
}
/** Numerators and denominators of precision and recall. */
export interface Sums {
  readonly precision: readonly [number, number]
  readonly recall: readonly [number, number]
}

/** MUC, B-cubed and CEAF-e of one document. */
export function compareChains(gold: Chains, found: Chains): CoreferenceSums {
  const similar = alignment(gold, found)
  return {
    muc: { recall: links(gold, found), precision: links(found, gold) },
    b3: { recall: overlap(gold, found), precision: overlap(found, gold) },
    ceafE: { recall: [similar, gold.length], precision: [similar, found.length] },
  }
}

/** The three measures over documents, and CoNLL F1, their mean. */
export function summarise(documents: readonly CoreferenceSums[]): {
  readonly muc: Agreement
  readonly b3: Agreement
  readonly ceafE: Agreement
  readonly conll: number
} {
  const whole = (pick: (sums: CoreferenceSums) => Sums): Agreement => {
    const total = [0, 0, 0, 0]
    for (const document of documents) {
      const { precision, recall } = pick(document)
      ;[...precision, ...recall].forEach((value, i) => (total[i]! += value))
    }
    const [right, found, hit, gold] = total as [number, number, number, number]
    const precision = found === 0 ? 0 : right / found
    const recall = gold === 0 ? 0 : hit / gold
    const sum = precision + recall
    return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
  }
  const muc = whole((sums) => sums.muc)
  const b3 = whole((sums) => sums.b3)
  const ceafE = whole((sums) => sums.ceafE)
  return { muc, b3, ceafE, conll: (muc.f1 + b3.f1 + ceafE.f1) / 3 }
}

function chainByMention(chains: Chains): ReadonlyMap<string, number> {
  return new Map(
    chains.flatMap((chain, i) => [...chain].map((mention) => [mention, i] as const)),
  )
}

/** MUC: links of `key` that `response` keeps, of how many there are. */
function links(key: Chains, response: Chains): [number, number] {
  const of = chainByMention(response)
  let kept = 0
  let all = 0
  for (const chain of key) {
    const parts = new Set<string>()
    for (const mention of chain) parts.add(`${of.get(mention) ?? `alone ${mention}`}`)
    kept += chain.size - parts.size
    all += chain.size - 1
  }
  return [kept, all]
}

/** B-cubed: for each mention of `key`, the share of its chain that stands in its chain of `response`. */
function overlap(key: Chains, response: Chains): [number, number] {
  const of = chainByMention(response)
  let sum = 0
  let all = 0
  for (const chain of key) {
    for (const mention of chain) {
      all++
      const other = of.get(mention)
      if (other === undefined) continue
      let common = 0
      for (const member of chain) if (response[other]!.has(member)) common++
      sum += common / chain.size
    }
  }
  return [sum, all]
}

/** CEAF-e: the greatest sum of 2·common/(size + size) over a one-to-one pairing of chains. */
function alignment(gold: Chains, found: Chains): number {
  if (gold.length === 0 || found.length === 0) return 0
  const [rows, columns] = gold.length <= found.length ? [gold, found] : [found, gold]
  const gain = rows.map((a) =>
    columns.map((b) => {
      let common = 0
      for (const mention of a) if (b.has(mention)) common++
      return (2 * common) / (a.size + b.size)
    }),
  )
  return bestAssignment(gain)
}

/** Hungarian method for rows ≤ columns: the greatest sum of gains. */
function bestAssignment(gain: readonly (readonly number[])[]): number {
  const n = gain.length
  const m = gain[0]!.length
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const rowOf = new Int32Array(m + 1)
  const way = new Int32Array(m + 1)
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i
    let column = 0
    const least = new Float64Array(m + 1).fill(Infinity)
    const used = new Uint8Array(m + 1)
    do {
      used[column] = 1
      const row = rowOf[column]!
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue
        const cost = -gain[row - 1]![j - 1]! - u[row]! - v[j]!
        if (cost < least[j]!) {
          least[j] = cost
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const before = way[column]!
      rowOf[column] = rowOf[before]!
      column = before
    } while (column !== 0)
  }
  let sum = 0
  for (let j = 1; j <= m; j++) if (rowOf[j]! > 0) sum += gain[rowOf[j]! - 1]![j - 1]!
  return sum
}

/** Weights of a linear model by the names of its features; what is not listed weighs 0. */
export type NamedWeights = Readonly<Record<string, number>>

const tables = new WeakMap<NamedWeights, ReadonlyMap<string, number>>()

/** The same weights to look names up in that are put together as they are asked for; made once. */
export function weightTable(weights: NamedWeights): ReadonlyMap<string, number> {
  let table = tables.get(weights)
  if (!table) {
    table = new Map(Object.entries(weights))
    tables.set(weights, table)
  }
  return table
}

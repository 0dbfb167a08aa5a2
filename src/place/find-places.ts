import type { Gazetteer } from '../ports.ts'
import type { Chained, Placed } from '../report/layers.ts'

/** Toponyms and the places they mean. */
export function findPlaces<R extends Chained>(
  report: R,
  _gazetteer: Gazetteer,
): R & Placed {
  return { ...report, places: [] }
}

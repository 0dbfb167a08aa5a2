import type { ModelSource } from '../ports.ts'
import type { Named, Parsed } from '../report/layers.ts'

export interface NameModel {
  readonly kind: 'names'
}
export async function loadNameModel(_source: ModelSource): Promise<NameModel> {
  return { kind: 'names' }
}
/** Proper names and their kinds. */
export function findNames<R extends Parsed>(report: R, _model: NameModel): R & Named {
  return { ...report, names: [] }
}

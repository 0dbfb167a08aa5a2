import type { ModelSource } from '../ports.ts'
import type { Parsed, Tagged } from '../report/layers.ts'

export interface TreeModel {
  readonly kind: 'trees'
}
export async function loadTreeModel(_source: ModelSource): Promise<TreeModel> {
  return { kind: 'trees' }
}
/** The dependency tree of each sentence. */
export function parse<R extends Tagged>(report: R, _model: TreeModel): R & Parsed {
  return {
    ...report,
    arcs: report.tokens.map((token, i) => {
      const root = report.sentences[token.sentence]!.first
      return i === root
        ? { head: -1, relation: 'root' }
        : { head: root, relation: 'dep' }
    }),
  }
}

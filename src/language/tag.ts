import type { ModelSource } from '../ports.ts'
import type { Tagged, Tokenized } from '../report/layers.ts'

export interface TagModel {
  readonly kind: 'tags'
}
export async function loadTagModel(_source: ModelSource): Promise<TagModel> {
  return { kind: 'tags' }
}
/** Part of speech and lemma of each token. */
export function tag<R extends Tokenized>(report: R, _model: TagModel): R & Tagged {
  return {
    ...report,
    tags: report.tokens.map((token) => ({
      upos: 'X',
      xpos: 'FW',
      lemma: token.text.toLowerCase(),
    })),
  }
}

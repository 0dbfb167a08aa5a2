import { linkChains } from '../../src/language/chain/link-chains.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import type { Chained, Tagged } from '../../src/report/layers.ts'
import { reportOf } from './report-of.ts'

/** A report of that text with words only: no tags, flat trees, no names. For passes that read patterns. */
export function chainedOf(text: string, published: string | null = null): Chained {
  const report = tokenize({
    ...reportOf(text),
    published: published
      ? {
          kind: 'stated',
          value: published,
          evidence: [{ start: 0, end: 0 }],
          rule: 'given',
        }
      : null,
  })
  const tagged: Tagged = {
    ...report,
    tags: report.tokens.map(({ text: form }) => ({
      upos: 'X',
      xpos: 'FW',
      lemma: form.toLowerCase(),
    })),
  }
  const arcs = report.tokens.map((token, i) => {
    const root = report.sentences[token.sentence]!.first
    return i === root ? { head: -1, relation: 'root' } : { head: root, relation: 'dep' }
  })
  return linkChains({ ...tagged, arcs, names: [] })
}

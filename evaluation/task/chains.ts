import { findNames } from '../../src/language/name/find-names.ts'
import { linkChains } from '../../src/language/chain/link-chains.ts'
import { parse } from '../../src/language/parse.ts'
import { tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { compareChains, summarise } from '../coreference.ts'
import type { CoreferenceSums } from '../coreference.ts'
import { readOntoGum } from '../ontogum.ts'
import type { ChainedDocument } from '../ontogum.ts'
import type { Bench, Half, Task } from '../task.ts'
import { restore } from '../../training/restore.ts'

/** Chains on OntoGUM dev, from raw text: exact bounds of the whole phrase, no chains of one. */
export function chains(): Task {
  return {
    name: 'language/chains',
    needs: [{ root: 'corpora', path: 'gum/ontogum-dev' }],
    run: async (bench) => {
      const documents = readOntoGum(`${bench.corpora}gum/ontogum-dev`)
      const halves: readonly Half[] = ['tune', 'check']
      return halves.flatMap((half) => {
        const part = documents.filter((_, i) => (i % 2 === 1) === (half === 'tune'))
        const { conll, muc, b3, ceafE } = summarise(
          part.map((document) => compareDocument(bench, document)),
        )
        const row = { half, n: part.length }
        return [
          // Published for OntoGUM's test part: deterministic 39.7, end-to-end with SpanBERT 64.6.
          {
            task: 'language/chains ontogum CoNLL F1',
            ...row,
            ours: 100 * conll,
            best: 64.6,
            trivial: 39.7,
          },
          { task: 'language/chains ontogum MUC F1', ...row, ours: 100 * muc.f1 },
          {
            task: 'language/chains ontogum MUC precision',
            ...row,
            ours: 100 * muc.precision,
          },
          { task: 'language/chains ontogum B3 F1', ...row, ours: 100 * b3.f1 },
          { task: 'language/chains ontogum CEAF-e F1', ...row, ours: 100 * ceafE.f1 },
        ]
      })
    },
  }
}

function compareDocument(
  { engine }: Bench,
  { document, chains: gold }: ChainedDocument,
): CoreferenceSums {
  const { report, words } = restore(document)
  const parsed = parse(
    tag(tokenize(report, engine.sentences), engine.tags),
    engine.trees,
  )
  const chained = linkChains(findNames(parsed, engine.names))
  return compareChains(
    gold.map(
      (chain) =>
        new Set(
          chain.map(
            ([first, last]) => `${words[first]!.start}-${words[last - 1]!.end}`,
          ),
        ),
    ),
    chained.chains
      .filter(({ mentions }) => mentions.length > 1)
      .map(
        ({ mentions }) =>
          new Set(
            mentions.map((mention) => {
              const { start, end } = mention.phrase ?? mention
              return `${start}-${end}`
            }),
          ),
      ),
  )
}

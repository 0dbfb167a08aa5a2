import type { Engine } from '../src/engine.ts'
import { linkChains } from '../src/language/chain/link-chains.ts'
import { findNames } from '../src/language/name/find-names.ts'
import { parse } from '../src/language/parse.ts'
import { tag } from '../src/language/tag.ts'
import { tokenize } from '../src/language/tokenize.ts'
import type { Chained } from '../src/report/layers.ts'
import type { Report } from '../src/report/report.ts'

/** A report with its words, tree and names: what the passes after language start from. */
export function namedReport(report: Report, engine: Engine): Chained {
  const tagged = tag(tokenize(report, engine.sentences), engine.tags)
  return linkChains(findNames(parse(tagged, engine.trees), engine.names))
}

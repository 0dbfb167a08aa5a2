import { diskModels } from '../../src/edge/node.ts'
import { loadEngine } from '../../src/engine.ts'
import type { Engine } from '../../src/engine.ts'
import { findNames } from '../../src/language/name/find-names.ts'
import { linkChains } from '../../src/language/chain/link-chains.ts'
import { parse } from '../../src/language/parse.ts'
import { tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { findPlaces } from '../../src/place/find-places.ts'
import type { Chained, Placed } from '../../src/report/layers.ts'
import { reportOf } from '../language/report-of.ts'

/** The shipped engine, loaded once for all tests of places. */
export const engine: Engine = await loadEngine(diskModels())

/** A text read up to its places; a blank line parts paragraphs. */
export function placedOf(text: string): Chained & Placed {
  const tagged = tag(tokenize(reportOf(text)), engine.tags)
  const named = linkChains(findNames(parse(tagged, engine.trees), engine.names))
  return findPlaces(named, engine.gazetteer)
}

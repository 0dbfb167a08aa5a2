/**
 * The one pipeline, on one screen. Each pass takes the report with the layers it needs
 * and returns it with one more; the compiler refuses any other order.
 */
import { findAttributions } from './attribution/find-attributions.ts'
import { findFigures } from './count/find-figures.ts'
import type { Engine } from './engine.ts'
import { joinMentions } from './event/join-mentions.ts'
import { findMentions } from './event/find-mentions.ts'
import { linkChains } from './language/link-chains.ts'
import { findNames } from './language/find-names.ts'
import { parse } from './language/parse.ts'
import { tag } from './language/tag.ts'
import { tokenize } from './language/tokenize.ts'
import { findPlaces } from './place/find-places.ts'
import type { Reading } from './report/layers.ts'
import type { Report } from './report/report.ts'
import { findTimes } from './time/find-times.ts'

/** Reads one report to the end: words, tree, names, times, places, figures, sources, events. */
export function analyse(report: Report, engine: Engine): Reading {
  const tokenized = tokenize(report)
  const tagged = tag(tokenized, engine.tags)
  const parsed = parse(tagged, engine.trees)
  const named = findNames(parsed, engine.names)
  const chained = linkChains(named)
  const timed = findTimes(chained)
  const placed = findPlaces(timed, engine.gazetteer)
  const counted = findFigures(placed)
  const attributed = findAttributions(counted)
  const told = findMentions(attributed)
  return joinMentions(told)
}

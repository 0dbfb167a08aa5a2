/**
 * The one pipeline, on one screen. Each pass takes the report with the layers it needs
 * and returns it with one more; the compiler refuses any other order.
 */
import { findAttributions } from './attribution/find-attributions.ts'
import { findFigures } from './count/find-figures.ts'
import type { Engine } from './engine.ts'
import { joinMentions } from './event/join-mentions.ts'
import { findMentions, type Readable } from './event/find-mentions.ts'
import { linkChains } from './language/chain/link-chains.ts'
import { findNames } from './language/name/find-names.ts'
import { parse } from './language/parse.ts'
import { tag } from './language/tag.ts'
import { tokenize } from './language/tokenize.ts'
import { findPlaces } from './place/find-places.ts'
import type { Reading } from './report/layers.ts'
import type { Report } from './report/report.ts'
import { findTimes } from './time/find-times.ts'

/** Names the passes, in their order. */
export type Pass =
  | 'words'
  | 'tags'
  | 'trees'
  | 'names'
  | 'chains'
  | 'times'
  | 'places'
  | 'figures'
  | 'attributions'
  | 'mentions'
  | 'events'

/** Does a pass's work and gives what it gave: a watcher may time it, the core has no clock. */
export type Watch = <Result>(pass: Pass, work: () => Result) => Result

const unwatched: Watch = (_pass, work) => work()

/** Reads one report to the end: words, tree, names, times, places, figures, sources, events. */
export function analyse(
  report: Report,
  engine: Engine,
  watch: Watch = unwatched,
): Reading {
  const read = readWords(report, engine, watch)
  const told = watch('mentions', () => findMentions(read, engine))
  return watch('events', () => joinMentions(told, engine))
}

/** Every layer below events: what events are read and learnt from. */
export function readWords(
  report: Report,
  engine: Omit<Engine, 'name' | 'pages' | 'actors' | 'events' | 'eventModel'>,
  watch: Watch = unwatched,
): Readable {
  const tokenized = watch('words', () => tokenize(report, engine.sentences))
  const tagged = watch('tags', () => tag(tokenized, engine.tags))
  const parsed = watch('trees', () => parse(tagged, engine.trees))
  const named = watch('names', () => findNames(parsed, engine.names))
  const chained = watch('chains', () => linkChains(named))
  const timed = watch('times', () => findTimes(chained))
  const placed = watch('places', () => findPlaces(timed, engine.gazetteer))
  const counted = watch('figures', () => findFigures(placed))
  return watch('attributions', () => findAttributions(counted, engine.attribution))
}

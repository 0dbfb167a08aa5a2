import { loadActorBook } from '../src/actor/actor-book.ts'
import { loadAttributionModel } from '../src/attribution/attribution-model.ts'
import { findAttributions } from '../src/attribution/find-attributions.ts'
import { findFigures } from '../src/count/find-figures.ts'
import { loadEventLexicon } from '../src/event/lexicon.ts'
import type { Readable, Reader } from '../src/event/words.ts'
import { findNames, loadNameModel } from '../src/language/find-names.ts'
import { linkChains } from '../src/language/link-chains.ts'
import { loadTreeModel, parse } from '../src/language/parse.ts'
import { loadTagModel, tag } from '../src/language/tag.ts'
import { tokenize } from '../src/language/tokenize.ts'
import { loadPageModel } from '../src/page/html/page-model.ts'
import { readPage } from '../src/page/read-page.ts'
import { findPlaces } from '../src/place/find-places.ts'
import { loadGazetteer } from '../src/place/gazetteer.ts'
import type { Report } from '../src/report/report.ts'
import { findTimes } from '../src/time/find-times.ts'
import { modelsOnDisk } from './models.ts'

/** Reads pages as the program does, up to the events: what the event models are trained on. */
export interface Readings {
  readonly readPage: (content: string) => readonly Readable[]
  readonly readText: (content: string) => readonly Readable[]
  readonly readerOf: (report: Readable) => Reader
}

/** Loads every model but those of events. */
export async function makeReadings(): Promise<Readings> {
  const [pages, tags, trees, names, gazetteer, attribution, book, lexicon] = await Promise.all([
    loadPageModel(modelsOnDisk),
    loadTagModel(modelsOnDisk),
    loadTreeModel(modelsOnDisk),
    loadNameModel(modelsOnDisk),
    loadGazetteer(modelsOnDisk),
    loadAttributionModel(modelsOnDisk),
    loadActorBook(modelsOnDisk),
    loadEventLexicon(modelsOnDisk),
  ])
  const toReadable = (report: Report): Readable => {
    const named = findNames(parse(tag(tokenize(report), tags), trees), names)
    const placed = findPlaces(findTimes(linkChains(named)), gazetteer)
    return findAttributions(findFigures(placed), attribution)
  }
  return {
    readPage: (content) => readPage({ content }, pages).reports.map(toReadable),
    readText: (content) =>
      readPage({ content, kind: 'text' }, pages).reports.map(toReadable),
    readerOf: (report) => ({ report, lexicon, book }),
  }
}

import { loadActorBook } from '../src/actor/actor-book.ts'
import { loadAttributionModel } from '../src/attribution/attribution-model.ts'
import { loadEventLexicon } from '../src/event/lexicon.ts'
import type { Readable, Reader } from '../src/event/words.ts'
import { loadNameModel } from '../src/language/name/find-names.ts'
import { loadTreeModel } from '../src/language/parse.ts'
import { loadSentenceModel } from '../src/language/sentence-model.ts'
import { loadTagModel } from '../src/language/tag.ts'
import { loadPageModel } from '../src/page/html/page-model.ts'
import { readPage } from '../src/page/read-page.ts'
import { readWords } from '../src/pipeline.ts'
import { loadGazetteer } from '../src/place/gazetteer.ts'
import { modelsOnDisk } from './models.ts'

/** Reads pages as the program does, up to the events: what the event models are trained on. */
export interface Readings {
  readonly readPage: (content: string) => readonly Readable[]
  readonly readText: (content: string) => readonly Readable[]
  readonly readerOf: (report: Readable) => Reader
}

/** Loads every model but that of events. */
export async function makeReadings(): Promise<Readings> {
  const pages = await loadPageModel(modelsOnDisk)
  const models = {
    sentences: await loadSentenceModel(modelsOnDisk),
    tags: await loadTagModel(modelsOnDisk),
    trees: await loadTreeModel(modelsOnDisk),
    names: await loadNameModel(modelsOnDisk),
    gazetteer: await loadGazetteer(modelsOnDisk),
    attribution: await loadAttributionModel(modelsOnDisk),
  }
  const book = await loadActorBook(modelsOnDisk)
  const lexicon = await loadEventLexicon(modelsOnDisk)
  return {
    readPage: (content) =>
      readPage({ content }, pages).reports.map((report) => readWords(report, models)),
    readText: (content) =>
      readPage({ content, kind: 'text' }, pages).reports.map((report) =>
        readWords(report, models),
      ),
    readerOf: (report) => ({ report, lexicon, book }),
  }
}

import { loadEngine } from './engine.ts'
import type { Engine, OwnKnowledge } from './engine.ts'
import { toRecordLine } from './export/record-line.ts'
import { readPage } from './page/read-page.ts'
import { analyse } from './pipeline.ts'
import type { ModelSource } from './ports.ts'
import type { Reading } from './report/layers.ts'
import type { Page, PageReading } from './report/page.ts'
import type { RecordLine } from './report/record.ts'

/** What `createDateline` takes. */
export interface DatelineOptions extends OwnKnowledge {
  /** Where models come from. Default: the ones shipped with the package. */
  readonly models: ModelSource
}

/** How one page is read. */
export interface ReadOptions {
  /** Adds what each pass found under `layers`. Default: false. */
  readonly layers?: boolean
}

/** A reader with its models loaded. Same page, same engine, same records. */
export interface Dateline {
  /** Names the program and its models. */
  readonly engine: string
  /** Reads a page into its reports with their events, one record line a report. */
  read(page: Page, options?: ReadOptions): readonly RecordLine[]
  /** The same with everything the passes found, and what was taken out of the page and why. */
  explain(page: Page): {
    readonly page: PageReading
    readonly readings: readonly Reading[]
  }
}

/** Loads the models once; the reader that comes back is pure. */
export async function createDateline(options: DatelineOptions): Promise<Dateline> {
  return datelineOf(await loadEngine(options.models, options))
}

function datelineOf(engine: Engine): Dateline {
  return {
    engine: engine.name,
    read: (page, { layers = false } = {}) => {
      const { reports, coverage } = readPage(page, engine.pages)
      return reports.map((report) =>
        toRecordLine(analyse(report, engine), {
          engine: engine.name,
          coverage,
          layers,
        }),
      )
    },
    explain: (page) => {
      const reading = readPage(page, engine.pages)
      return {
        page: reading,
        readings: reading.reports.map((report) => analyse(report, engine)),
      }
    },
  }
}

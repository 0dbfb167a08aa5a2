import type { Dateline } from '../dateline.ts'
import { DatelineError } from '../error.ts'
import { toRecordLine } from '../export/record-line.ts'
import type { Page, PageReading } from '../report/page.ts'
import type { RecordLine } from '../report/record.ts'

/** A page with the record lines of its reports. */
export interface PageLines {
  readonly page: PageReading
  readonly lines: readonly RecordLine[]
}

/** Reads a page that must hold a story; throws `input-empty` or `no-story` with what was found instead. */
export function readLines(
  dateline: Dateline,
  page: Page,
  { layers = false }: { readonly layers?: boolean } = {},
): PageLines {
  if (!/\S/.test(page.content)) {
    throw new DatelineError(
      'input-empty',
      'Expected a page, found no text. Check that the download was complete.',
    )
  }
  const { page: read, readings } = dateline.explain(page)
  if (readings.length === 0) {
    throw new DatelineError(
      'no-story',
      `Expected a page with a news story, found none in ${read.coverage.characters} characters. Give the story's own page, or --kind text to take every word as it stands.`,
    )
  }
  return {
    page: read,
    lines: readings.map((reading) =>
      toRecordLine(reading, {
        engine: dateline.engine,
        coverage: read.coverage,
        layers,
      }),
    ),
  }
}

import { DatelineError } from '../error.ts'
import type { Page, PageReading, Removal } from '../report/page.ts'
import { bareReport } from '../report/report.ts'
import type { Report } from '../report/report.ts'
import { withoutIdleHeads } from './idle-head.ts'
import type { PageModel } from './html/page-model.ts'
import { readHtml } from './html/read-html.ts'
import { readDump } from './read-dump.ts'
import { tellKind } from './tell-kind.ts'
import { tellLanguage } from './tell-language.ts'
import { givenDate, languageNotes, toReport } from './to-report.ts'

/**
 * Reads a page into its reports: title, dates, names, text, without the chrome. HTML is
 * read by the model, or by rules of thumb where that is `null`. Throws `no-story` where
 * the page holds none.
 */
export function readPage(page: Page, model: PageModel | null): PageReading {
  const kind = page.kind ?? tellKind(page.content)
  if (kind === 'text') return verbatim(page)
  const {
    stories,
    removed: chrome,
    characters,
  } = kind === 'html'
    ? readHtml(page, model)
    : readDump(page.content, page.readAt ?? null)
  const found = stories.filter((story) =>
    story.blocks.some((block) => block.part === 'paragraph'),
  )
  const told = found.map(withoutIdleHeads)
  if (told.length === 0) {
    throw new DatelineError(
      'no-story',
      `Expected a page with a news story, found no paragraph of one. Pass --kind text to read it as it is.`,
    )
  }
  const untold = stories
    .filter((story) => !found.includes(story))
    .flatMap((story) => story.blocks)
    .map(({ text }): Removal => ({ text, rule: 'no-story' }))
  const reports = told.map((story) => toReport(story, page))
  // Stories of one page may share a head line: the page's own date.
  const kept = new Set(told.flatMap((story) => story.blocks))
  const idle = [...new Set(found.flatMap((story) => story.blocks))]
    .filter((block) => !kept.has(block) && block.unseen !== true)
    .map(({ text }): Removal => ({ text, rule: 'idle-head-line' }))
  const removed = [...chrome, ...idle, ...untold]
  const read =
    [...kept].reduce(
      (sum, block) => sum + (block.unseen ? 0 : lettersOf(block.text)),
      0,
    ) + removed.reduce((sum, removal) => sum + lettersOf(removal.text), 0)
  return {
    kind,
    reports,
    removed,
    coverage: { characters, read },
  }
}

/** Characters that are no white space. */
function lettersOf(text: string): number {
  return text.replaceAll(/\s+/g, '').length
}

function verbatim(page: Page): PageReading {
  const text = page.content
  const language = tellLanguage([text], null)
  const report: Report = {
    ...bareReport(text),
    source: page.source ?? null,
    url: page.url ?? null,
    language,
    published: givenDate(page),
    notes: languageNotes(language),
  }
  const characters = lettersOf(text)
  return {
    kind: 'text',
    reports: [report],
    removed: [],
    coverage: { characters, read: characters },
  }
}

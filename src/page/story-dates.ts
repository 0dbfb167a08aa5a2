import type { Note } from '../report/note.ts'
import type { Fact, Story, StampedBlock } from './story.ts'
import type { StampDate } from './read-stamp.ts'
import { daysBefore } from './relative-date.ts'

/** What the date lines and the dateline of a story say of when it was published and changed. */
export function storyDates(
  stamps: readonly StampedBlock[],
  dateline: { readonly fact: Fact; readonly value: string } | null,
  readAt: string | null,
): Pick<Story, 'published' | 'updated' | 'notes'> {
  const dates = stamps.flatMap((stamped) => datesOf(stamped, readAt))
  const dated = dates.filter(({ fact }) => !fact.value.startsWith('--'))
  const find = (says: StampDate['says'], at: StampedBlock['at']): Fact | null =>
    dated.find((date) => date.says === says && date.at === at)?.fact ?? null
  const updated = find('updated', 'head') ?? find('updated', 'foot')
  const fromDateline =
    dateline && !dateline.value.startsWith('--') ? dateline.fact : null
  const published =
    find('published', 'head') ??
    find('unsaid', 'head') ??
    find('published', 'foot') ??
    fromDateline ??
    // "Updated 1 November 2023" alone: the report is of that day as far as the page tells.
    updated ??
    find('unsaid', 'foot') ??
    find('unsaid', 'page') ??
    find('published', 'page') ??
    find('updated', 'page')
  return {
    published,
    updated,
    notes: published ? [] : notesOf(stamps, dates, dateline),
  }
}

interface Dated {
  readonly fact: Fact
  readonly says: StampDate['says']
  readonly at: StampedBlock['at']
}

function datesOf(
  { block, stamp, at }: StampedBlock,
  readAt: string | null,
): readonly Dated[] {
  const found: Dated[] = stamp.dates.map(({ start, end, value, says }) => ({
    fact: { value, block, span: { start, end }, rule: `date-line:${says}` },
    says,
    at,
  }))
  const { relative } = stamp
  if (!relative || readAt === null) return found
  const words = block.text.slice(relative.span.start, relative.span.end)
  const value = daysBefore(readAt, words)
  if (value === null) return found
  const fact = {
    value,
    block,
    span: relative.span,
    rule: 'counted-from-reading',
    inferred: true,
  }
  return [...found, { fact, says: relative.says, at }]
}

function notesOf(
  stamps: readonly StampedBlock[],
  dates: readonly Dated[],
  dateline: { readonly value: string } | null,
): readonly Note[] {
  if (dates.length > 0 || dateline?.value.startsWith('--')) {
    return [
      {
        code: 'date-unknown-year',
        message:
          'The page gives a day of publication without a year; the report has no date.',
      },
    ]
  }
  return stamps.length > 0
    ? [
        {
          code: 'date-relative',
          message:
            'The page says only how long ago the report was published, and not when it was read; the report has no date.',
        },
      ]
    : []
}

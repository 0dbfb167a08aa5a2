import type { Note } from '../report/note.ts'
import { findDates } from './find-dates.ts'
import type { Line } from './lines.ts'
import { placeInStamp } from './place-in-stamp.ts'
import { isNames } from './read-byline.ts'
import { readDateline } from './read-dateline.ts'
import { storyDates } from './story-dates.ts'
import { datelineFacts } from './story.ts'
import type { Block, Fact, StampedBlock, Story } from './story.ts'

/** A story from its lines, with the facts that they state. */
export function toStory(found: {
  readonly blocks: readonly Block[]
  readonly stamps: readonly StampedBlock[]
  readonly byline: Fact | null
  /** A town that stands on a line of its own by the date. */
  readonly town: Fact | null
  readonly opening: Block | null
  readonly readAt: string | null
  /** Lines above the headline: slugs, "CORRECTED". */
  readonly slug: readonly string[]
}): Story {
  const { blocks, stamps, byline, town, opening, readAt } = found
  const parts = opening ? readDateline(opening.text) : null
  const body = blocks.filter(({ part }) => part === 'paragraph').map(({ text }) => text)
  const facts = opening && parts ? datelineFacts(opening, parts) : null
  const dated =
    opening && parts?.date
      ? {
          value: parts.date.value,
          fact: {
            value: parts.date.value,
            block: opening,
            span: parts.date,
            rule: 'dateline-date',
          },
        }
      : null
  const dates = storyDates(stamps, dated ?? dayInTitle(blocks, stamps), readAt)
  return {
    blocks,
    byline,
    dateline: facts?.dateline ?? placeInStamp(stamps, body) ?? town,
    agency: facts?.agency ?? null,
    publisher: null,
    section: null,
    language: null,
    url: null,
    ...dates,
    notes: [...dates.notes, ...correctionNotes(blocks, found.slug)],
  }
}

/** The day that a headline names, where nothing else dates the story: "No: 91, 6 May 2025, regarding …". */
function dayInTitle(
  blocks: readonly Block[],
  stamps: readonly StampedBlock[],
): { readonly value: string; readonly fact: Fact } | null {
  const block = blocks.find(({ part }) => part === 'title')
  if (!block || stamps.length > 0) return null
  const day = findDates(block.text).find(
    ({ value, ambiguous, start, end }) =>
      value.length === 10 &&
      !value.startsWith('--') &&
      !ambiguous &&
      /[,(]\s?$|^$/.test(block.text.slice(0, start)) &&
      /^[,):]|^\s[–—-]|^$/.test(block.text.slice(end)),
  )
  return day
    ? {
        value: day.value,
        fact: { value: day.value, block, span: day, rule: 'date-in-headline' },
      }
    : null
}

/** A fact whose value is words of a block. */
export function nameFact(
  block: Block,
  span: { readonly start: number; readonly end: number },
  rule: string,
): Fact {
  return { value: block.text.slice(span.start, span.end), block, span, rule }
}

/** "Reem Fathalla , Sunday 22 Feb 2026", "5 November, 2025 | by Tawonga Msiska". */
export function nameInStamp(line: Line, block: Block): Fact | null {
  for (const span of line.stamp?.rest ?? []) {
    const words = line.text.slice(span.start, span.end)
    const lead = /^by\s+/i.exec(words)?.[0].length ?? 0
    const name = words.slice(lead)
    if (name === name.toUpperCase() && lead === 0) continue
    if (name.split(/\s+/).length >= 2 && isNames(name)) {
      return nameFact(
        block,
        { start: span.start + lead, end: span.end },
        'name-in-date-line',
      )
    }
  }
  return null
}

const CORRECTION =
  /^\(?(?:CORRECTED|CORRECTION|CORRECTS|Corrects|Correction:|REFILE|Refiles|WRITETHRU|RECASTS|REPEATS)\b|\bWRITETHRU\b|\((?:CORRECTED|CORRECTION|REFILE)\)/

/** Wire copy says of itself that it mends an earlier version. */
function correctionNotes(
  blocks: readonly Block[],
  slug: readonly string[],
): readonly Note[] {
  const lines = [...slug, ...blocks.slice(0, 6).map(({ text }) => text)]
  const line = lines.find((text) => CORRECTION.test(text))
  return line
    ? [
        {
          code: 'corrected',
          message: `The report says that it mends an earlier version: ${JSON.stringify(line.slice(0, 80))}.`,
        },
      ]
    : []
}

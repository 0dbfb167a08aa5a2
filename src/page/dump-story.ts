import type { Note } from '../report/note.ts'
import type { Removal } from '../report/page.ts'
import { findDates } from './find-dates.ts'
import type { Head } from './find-heads.ts'
import { bulletEnd } from './lines.ts'
import type { Line } from './lines.ts'
import { isNames } from './read-byline.ts'
import { placeInStamp } from './place-in-stamp.ts'
import { isDatelineTown, readDateline } from './read-dateline.ts'
import { datelineFacts } from './story.ts'
import type { Block, Fact, Part, StampedBlock, Story } from './story.ts'
import { storyDates } from './story-dates.ts'

/** A story of a dump and what was taken out of its lines. */
export interface DumpStory {
  readonly story: Story
  readonly removed: readonly Removal[]
}

/** Says of each line of one story what part it is, and reads its facts. */
export function readDumpStory(
  lines: readonly Line[],
  head: Head | null,
  context: { readonly readAt: string | null; readonly masthead: StampedBlock | null },
): DumpStory {
  const removed: Removal[] = []
  const slug: string[] = []
  const blocks: Block[] = []
  const stamps: StampedBlock[] = []
  let byline: Fact | null = null
  let town: Fact | null = null
  const seen = new Set<string>()
  const keep = (line: Line, part: Part, from = 0): Block => {
    const block: Block =
      from > 0
        ? { text: line.text, part, words: { start: from, end: line.text.length } }
        : { text: line.text, part }
    blocks.push(block)
    seen.add(line.key)
    return block
  }
  const drop = (line: Line, rule: string): void => {
    removed.push({ text: line.text, rule })
  }

  if (context.masthead) {
    blocks.push(context.masthead.block)
    stamps.push(context.masthead)
  }
  const times = new Map<string, number>()
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1)
  const bodyStart = bodyOf(lines, head)
  const lastStamp = lines.findLastIndex(
    (line, i) => i < bodyStart && line.kind === 'stamp',
  )
  let isSummary = false
  let titled = false
  for (let i = 0; i < bodyStart; i++) {
    const line = lines[i]!
    if (seen.has(line.key) && line.kind !== 'chrome') drop(line, 'repeated-line')
    else if (i === head?.title) {
      keep(line, 'title')
      titled = true
    } else if (line.kind === 'chrome') {
      isSummary = isSummaryLabel(line)
      drop(line, `chrome:${line.chrome}`)
    } else if (line.stamp) {
      const block = keep(line, 'head')
      stamps.push({ block, stamp: line.stamp, at: 'head' })
      byline ??= nameInStamp(line, block)
    } else if (line.names) {
      const block = keep(line, 'head')
      byline ??= nameFact(block, line.names, 'byline')
    } else if (line.kind === 'bullet') keep(line, 'highlight', bulletEnd(line.text))
    else if (line.kind === 'caption') keep(line, 'caption')
    else if (isTown(lines, i)) {
      const block = keep(line, 'head')
      town ??= nameFact(
        block,
        { start: 0, end: line.text.length },
        'place-by-date-line',
      )
    } else if (isWriter(lines, i, head)) {
      const block = keep(line, 'head')
      byline ??= nameFact(
        block,
        { start: 0, end: line.text.length },
        'name-by-date-line',
      )
    } else if (!titled) {
      slug.push(line.text)
      drop(line, 'before-headline')
    } else if (isSummary) keep(line, 'highlight')
    else if (line.text.length < 20 || isMasthead(line)) keep(line, 'head')
    else if (i < lastStamp)
      keep(line, head?.rule === 'repeated-headline' ? 'caption' : 'highlight')
    else
      keep(
        line,
        i > (head?.title ?? 0) && head?.title !== undefined && head.title > lastStamp
          ? 'highlight'
          : (times.get(line.key) ?? 0) > 1
            ? 'caption'
            : head?.rule === 'repeated-headline'
              ? 'highlight'
              : 'caption',
      )
  }

  const lastProse = lines.findLastIndex((line) => isParagraph(line))
  let inRelated = false
  let opening: Block | null = null
  for (let i = bodyStart; i < lines.length; i++) {
    const line = lines[i]!
    const isRepeat = seen.has(line.key)
    if (line.chrome === 'heading' || line.chrome === 'end')
      inRelated = line.chrome === 'heading'
    if (line.kind === 'chrome') drop(line, `chrome:${line.chrome}`)
    else if (isRepeat) drop(line, 'repeated-line')
    else if (line.stamp) {
      const block = keep(line, 'head')
      stamps.push({ block, stamp: line.stamp, at: 'foot' })
    } else if (line.names) {
      const block = keep(line, 'head')
      byline ??= nameFact(block, line.names, 'byline')
    } else if (line.kind === 'caption') keep(line, 'caption')
    else if (inRelated && !isParagraph(line)) drop(line, 'related')
    else if (i > lastProse && line.kind === 'short' && line.text.length < 100) {
      drop(
        line,
        /^ENDS?$|^-+\s?ENDS?\s?-+$/i.test(line.text) ? 'end-mark' : 'after-story',
      )
    } else {
      inRelated = false
      const from = bulletEnd(line.text)
      const block = keep(line, 'paragraph', from)
      opening ??= block
    }
  }
  return {
    story: toStory({
      blocks,
      stamps,
      byline,
      town,
      opening,
      readAt: context.readAt,
      slug,
    }),
    removed,
  }
}

function toStory(found: {
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

/** Index of the first line of the body: below the head, the first prose that is no standfirst. */
function bodyOf(lines: readonly Line[], head: Head | null): number {
  const from = head ? head.end + 1 : 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'prose') continue
    // What stands between the headline and a paragraph with a dateline sums the report up.
    const next = lines.findIndex((other, k) => k > i && other.kind !== 'chrome')
    if (
      head &&
      next > 0 &&
      i - from < 8 &&
      readDateline(line.text) === null &&
      isParagraph(lines[next]!) &&
      (readDateline(lines[next]!.text) !== null || isSummaryLabel(lines[i - 1]))
    ) {
      continue
    }
    return i
  }
  const bullet = lines.findIndex((line, i) => i >= from && line.kind === 'bullet')
  return bullet < 0 ? from : bullet
}

function isParagraph(line: Line): boolean {
  return line.kind === 'prose' || line.kind === 'bullet'
}

function isSummaryLabel(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:what you need to know|key points|key facts|at a glance|in brief|highlights)\W*$/i.test(
      line.text,
    )
  )
}

/** "The Daily  |  World": an outlet and its section. */
function isMasthead({ text }: Line): boolean {
  return text.length < 80 && /\s[|]\s/.test(text)
}

/** Whether a line is a town that touches a date line: "ANKARA". */
function isTown(lines: readonly Line[], at: number): boolean {
  const { text, kind } = lines[at]!
  const isNear = lines[at + 1]?.stamp != null || lines[at - 1]?.stamp != null
  return kind === 'short' && isNear && isDatelineTown(text)
}

/** Whether a line is the writer's name: names that touch a date line or stand in the head's run of lines. */
function isWriter(lines: readonly Line[], at: number, head: Head | null): boolean {
  const { text, kind } = lines[at]!
  if (kind !== 'short' || text.length > 90 || !isNames(text)) return false
  if (
    head &&
    at < head.title &&
    head.rule !== 'repeated-headline' &&
    at !== head.title - 1 &&
    at !== head.title - 2
  )
    return false
  const near = (line: Line | undefined): boolean =>
    line?.stamp != null || line?.chrome === 'follow'
  return near(lines[at + 1]) || near(lines[at - 1])
}

function nameFact(
  block: Block,
  span: { readonly start: number; readonly end: number },
  rule: string,
): Fact {
  return { value: block.text.slice(span.start, span.end), block, span, rule }
}

/** "Reem Fathalla , Sunday 22 Feb 2026", "5 November, 2025 | by Tawonga Msiska". */
function nameInStamp(line: Line, block: Block): Fact | null {
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
  /^\(?(?:CORRECTED|CORRECTION|CORRECTS|Corrects|Correction:|REFILE|Refiles|WRITETHRU|RECASTS|REPEATS)\b|\bWRITETHRU\b/

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

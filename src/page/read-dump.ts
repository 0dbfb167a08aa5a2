import type { Removal } from '../report/page.ts'
import { readDumpStory } from './dump-story.ts'
import { findHeads } from './find-heads.ts'
import { namesDigest } from './bare-heads.ts'
import { readStamp } from './read-stamp.ts'
import { readLines } from './lines.ts'
import type { Line } from './lines.ts'
import type { StampedBlock, Story } from './story.ts'

/** How many lines above the first story may be slugs of the wire. */
const MOST_SLUGS = 3

/** The stories of a page of text and what was taken out. */
export interface Stories {
  readonly stories: readonly Story[]
  readonly removed: readonly Removal[]
  /** Characters of visible text on the page, white space apart. */
  readonly characters: number
}

/** Reads a dump or wire copy into its stories. */
export function readDump(content: string, readAt: string | null): Stories {
  const lines = readLines(content)
  const heads = findHeads(lines)
  const removed: Removal[] = []
  const first = heads[0]?.start ?? 0
  const masthead =
    mastheadOf(lines, heads.length > 0 ? heads[0]!.end : 0) ??
    dayAbove(lines.slice(0, heads.length > 1 ? heads[0]!.title : first), first) ??
    (heads.length > 1 ? digestDay(lines.slice(0, heads[0]!.end + 1)) : null)
  for (let i = 0; i < first; i++) {
    if (lines[i]!.text !== masthead?.text) {
      removed.push({ text: lines[i]!.text, rule: 'before-first-story' })
    }
  }
  const pageStamp: StampedBlock | null = masthead?.stamp
    ? {
        block: { text: masthead.text, part: 'head' },
        stamp: masthead.stamp,
        at: 'page',
      }
    : null
  const stories: Story[] = []
  const ranges =
    heads.length === 0
      ? [{ head: null, from: 0, to: lines.length }]
      : heads.map((head, k) => ({
          head: {
            ...head,
            start: 0,
            title: head.title - head.start,
            end: head.end - head.start,
          },
          from: head.start,
          to: heads[k + 1]?.start ?? lines.length,
        }))
  for (const { head, from, to } of ranges) {
    const part = lines.slice(from, to)
    const own = part.filter((line) => line !== masthead)
    const shift = part.indexOf(masthead!)
    const moved =
      head && shift >= 0
        ? {
            ...head,
            title: head.title - (shift < head.title ? 1 : 0),
            end: head.end - (shift <= head.end ? 1 : 0),
          }
        : head
    const above =
      from === first ? lines.slice(Math.max(0, first - MOST_SLUGS), first) : []
    const read = readDumpStory(own, moved, {
      readAt,
      masthead: pageStamp,
      above: above.map(({ text }) => text),
    })
    removed.push(...read.removed)
    stories.push(read.story)
  }
  return { stories, removed, characters: content.replaceAll(/\s+/g, '').length }
}

/** The day of a whole page, which stands above its first story: "Your week in the islands, Friday 6 March 2026". */
function dayAbove(lines: readonly Line[], first: number): Line | null {
  for (const [i, line] of lines.slice(0, MOST_ABOVE).entries()) {
    if (line.text.length > LONGEST_DAY) continue
    const stamp =
      line.stamp ?? (i < first ? readStamp(line.text, { loose: true }) : null)
    const isDay = stamp?.dates.some(
      ({ value }) => value.length === 10 && !value.startsWith('--'),
    )
    if (stamp && isDay) return line.stamp ? line : { ...line, stamp }
  }
  return null
}

/** The date line of a page of short stories, below its first headline: "GULF TODAY — West Africa roundup — Sunday 1 February 2026". */
function digestDay(head: readonly Line[]): Line | null {
  return (
    head.find(
      ({ text, stamp }) =>
        namesDigest(text) && stamp?.dates.some(({ value }) => value.length === 10),
    ) ?? null
  )
}

/** How many lines above the first story are searched for the page's day, and how long such a line is. */
const MOST_ABOVE = 12
const LONGEST_DAY = 80

/** The date line of a whole page, which names the paper: "The Chronicle | Wednesday, 15 October 2025" at its top. */
function mastheadOf(lines: readonly Line[], limit: number): Line | null {
  const line = lines
    .slice(0, Math.min(2, limit + 1))
    .find(({ stamp }) => stamp !== null)
  const [rest] = line?.stamp?.rest ?? []
  if (!line || !rest || line !== lines[0]) return null
  return rest.start === 0 && /\s[|–—·]\s/.test(line.text) ? line : null
}

import type { Removal } from '../report/page.ts'
import { nameFact, nameInStamp, toStory } from './dump-facts.ts'
import {
  bodyOf,
  isMasthead,
  isParagraph,
  isSummaryLabel,
  isTown,
  isWriter,
} from './dump-lines.ts'
import type { Head } from './find-heads.ts'
import { bulletEnd } from './lines.ts'
import type { Line } from './lines.ts'
import type { Block, Fact, Part, StampedBlock, Story } from './story.ts'

/** A story of a dump and what was taken out of its lines. */
export interface DumpStory {
  readonly story: Story
  readonly removed: readonly Removal[]
}

/** Says of each line of one story what part it is, and reads its facts. */
export function readDumpStory(
  lines: readonly Line[],
  head: Head | null,
  context: {
    readonly readAt: string | null
    readonly masthead: StampedBlock | null
    /** Lines right above the story: slugs of the wire, what a version mends. */
    readonly above: readonly string[]
  },
): DumpStory {
  const removed: Removal[] = []
  const slug = [...context.above]
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

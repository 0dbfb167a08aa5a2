import { isProse } from '../lines.ts'
import { placeInStamp } from '../place-in-stamp.ts'
import { readDateline } from '../read-dateline.ts'
import { datelineFacts } from '../story.ts'
import type { Block, Fact, Part, Story } from '../story.ts'
import type { Title } from './choose-title.ts'
import type { PageView } from './describe-blocks.ts'
import type { PageByline } from './page-byline.ts'
import type { PageDate, ShownStamp } from './page-date.ts'
import type { PageHead } from './read-head.ts'

/** Puts a story together from the parts that were chosen. Words that the page does not show become head lines. */
export function buildStory(
  { views }: PageView,
  found: {
    readonly head: PageHead
    readonly title: Title
    readonly parts: ReadonlyMap<number, Part>
    readonly dates: {
      readonly published: PageDate | null
      readonly updated: PageDate | null
    }
    readonly byline: PageByline | null
    /** Paragraphs that only the page's data hold; then no shown block is one. */
    readonly data?: readonly string[] | null
    readonly stamps: readonly ShownStamp[]
  },
): Story {
  const { head, title, parts, dates, byline } = found
  const blockAt = new Map<number, Block>()
  for (const [index, part] of [...parts].sort(([a], [b]) => a - b)) {
    const { text } = views[index]!.block
    blockAt.set(index, { text, part: opensStory(text, part) ? 'paragraph' : part })
  }
  const outside: Block[] = []
  const facts = new Map<string, Block>()
  // Words that the page does not show are kept as lines of their own, so that they can be evidence.
  const headBlock = (words: string): Block => {
    const known = facts.get(words)
    if (known) return known
    const block: Block = { text: words, part: 'head', unseen: true }
    facts.set(words, block)
    outside.push(block)
    return block
  }
  const factOf = (from: PageDate | PageByline | null): Fact | null => {
    if (!from) return null
    const block =
      from.from.kind === 'shown'
        ? blockAt.get(from.from.index)!
        : headBlock(from.from.words)
    const span =
      from.from.kind === 'shown'
        ? { start: from.from.start, end: from.from.end }
        : { start: 0, end: block.text.length }
    return {
      value: from.value,
      block,
      span,
      rule: from.rule,
      ...('inferred' in from && from.inferred ? { inferred: true } : {}),
    }
  }
  const published = factOf(dates.published)
  const updated = factOf(dates.updated)
  const written = factOf(byline)
  const shown = [...blockAt.values()]
  const titleBlocks: Block[] =
    title?.kind === 'head'
      ? [{ text: title.words, part: 'title', unseen: true }]
      : shown.filter(({ part }) => part === 'title')
  const told = (found.data ?? []).map((text): Block => ({
    text,
    part: 'paragraph',
    unseen: true,
  }))
  const rest = [...shown.filter(({ part }) => part !== 'title'), ...told]
  const paragraphs = rest.filter(({ part }) => part === 'paragraph')
  // A second headline over the text carries no dateline.
  const opening = paragraphs.find(({ text }) => isProse(text)) ?? paragraphs[0]
  const dateline = opening ? readDateline(opening.text) : null
  const datelined = opening && dateline ? datelineFacts(opening, dateline) : null
  const datelineDate: Fact | null =
    opening && dateline?.date && !dateline.date.value.startsWith('--')
      ? {
          value: dateline.date.value,
          block: opening,
          span: dateline.date,
          rule: 'dateline-date',
        }
      : null
  const placeShown = (): Fact | null =>
    placeInStamp(
      found.stamps.flatMap(({ index, stamp }) => {
        const block = blockAt.get(index)
        return block?.part === 'head' ? [{ block, stamp, at: 'head' as const }] : []
      }),
      paragraphs.map(({ text }) => text),
    )
  return {
    blocks: [...titleBlocks, ...outside, ...rest],
    published: published ?? datelineDate,
    updated,
    byline: written,
    agency: datelined?.agency ?? null,
    dateline: datelined?.dateline ?? placeShown(),
    publisher: head.publisher,
    section: head.section,
    language: head.language,
    url: null,
    notes:
      told.length > 0
        ? [
            {
              code: 'body-in-data',
              message:
                'The page shows no text until a script runs; the text was taken from its structured data.',
            },
          ]
        : [],
  }
}

/** Shortest standfirst that is the first paragraph where it opens with a dateline, in letters. */
const SHORTEST_OPENING = 80

/** Whether a standfirst is the first paragraph, set in larger letters: it opens with a dateline. */
function opensStory(text: string, part: Part): boolean {
  return (
    part === 'highlight' &&
    text.length >= SHORTEST_OPENING &&
    readDateline(text) !== null
  )
}

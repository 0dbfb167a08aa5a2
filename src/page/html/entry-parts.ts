import type { Span } from '../../report/span.ts'
import { readByline } from '../read-byline.ts'
import { isCaption } from '../read-caption.ts'
import { readStamp } from '../read-stamp.ts'
import type { Part } from '../story.ts'
import type { Body } from './choose-body.ts'
import type { Title } from './choose-title.ts'
import type { PageView } from './describe-blocks.ts'
import type { Entry } from './find-entries.ts'
import type { PageByline } from './page-byline.ts'
import { dayOf } from './page-date.ts'
import type { PageDate, ShownStamp } from './page-date.ts'
import { isHeadLine } from './page-parts.ts'
import { holdsDate } from './shown-stamps.ts'

/** What one entry of a blog or digest is made of. */
export interface EntryParts {
  readonly title: Title
  readonly parts: ReadonlyMap<number, Part>
  readonly dates: { readonly published: PageDate | null; readonly updated: null }
  readonly stamps: readonly ShownStamp[]
  readonly byline: PageByline | null
}

/**
 * Says what each block of an entry is, and when the entry was written: as its own time
 * says, else (a clock time alone) on the day of the page.
 */
export function entryParts(
  { views }: PageView,
  { first, last, heading }: Entry,
  context: { readonly body: Body; readonly page: PageDate | null },
): EntryParts {
  const parts = new Map<number, Part>()
  const stamps: ShownStamp[] = []
  let published: PageDate | null = null
  let byline: PageByline | null = null
  for (let index = first; index <= last; index++) {
    const view = views[index]!
    const { block } = view
    if (view.hidden) continue
    if (index === heading) parts.set(index, 'title')
    else if (context.body.chosen[index] && !isHeadLine(view)) {
      parts.set(
        index,
        isCaption(block.text) && block.text.length < 200 ? 'caption' : 'paragraph',
      )
    }
    const stamp =
      index === heading || !view.dated
        ? null
        : readStamp(block.text, { loose: holdsDate(view) })
    const isText = parts.has(index)
    if (stamp && !isText) {
      parts.set(index, 'head')
      stamps.push({ index, stamp })
    }
    const names: Span | null = isText || byline ? null : readByline(block.text)
    if (names) {
      parts.set(index, 'head')
      const value = block.text.slice(names.start, names.end)
      byline = { value, rule: 'byline', from: { kind: 'shown', index, ...names } }
    }
    published ??= ownDate(index, block.datetime, stamp)
  }
  const ofPage = context.page
  return {
    title:
      heading < 0 ? null : { kind: 'shown', index: heading, rule: 'entry-heading' },
    parts,
    dates: {
      published:
        published ??
        (ofPage && {
          ...ofPage,
          from: headFrom(ofPage),
          rule: 'date-of-page',
          inferred: true,
        }),
      updated: null,
    },
    stamps,
    byline,
  }
}

function ownDate(
  index: number,
  datetime: string,
  stamp: ShownStamp['stamp'] | null,
): PageDate | null {
  const shown = stamp?.dates.find(
    ({ value }) => value.length === 10 && !value.startsWith('--'),
  )
  if (shown) {
    return {
      value: shown.value,
      rule: 'date-line:entry',
      from: { kind: 'shown', index, start: shown.start, end: shown.end },
    }
  }
  const value = datetime === '' ? null : dayOf(datetime)
  return value
    ? { value, rule: 'time-tag', from: { kind: 'head', words: datetime } }
    : null
}

/** The page's date stands in no entry: its words are kept as a head line of each. */
function headFrom({ from, value }: PageDate): PageDate['from'] {
  return from.kind === 'head' ? from : { kind: 'head', words: value }
}

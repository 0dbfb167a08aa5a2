import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { HeadWords, PageHead } from './read-head.ts'

/** The headline: a block of the page, or words of its head where the page shows none. */
export type Title =
  | { readonly kind: 'shown'; readonly index: number; readonly rule: string }
  | { readonly kind: 'head'; readonly words: string; readonly rule: string }
  | null

const TITLE = roleBit('title')

/** Chooses the headline; `firstBody` is the index of the body's first block. */
export function chooseTitle(
  { views }: PageView,
  head: PageHead,
  firstBody: number,
): Title {
  const said = head.headlines.map(({ words }) => words)
  const shown = views.filter(
    (view) =>
      view.words > 0 &&
      view.block.text.length <= 300 &&
      !view.hidden &&
      isHeading(view),
  )
  // The page's own heading, in the very words of its head.
  const same = shown.filter((view) =>
    said.some((words) => normal(words) === normal(view.block.text)),
  )
  const best =
    same.find((view) => view.tag === 'h1') ??
    same.find((view) => view.index <= firstBody) ??
    same[0]
  if (best) return { kind: 'shown', index: best.index, rule: 'heading-as-in-head' }
  // The same but for the site's name: "Headline | The Daily".
  const headings = shown.filter((view) => view.tag === 'h1')
  const within = headings.filter((view) =>
    said.some((words) => startsOrEnds(words, view.block.text)),
  )
  const near = (list: readonly BlockView[]): BlockView | undefined =>
    list.filter((view) => view.index < firstBody).at(-1) ?? list[0]
  const cut = near(within)
  if (cut) return { kind: 'shown', index: cut.index, rule: 'heading-in-head' }
  const long = near(headings.filter((view) => view.words >= 3))
  if (long && overlapsAny(said, long.block.text)) {
    return { kind: 'shown', index: long.index, rule: 'heading' }
  }
  const other = near(
    shown.filter(
      (view) =>
        said.some((words) => startsOrEnds(words, view.block.text)) && view.words >= 3,
    ),
  )
  if (other) return { kind: 'shown', index: other.index, rule: 'heading-in-head' }
  if (long && said.length === 0)
    return { kind: 'shown', index: long.index, rule: 'heading' }
  const words = fromHead(head)
  if (words) return { kind: 'head', ...words }
  const any =
    long ??
    near(headings) ??
    near(shown.filter((view) => view.index < firstBody && view.words >= 3))
  return any ? { kind: 'shown', index: any.index, rule: 'heading' } : null
}

function isHeading({ tag, own, block }: BlockView): boolean {
  return /^h[1-6]$/.test(tag) || ((own & TITLE) !== 0 && block.text.length <= 250)
}

/** The head's own headline, without the name of the site. */
function fromHead(
  head: PageHead,
): { readonly words: string; readonly rule: string } | null {
  const [first] = head.headlines
  if (!first) return null
  const words = withoutSite(first, head)
  return { words, rule: first.rule }
}

function withoutSite({ words }: HeadWords, { publisher }: PageHead): string {
  const parts = words.split(/\s+[|–—·»:-]\s+/)
  if (parts.length < 2) return words
  const isSite = (part: string): boolean =>
    publisher !== null &&
    (normal(publisher).includes(normal(part)) ||
      normal(part).includes(normal(publisher)))
  const last = parts.at(-1)!
  if (isSite(last) || last.split(/\s+/).length <= 3) {
    return words.slice(0, words.lastIndexOf(last)).replace(/\s+[|–—·»:-]\s+$/, '')
  }
  return isSite(parts[0]!)
    ? words.slice(parts[0]!.length).replace(/^\s+[|–—·»:-]\s+/, '')
    : words
}

/** Words in one form: letters and digits only, lower case. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function startsOrEnds(whole: string, part: string): boolean {
  const a = normal(whole)
  const b = normal(part)
  return b.length >= 12 && (a.startsWith(b) || a.endsWith(b))
}

function overlapsAny(said: readonly string[], text: string): boolean {
  const words = new Set(normal(text).split(' '))
  return said.some((other) => {
    const others = normal(other).split(' ')
    const shared = others.filter((word) => words.has(word)).length
    return shared >= 0.5 * Math.min(words.size, others.length)
  })
}

import { readStamp } from '../read-stamp.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { PageHead } from './read-head.ts'
import {
  bannersOf,
  beforeLastMark,
  siteNames,
  tailOfTitle,
  withoutSite,
} from './site-name.ts'
import { lengthOf, normal } from './title-form.ts'

/** The headline: a block of the page, or words of its head where the page shows none. */
export type Title =
  | { readonly kind: 'shown'; readonly index: number; readonly rule: string }
  | { readonly kind: 'head'; readonly words: string; readonly rule: string }
  | null

const TITLE = roleBit('title')

/** A string that may be the headline, and who offers it. */
interface Candidate {
  readonly words: string
  readonly rule: string
  /** Index of the block that shows it; -1 for words of the head. */
  readonly index: number
}

/** How much each source's word counts. Set on the tune half: structured data are written for this, page titles bear the site's name. */
const TRUST: ReadonlyMap<string, number> = new Map([
  ['json-ld:headline', 3],
  ['heading', 1.5],
  ['meta:og:title', 1],
  ['title', 1],
  ['meta:twitter:title', 0.5],
])
const OTHER_TRUST = 0.3
/** What a longer string that begins or ends with the candidate is worth: "Headline | The Daily". */
const WITHIN = 0.6
const MOST_CANDIDATES = 24

/**
 * Chooses the headline: the words that most of structured data, meta tags and headings
 * agree on, shown by the page where it shows them. `firstBody` is the index of the
 * body's first block.
 */
export function chooseTitle(
  view: PageView,
  head: PageHead,
  firstBody: number,
  urls: readonly string[] = [],
): Title {
  const site = siteNames(view, head, urls)
  const tail = tailOfTitle(head)
  const banners = bannersOf(head, urls)

  const shown = view.views.filter(
    (block) =>
      block.words > 0 &&
      block.block.text.length <= 300 &&
      !block.hidden &&
      isHeading(block) &&
      !(block.dated && readStamp(block.block.text)),
  )
  const headings = nearest(
    shown.filter(({ tag, block }) => {
      const form = normal(block.text)
      return tag === 'h1' && form !== tail && !banners.has(form.replaceAll(' ', ''))
    }),
    firstBody,
  )
  const candidates = [
    ...head.headlines.flatMap((said) =>
      withoutSite(said, site).map((words) => ({ ...words, index: -1 })),
    ),
    ...headings.map((block) => ({
      words: block.block.text,
      rule: 'heading',
      index: block.index,
    })),
  ].slice(0, MOST_CANDIDATES)
  const best = mostAgreed(candidates) ?? fallback(shown, firstBody)
  if (!best) return null
  const [heading] = headings
  const below =
    heading &&
    headlineBelow(view, heading, { chosen: best.words, candidates, firstBody })
  if (below) return below
  if (best.index >= 0) return { kind: 'shown', index: best.index, rule: best.rule }
  // Without a heading of the first rank, one of another shows where the site's name begins.
  const forms = [best.words, beforeLastMark(best.words)].map(normal)
  const same = shown.filter(
    ({ block, words }) => words >= 3 && forms.includes(normal(block.text)),
  )
  const place = same.find(({ tag }) => tag === 'h1') ?? nearest(same, firstBody)[0]
  const index = place?.index ?? lineOfTitle(view, best.words, firstBody)
  return index === null
    ? { kind: 'head', words: best.words, rule: best.rule }
    : { kind: 'shown', index, rule: best.rule }
}

/** A line above the text that says what the head does, or ends it: old pages set their headlines in bold, without a tag of their own. */
function lineOfTitle(
  { views }: PageView,
  words: string,
  firstBody: number,
): number | null {
  const said = normal(words)
  for (
    let i = textStart(views, firstBody) - 1;
    i >= Math.max(0, firstBody - NEAR_TEXT);
    i--
  ) {
    const { block, hidden, linkShare } = views[i]!
    if (hidden || linkShare > 0.5 || block.text.length > 300) continue
    const form = normal(block.text)
    if (lengthOf(form) < LEAST_HEADLINE) continue
    if (form === said || said.endsWith(` ${form}`)) return i
  }
  return null
}

/** How far above the text a headline without a tag may stand, in blocks. */
const NEAR_TEXT = 6

/**
 * A headline below the first heading, which the head says in other words: pages print a
 * line for search engines over the headline that readers see. Words for Twitter alone
 * are no second witness.
 */
function headlineBelow(
  { views }: PageView,
  heading: BlockView,
  context: {
    readonly chosen: string
    readonly candidates: readonly Candidate[]
    readonly firstBody: number
  },
): Title {
  const known = [normal(context.chosen), normal(heading.block.text)]
  const said = context.candidates.flatMap(({ words, rule, index }) =>
    index < 0 && rule !== 'meta:twitter:title' ? [{ form: normal(words), rule }] : [],
  )
  for (let i = textStart(views, context.firstBody) - 1; i > heading.index; i--) {
    const { block, words, hidden, linkShare, tag } = views[i]!
    if (hidden || linkShare > 0.5 || words > 60 || tag === 'li') continue
    const form = normal(block.text)
    if (lengthOf(form) < LEAST_HEADLINE || known.some((own) => own.includes(form)))
      continue
    const same = said.find(
      (other) => other.form === form || other.form.endsWith(` ${form}`),
    )
    if (same) return { kind: 'shown', index: i, rule: same.rule }
  }
  return null
}

/** Where the first sentence of the text begins: short lines right above it may have been taken for its first. */
function textStart(views: readonly BlockView[], firstBody: number): number {
  for (let i = firstBody; i < Math.min(views.length, firstBody + 4); i++)
    if (views[i]!.prose) return i
  return firstBody
}

/** Fewest letters of a line that is known for the headline by its words alone. */
const LEAST_HEADLINE = 20

/** Headings above the body, the last first, then those below its start. */
function nearest(list: readonly BlockView[], firstBody: number): readonly BlockView[] {
  return [
    ...list.filter(({ index }) => index < firstBody).reverse(),
    ...list.filter(({ index }) => index >= firstBody),
  ].slice(0, 3)
}

function mostAgreed(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  let most = 0
  const forms = candidates.map(({ words }) => normal(words))
  candidates.forEach((candidate, i) => {
    const own = forms[i]!
    if (own === '' || (lengthOf(own) < 12 && candidate.rule !== 'heading')) return
    const support = new Map<string, number>()
    candidates.forEach(({ rule }, k) => {
      const other = forms[k]!
      const holds = lengthOf(own) > 12 && (other.startsWith(own) || other.endsWith(own))
      const worth =
        (TRUST.get(rule) ?? OTHER_TRUST) * (other === own ? 1 : holds ? WITHIN : 0)
      support.set(rule, Math.max(support.get(rule) ?? 0, worth))
    })
    let sum = 0
    for (const worth of support.values()) sum += worth
    if (sum > most) {
      most = sum
      best = candidate
    }
  })
  return best
}

function fallback(shown: readonly BlockView[], firstBody: number): Candidate | null {
  const [block] = nearest(
    shown.filter(({ words, index }) => words >= 3 && index < firstBody),
    firstBody,
  )
  return block ? { words: block.block.text, rule: 'heading', index: block.index } : null
}

function isHeading({ tag, own, block }: BlockView): boolean {
  return /^h[1-6]$/.test(tag) || ((own & TITLE) !== 0 && block.text.length <= 250)
}

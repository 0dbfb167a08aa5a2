import { readStamp } from '../read-stamp.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { HeadWords, PageHead } from './read-head.ts'

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
export function chooseTitle(view: PageView, head: PageHead, firstBody: number): Title {
  const shown = view.views.filter(
    (block) =>
      block.words > 0 &&
      block.block.text.length <= 300 &&
      !readStamp(block.block.text) &&
      !block.hidden &&
      isHeading(block),
  )
  const headings = nearest(
    shown.filter(({ tag }) => tag === 'h1'),
    firstBody,
  )
  const candidates = [
    ...head.headlines.flatMap((said) => [
      { ...said, index: -1 },
      { words: withoutSite(said, head), rule: said.rule, index: -1 },
    ]),
    ...headings.map((block) => ({
      words: block.block.text,
      rule: 'heading',
      index: block.index,
    })),
  ].slice(0, MOST_CANDIDATES)
  const best = mostAgreed(candidates) ?? fallback(shown, firstBody)
  if (!best) return null
  if (best.index >= 0) return { kind: 'shown', index: best.index, rule: best.rule }
  const same = shown.filter(({ block }) => normal(block.text) === normal(best.words))
  const place = same.find(({ tag }) => tag === 'h1') ?? nearest(same, firstBody)[0]
  return place
    ? { kind: 'shown', index: place.index, rule: best.rule }
    : { kind: 'head', words: best.words, rule: best.rule }
}

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
    if (own === '' || (own.length < 12 && candidate.rule !== 'heading')) return
    const support = new Map<string, number>()
    candidates.forEach(({ rule }, k) => {
      const other = forms[k]!
      const holds = own.length > 12 && (other.startsWith(own) || other.endsWith(own))
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

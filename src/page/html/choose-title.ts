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
export function chooseTitle(
  view: PageView,
  head: PageHead,
  firstBody: number,
  urls: readonly string[] = [],
): Title {
  const site = siteNames(view, head, urls)
  const tail = tailOfTitle(head)

  const shown = view.views.filter(
    (block) =>
      block.words > 0 &&
      block.block.text.length <= 300 &&
      !readStamp(block.block.text) &&
      !block.hidden &&
      isHeading(block),
  )
  const headings = nearest(
    shown.filter(({ tag, block }) => tag === 'h1' && normal(block.text) !== tail),
    firstBody,
  )
  const candidates = [
    ...head.headlines.flatMap((said) => withoutSite(said, site)),
    ...headings.map((block) => ({
      words: block.block.text,
      rule: 'heading',
      index: block.index,
    })),
  ].slice(0, MOST_CANDIDATES)
  const best = mostAgreed(candidates) ?? fallback(shown, firstBody)
  if (!best) return null
  if (best.index >= 0) return { kind: 'shown', index: best.index, rule: best.rule }
  // Without a heading of the first rank, one of another shows where the site's name begins.
  const forms = [best.words, beforeLastMark(best.words)].map(normal)
  const same = shown.filter(
    ({ block, words }) => words >= 3 && forms.includes(normal(block.text)),
  )
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

/** A mark between a headline and the site's name, with blanks round it; "_" and full-width marks need none, nor does ":" beside characters of East Asia. */
const SEPARATOR =
  /\s(?:[|–—·»:-]|::)\s|\s?[_｜]\s?|(?<=[\p{Ps}\p{Pe}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[:：](?=\S)/u
const SEPARATORS = new RegExp(SEPARATOR.source, 'gu')

/**
 * What is said, with and without the site's name: without it first, where it surely is
 * the name. A last part of up to three words may be one.
 */
function withoutSite(
  { words, rule }: HeadWords,
  sites: readonly string[],
): readonly Candidate[] {
  const whole = { words, rule, index: -1 }
  const marks = [...words.matchAll(SEPARATORS)]
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return [whole]
  const tail = words.slice(last.index + last[0].length)
  const before = { ...whole, words: words.slice(0, last.index).trim() }
  if (isSite(tail, sites)) {
    // "Headline | Section | Site": the sections go with the site.
    const same = marks.find((mark) => mark[0] === last[0])!
    const short = words.slice(0, same.index).trim()
    return /[|_]/.test(last[0]) && lengthOf(normal(short)) > 12
      ? [{ ...whole, words: short }, before, whole]
      : [before, whole]
  }
  const after = { ...whole, words: words.slice(first.index + first[0].length).trim() }
  if (isSite(words.slice(0, first.index), sites)) return [after, whole]
  return tail.split(/\s+/).length <= 3 ? [whole, before] : [whole]
}

/** What stands before the last mark of a page's title: the headline, where the site's name follows. */
function beforeLastMark(words: string): string {
  const last = [...words.matchAll(SEPARATORS)].at(-1)
  return last ? words.slice(0, last.index) : words
}

/** Names of the site in one form: what the head calls it, its address, a first heading that the page's title ends with. */
function siteNames(
  { views }: PageView,
  head: PageHead,
  urls: readonly string[],
): readonly string[] {
  const hosts = urls.flatMap((url) => {
    const [, host = ''] = /^https?:\/\/([^/:?#]{1,200})/.exec(url) ?? []
    return host.split('.').slice(0, -1)
  })
  const tail = tailOfTitle(head)
  const isHeaded = views.some(
    ({ tag, block }) => tag === 'h1' && normal(block.text.slice(0, 300)) === tail,
  )
  return [
    head.publisher ?? '',
    ...hosts.filter((label) => label.length >= 5),
    isHeaded ? tail! : '',
  ]
    .map(normal)
    .filter((name) => name !== '')
}

/** What the page's title ends with after a longer part: as a heading, it is the name of the site above its page. */
function tailOfTitle({ headlines }: PageHead): string | null {
  const title = headlines.find(({ rule }) => rule === 'title')?.words ?? ''
  const last = [...title.matchAll(SEPARATORS)].at(-1)
  if (!last) return null
  const tail = normal(title.slice(last.index + last[0].length))
  return lengthOf(normal(title.slice(0, last.index))) > lengthOf(tail) ? tail : null
}

function isSite(part: string, sites: readonly string[]): boolean {
  const own = normal(part)
  const tight = own.replaceAll(' ', '')
  return (
    own !== '' &&
    own.split(' ').length <= 6 &&
    sites.some(
      (name) => name.includes(own) || own.includes(name) || tight.includes(name),
    )
  )
}

/** Letters, where a character of East Asia counts for three. */
function lengthOf(form: string): number {
  return (
    form.length +
    2 * (form.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0)
  )
}

/** Words in one form: letters and digits only, lower case. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

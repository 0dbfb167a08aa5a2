import type { PageView } from './describe-blocks.ts'
import type { HeadWords, PageHead } from './read-head.ts'
import { lengthOf, normal } from './title-form.ts'

/** A mark between a headline and the site's name, with blanks round it; "_" and full-width marks need none, nor does ":" beside characters of East Asia. */
const SEPARATOR =
  /\s(?:[|–—·»:-]|::)\s|\s?[_｜]\s?|(?<=[\p{Ps}\p{Pe}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[:：](?=\S)/u
const SEPARATORS = new RegExp(SEPARATOR.source, 'gu')

/**
 * What is said, with and without the site's name: without it first, where it surely is
 * the name. A last part of up to three words may be one.
 */
export function withoutSite(
  { words, rule }: HeadWords,
  sites: readonly string[],
): readonly HeadWords[] {
  const whole = { words, rule }
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
export function beforeLastMark(words: string): string {
  const last = [...words.matchAll(SEPARATORS)].at(-1)
  return last ? words.slice(0, last.index) : words
}

/** Names of the site in one form: what the head calls it, its address, a first heading that the page's title ends with. */
export function siteNames(
  { views }: PageView,
  head: PageHead,
  urls: readonly string[],
): readonly string[] {
  const hosts = hostsOf(urls).flatMap((host) => host.split('.').slice(0, -1))
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

/** What a first heading says that is only the banner of the site, without blanks: "The Daily", "daily.example", "daily". */
export function bannersOf(
  { publisher }: PageHead,
  urls: readonly string[],
): ReadonlySet<string> {
  const hosts = hostsOf(urls).map((host) => host.replace(/^www\./, ''))
  const names = [publisher ?? '', ...hosts, ...hosts.map((host) => host.split('.')[0]!)]
  return new Set(
    names.map((name) => normal(name).replaceAll(' ', '')).filter((name) => name !== ''),
  )
}

function hostsOf(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => /^https?:\/\/([^/:?#]{1,200})/.exec(url)?.[1] ?? [])
}

/** What the page's title ends with after a longer part: as a heading, it is the name of the site above its page. */
export function tailOfTitle({ headlines }: PageHead): string | null {
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

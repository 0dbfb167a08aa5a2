import { normal } from './title-form.ts'
import type { PageView } from './describe-blocks.ts'
import { isJson, parseJson } from './json-data.ts'
import { parseHtml } from './parse-html.ts'
import type { PageHead } from './read-head.ts'

/** Fewest words of a body that is taken from data. */
const LEAST_WORDS = 40
/** A body in data is taken where it has this many times the words that the page shows. */
const FAR_LONGER = 2.5
/** Share of the shown paragraphs that the body in data must hold. */
const AGREED = 0.6
/** Most values of one script, and most paragraphs. */
const MOST_VALUES = 50_000
const MOST_PARAGRAPHS = 2000
/** Keys under which programs keep the text of an article. */
const BODY_KEYS =
  /^(?:articlebody|body|bodytext|bodyhtml|content|contenthtml|elements|blocks|paragraphs?|children|text|html|value|data)$/i
const TITLE_KEYS = /^(?:headline|title|name)$/i

/**
 * The paragraphs of a story whose text the page holds only in its data (JSON-LD, the state
 * of a program) until a script shows it; `null` where the page shows it, or where the two
 * are not of one story. `shown` are the words of the chosen blocks.
 */
export function bodyInData(
  { page }: PageView,
  head: PageHead,
  shown: readonly string[],
): readonly string[] | null {
  const words = countWords(shown.join(' '))
  const isLonger = (paragraphs: readonly string[]): boolean => {
    const own = paragraphs.reduce((sum, text) => sum + countWords(text), 0)
    if (own < LEAST_WORDS || own < FAR_LONGER * words) return false
    const whole = normal(paragraphs.join(' '))
    const held = shown.filter((text) => whole.includes(normal(text))).length
    return held >= AGREED * shown.length
  }
  const stated = head.body ? paragraphsOf(head.body) : []
  if (isLonger(stated)) return stated
  // What programs keep is read only where the page shows next to nothing.
  if (words >= LEAST_WORDS) return null
  const titles = head.headlines.map((said) => normal(said.words))
  for (const source of page.data) {
    const found = storyIn(parseJson(source), titles)
    if (isLonger(found)) return found
  }
  return null
}

/** The text that stands in the smallest object with the page's headline and a body. */
function storyIn(data: unknown, titles: readonly string[]): readonly string[] {
  const queue: unknown[] = [data]
  let best: readonly string[] = []
  for (let at = 0; at < queue.length && at < MOST_VALUES; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, 1000))
    else if (isJson(value)) {
      const isTitled = Object.entries(value).some(
        ([key, said]) =>
          TITLE_KEYS.test(key) && typeof said === 'string' && isSame(said, titles),
      )
      if (isTitled) {
        const texts = textsIn(value)
        if (countWords(texts.join(' ')) > countWords(best.join(' '))) best = texts
      }
      queue.push(...Object.values(value).slice(0, 500))
    }
  }
  return best
}

function isSame(said: string, titles: readonly string[]): boolean {
  const own = normal(said)
  return (
    own.length > 12 &&
    titles.some((title) => title.startsWith(own) || own.startsWith(title))
  )
}

/** Texts below the keys that hold bodies, in order. */
function textsIn(value: Readonly<Record<string, unknown>>): readonly string[] {
  const found: string[] = []
  const stack: { readonly value: unknown; readonly depth: number }[] = []
  const push = (item: unknown, depth: number): void => {
    if (isJson(item)) {
      for (const [key, child] of Object.entries(item).toReversed())
        if (BODY_KEYS.test(key)) stack.push({ value: child, depth: depth + 1 })
    } else if (Array.isArray(item)) {
      for (const child of item.slice(0, MOST_PARAGRAPHS).toReversed())
        stack.push({ value: child, depth: depth + 1 })
    }
  }
  push(value, 0)
  for (let count = 0; stack.length > 0 && count < MOST_VALUES; count++) {
    const item = stack.pop()!
    if (typeof item.value === 'string') found.push(...paragraphsOf(item.value))
    else if (item.depth < 12) push(item.value, item.depth)
  }
  return [...new Set(found)]
    .filter((text) => countWords(text) > 3)
    .slice(0, MOST_PARAGRAPHS)
}

/** HTML or text as paragraphs, white space made single. */
function paragraphsOf(text: string): readonly string[] {
  const lines = /<(?:p|br|div)\b/i.test(text)
    ? parseHtml(text).blocks.map((block) => block.text)
    : text.split(/\r\n|[\n\r]/)
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_PARAGRAPHS)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

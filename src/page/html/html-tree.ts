import type { HtmlBlock, HtmlElement, HtmlPage } from './html-page.ts'
import { CLOSES, INLINE, NAMES, SKIPPED, VOID } from './html-tags.ts'
import { collapse, lettersOf } from './html-text.ts'

/** Deeper nesting than this is read as if it were flat: no page of news has it. */
const DEEPEST = 512

/** Most elements and characters of text that one page is read in. */
const MOST_ELEMENTS = 400_000

/** Most scripts of data that are kept. */
const MOST_DATA = 20

interface Open {
  readonly tag: string
  readonly element: number
}

/** Builds the light tree of a page from its tags and text as they come. */
export class HtmlTree {
  readonly #elements: HtmlElement[] = []
  readonly #blocks: HtmlBlock[] = []
  readonly #metas: [string, string][] = []
  readonly #jsonLd: string[] = []
  readonly #data: string[] = []
  #isData = false
  readonly #stack: Open[] = []
  readonly #openCounts = new Map<string, number>()
  #title = ''
  #canonical: string | null = null
  #language: string | null = null

  /** Depth below a skipped element; what is raw text there goes to `#raw` where it is JSON-LD or the title. */
  #skipped: string | null = null
  #skipDepth = 0
  #raw: string[] | null = null

  #lines: string[] = []
  #line: string[] = []
  #linkLength = 0
  #boldLength = 0
  #links = 0
  #bolds = 0
  #inner = -1
  #datetime = ''
  #foreign = 0
  #characters = 0

  /** Whether the reading is within SVG or MathML, whose tags close themselves. */
  isForeign(): boolean {
    return this.#foreign > 0
  }

  /** An opening tag. The attributes are read at once and not kept. */
  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (tag === 'svg' || tag === 'math') this.#foreign++
    if (this.#skipped) {
      if (tag === this.#skipped) this.#skipDepth++
      return
    }
    if (tag === 'meta') this.#meta(attributes)
    if (tag === 'link') this.#link(attributes)
    if (tag === 'html' && attributes.has('lang'))
      this.#language ??= attributes.get('lang')!
    if (tag === 'br') {
      this.#break()
      return
    }
    if (SKIPPED.has(tag)) {
      this.#skipped = tag
      this.#skipDepth = 1
      const type = attributes.get('type')?.toLowerCase() ?? ''
      this.#raw = tag === 'script' && type.includes('json') ? [] : null
      this.#isData = !type.includes('ld+json')
      return
    }
    if (tag === 'title' && this.#title === '') {
      this.#skipped = tag
      this.#skipDepth = 1
      this.#raw = []
      return
    }
    const closes = CLOSES.get(tag)
    if (closes) {
      while (this.#stack.length > 0 && closes.has(this.#stack.at(-1)!.tag)) this.#pop()
    }
    if (!INLINE.has(tag)) this.#flush()
    if (VOID.has(tag)) return
    if (this.#stack.length >= DEEPEST || this.#elements.length >= MOST_ELEMENTS) return
    // Microdata put dates on any element: <p itemprop="datePublished" content="2022-01-14">.
    const itemprop = attributes.get('itemprop')
    if (itemprop && /^date(?:published|modified)$/i.test(itemprop))
      this.#meta(attributes)
    const parent = this.#stack.at(-1)?.element ?? -1
    this.#elements.push(this.#elementOf(tag, attributes, parent))
    this.#stack.push({ tag, element: this.#elements.length - 1 })
    this.#openCounts.set(tag, (this.#openCounts.get(tag) ?? 0) + 1)
    if (tag === 'a') this.#links++
    if (tag === 'b' || tag === 'strong') this.#bolds++
    if (tag === 'time') this.#datetime ||= attributes.get('datetime') ?? ''
    // Old blogs mark the time so: <abbr class="published" title="2020-04-28T21:11:00">.
    if (tag === 'abbr' && /publish|date|time/.test(attributes.get('class') ?? '')) {
      this.#datetime ||= attributes.get('title') ?? ''
    }
  }

  #elementOf(
    tag: string,
    attributes: ReadonlyMap<string, string>,
    parent: number,
  ): HtmlElement {
    const above = this.#elements[parent]
    let names = ''
    for (const name of NAMES) {
      const value = attributes.get(name)
      if (value) names += names === '' ? value : ` ${value}`
    }
    const style = attributes.get('style')
    return {
      tag,
      names: names.slice(0, 400),
      parent,
      depth: (above?.depth ?? 0) + 1,
      hidden:
        (above?.hidden ?? false) ||
        attributes.has('hidden') ||
        (style !== undefined &&
          /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style)),
      itemprop: attributes.get('itemprop')?.toLowerCase() ?? '',
      rel: attributes.get('rel')?.toLowerCase() ?? '',
    }
  }

  /** A closing tag, whether it closes anything or not. */
  close(tag: string): void {
    if ((tag === 'svg' || tag === 'math') && this.#foreign > 0) this.#foreign--
    if (this.#skipped) {
      if (tag === this.#skipped && --this.#skipDepth === 0) this.#endSkipped()
      return
    }
    if (tag === 'br') {
      this.#break()
      return
    }
    if (tag === 'p' && !this.#openCounts.get('p')) {
      this.#flush()
      return
    }
    if (!this.#openCounts.get(tag)) {
      if (!INLINE.has(tag)) this.#flush()
      return
    }
    if (INLINE.has(tag)) {
      // A stray `</b>` must not close the blocks round it; a short way down is looked at only.
      let at = this.#stack.length - 1
      for (let steps = 0; at >= 0 && steps < 32; at--, steps++) {
        const open = this.#stack[at]!.tag
        if (open === tag) break
        if (!INLINE.has(open)) return
      }
      if (this.#stack[at]?.tag !== tag) return
    }
    while (this.#stack.length > 0) {
      const open = this.#stack.at(-1)!.tag
      this.#pop()
      if (open === tag) break
    }
  }

  #pop(): void {
    const { tag } = this.#stack.at(-1)!
    if (!INLINE.has(tag)) this.#flush()
    this.#stack.pop()
    this.#openCounts.set(tag, this.#openCounts.get(tag)! - 1)
    if (tag === 'a') this.#links--
    if (tag === 'b' || tag === 'strong') this.#bolds--
  }

  #endSkipped(): void {
    const raw = this.#raw?.join('') ?? ''
    if (this.#skipped === 'script' && this.#raw) {
      if (!this.#isData) this.#jsonLd.push(raw)
      else if (this.#data.length < MOST_DATA) this.#data.push(raw)
    }
    if (this.#skipped === 'title') this.#title = raw.replaceAll(/\s+/g, ' ').trim()
    this.#skipped = null
    this.#raw = null
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content')
    if (content === undefined || this.#metas.length >= 500) return
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attributes.get(key)
      if (name) this.#metas.push([name.toLowerCase().trim(), content.trim()])
    }
  }

  #link(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.#canonical ??= attributes.get('href') ?? null
    }
  }

  /** Words of a script or style that are kept where they are JSON. */
  raw(text: string): void {
    this.#raw?.push(text)
  }

  /** A piece of text. */
  text(text: string): void {
    if (this.#skipped) {
      this.#raw?.push(text)
      return
    }
    this.#line.push(text)
    const letters = lettersOf(text)
    if (letters === 0) return
    this.#characters += letters
    const top = this.#stack.at(-1)?.element ?? -1
    if (this.#inner === -1) this.#inner = top
    else if (this.#inner !== top) this.#inner = -2
    const { length } = text.trim()
    if (this.#links > 0) this.#linkLength += length
    if (this.#bolds > 0) this.#boldLength += length
  }

  /** One `<br>` parts lines, two part blocks. */
  #break(): void {
    if (this.#skipped) return
    const line = collapse(this.#line)
    this.#line = []
    if (line !== '') this.#lines.push(line)
    else if (this.#lines.length > 0) this.#flush()
  }

  #flush(): void {
    const last = collapse(this.#line)
    if (last !== '') this.#lines.push(last)
    if (this.#lines.length > 0) {
      let at = this.#stack.length - 1
      for (
        let steps = 0;
        at > 0 && steps < 32 && INLINE.has(this.#stack[at]!.tag);
        steps++
      )
        at--
      const element = this.#stack[at]?.element ?? -1
      this.#blocks.push({
        text: this.#lines.join('\n'),
        element,
        inner: this.#inner >= 0 ? this.#inner : element,
        linkLength: this.#linkLength,
        boldLength: this.#boldLength,
        datetime: this.#datetime.slice(0, 60),
        broken: this.#lines.length > 1,
      })
      this.#datetime = ''
    }
    this.#lines = []
    this.#line = []
    this.#linkLength = 0
    this.#boldLength = 0
    this.#inner = -1
  }

  /** The page, when all has come. */
  finish(): HtmlPage {
    if (this.#skipped) this.#endSkipped()
    this.#flush()
    return {
      elements: this.#elements,
      blocks: this.#blocks,
      metas: this.#metas,
      jsonLd: this.#jsonLd,
      data: this.#data,
      title: this.#title,
      canonical: this.#canonical,
      language: this.#language,
      characters: this.#characters,
    }
  }
}

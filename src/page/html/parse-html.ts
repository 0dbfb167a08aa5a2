import { Tokenizer } from 'htmlparser2'

/** An element of the page: what is needed to tell chrome from news, and no more. */
export interface HtmlElement {
  readonly tag: string
  /** Class, id and the like, as written, with a blank between. */
  readonly names: string
  /** Index of the parent; -1 at the top. Parents stand before their children. */
  readonly parent: number
  readonly depth: number
  /** Whether it or an element round it is not shown. */
  readonly hidden: boolean
  readonly itemprop: string
  readonly rel: string
}

/** A run of text that a browser would set as a block of its own. */
export interface HtmlBlock {
  /** White space collapsed; single line breaks kept as "\n". */
  readonly text: string
  /** Index of the innermost block-level element round it. */
  readonly element: number
  /** Index of the innermost element that holds all of the text. */
  readonly inner: number
  /** Characters that stand in links, and in bold type. */
  readonly linkLength: number
  readonly boldLength: number
  /** `datetime` of a `<time>` within it; empty where there is none. */
  readonly datetime: string
  /** Whether a `<br>` parts its lines. */
  readonly broken: boolean
}

/** A page of HTML as a light tree: elements, blocks of text, and what its head says. */
export interface HtmlPage {
  readonly elements: readonly HtmlElement[]
  readonly blocks: readonly HtmlBlock[]
  /** `<meta>`: name or property in lower case, and content, in order. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** Texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** Texts of scripts of other JSON: what a program of the page begins with. */
  readonly data: readonly string[]
  readonly title: string
  readonly canonical: string | null
  readonly language: string | null
  /** Characters of visible text, white space apart: counted as they come, to prove that none is lost. */
  readonly characters: number
}

/** Deeper nesting than this is read as if it were flat: no page of news has it. */
const DEEPEST = 512
/** Most elements and characters of text that one page is read in. */
const MOST_ELEMENTS = 400_000
const LONGEST_ATTRIBUTE = 4000
/** Most scripts of data that are kept. */
const MOST_DATA = 20

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
const SKIPPED = new Set(
  'script style noscript template svg iframe button select textarea object video audio canvas math'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Attributes that are read; the long addresses of links and pictures are not. */
const ATTRIBUTES = new Set(
  'class content data-component data-testid data-type datetime hidden href http-equiv id itemprop lang name property rel role style title type'.split(
    ' ',
  ),
)
/** Attributes whose words say what an element is for. */
const NAMES = ['class', 'id', 'role', 'data-component', 'data-testid', 'data-type']
const P = new Set(['p'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])
/** What an opening tag closes first, as browsers do. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul p'
    .split(' ')
    .map((tag) => [tag, P] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag) => [tag, HEADINGS] as const),
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['a', new Set(['a'])],
])

/** Parses HTML of any shape: never throws, in time linear in its length. */
export function parseHtml(content: string): HtmlPage {
  const builder = new Builder(content)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(content)
  tokenizer.end()
  return builder.finish()
}

interface Open {
  readonly tag: string
  readonly element: number
}

class Builder {
  readonly #content: string
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

  #tag = ''
  readonly #attributes = new Map<string, string>()
  #attribute = ''
  #value: string[] = []
  #isWanted = false

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

  constructor(content: string) {
    this.#content = content
  }

  // ---- what the tokenizer calls

  onopentagname(start: number, end: number): void {
    this.#tag = this.#content.slice(start, end).toLowerCase()
    if (this.#attributes.size > 0) this.#attributes.clear()
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#content
      .slice(start, Math.min(end, start + 100))
      .toLowerCase()
    this.#value = []
    this.#isWanted = ATTRIBUTES.has(this.#attribute)
  }
  onattribdata(start: number, end: number): void {
    if (!this.#isWanted) return
    this.#value.push(
      this.#content.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE)),
    )
  }
  onattribentity(codepoint: number): void {
    if (this.#isWanted) this.#value.push(String.fromCodePoint(codepoint))
  }
  onattribend(): void {
    if (this.#isWanted && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value.join(''))
    }
  }
  onopentagend(): void {
    this.#open(this.#tag, this.#attributes)
    this.#tag = ''
  }
  onselfclosingtag(): void {
    const tag = this.#tag
    this.onopentagend()
    if (this.#foreign > 0 && !VOID.has(tag)) this.#close(tag)
  }
  onclosetag(start: number, end: number): void {
    this.#close(this.#content.slice(start, end).toLowerCase())
  }
  ontext(start: number, end: number): void {
    this.#text(this.#content.slice(start, end))
  }
  ontextentity(codepoint: number): void {
    this.#text(String.fromCodePoint(codepoint))
  }
  oncdata(start: number, end: number, endOffset: number): void {
    if (this.#raw) this.#raw.push(this.#content.slice(start, end - endOffset))
  }
  isInForeignContext(): boolean {
    return this.#foreign > 0
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  // ---- elements

  #open(tag: string, attributes: ReadonlyMap<string, string>): void {
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

  #close(tag: string): void {
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

  // ---- text

  #text(text: string): void {
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

function collapse(pieces: readonly string[]): string {
  if (pieces.length === 0) return ''
  return pieces
    .join('')
    .replaceAll(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
}

/** Characters but white space and marks of no width. */
function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) letters++
  return letters
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

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

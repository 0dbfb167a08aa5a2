import { Tokenizer } from 'htmlparser2'
import type { HtmlPage } from './html-page.ts'
import { ATTRIBUTES, VOID } from './html-tags.ts'
import { HtmlTree } from './html-tree.ts'

const LONGEST_ATTRIBUTE = 4000

/** Parses HTML of any shape: never throws, in time linear in its length. */
export function parseHtml(content: string): HtmlPage {
  const reader = new TagReader(content)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(content)
  tokenizer.end()
  return reader.tree.finish()
}

/** Puts together what the tokenizer tells, a piece at a time, into tags with attributes and text. */
class TagReader {
  readonly tree = new HtmlTree()
  readonly #content: string
  #tag = ''
  readonly #attributes = new Map<string, string>()
  #attribute = ''
  #value: string[] = []
  #isWanted = false

  constructor(content: string) {
    this.#content = content
  }

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
    this.tree.open(this.#tag, this.#attributes)
    this.#tag = ''
  }
  onselfclosingtag(): void {
    const tag = this.#tag
    this.onopentagend()
    if (this.tree.isForeign() && !VOID.has(tag)) this.tree.close(tag)
  }
  onclosetag(start: number, end: number): void {
    this.tree.close(this.#content.slice(start, end).toLowerCase())
  }
  ontext(start: number, end: number): void {
    this.tree.text(this.#content.slice(start, end))
  }
  ontextentity(codepoint: number): void {
    this.tree.text(String.fromCodePoint(codepoint))
  }
  oncdata(start: number, end: number, endOffset: number): void {
    this.tree.raw(this.#content.slice(start, end - endOffset))
  }
  isInForeignContext(): boolean {
    return this.tree.isForeign()
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

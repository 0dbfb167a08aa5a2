import type { Tokenized } from '../report/layers.ts'

/** Words between marks: tokens `[first, last)`, the marks included. */
export interface Quotation {
  readonly first: number
  readonly last: number
  /** `false`: no mark closes it before the paragraph ends, as where a speech goes on in the next. */
  readonly closed: boolean
}

/** The quotations of a report, in order, not overlapping. */
export interface Quotations {
  readonly list: readonly Quotation[]
  /** For each token the index of the quotation it stands in; -1 outside. */
  readonly at: Int32Array
}

const OPENING = new Set(['“', '«', '„', '``', '‘'])
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['``', "''"],
  ['‘', '’'],
])
/** A single mark may be an apostrophe: what it opens must close within so many tokens. */
const LONGEST_SINGLE = 60
const SINGLE = new Set(["'", '‘', '’'])

const known = new WeakMap<readonly unknown[], Quotations>()

/** Finds the quotations of a report; marks inside a quotation open no other. Linear in its tokens. */
export function quotationsOf(report: Tokenized): Quotations {
  let found = known.get(report.tokens)
  if (!found) {
    found = findQuotations(report)
    known.set(report.tokens, found)
  }
  return found
}

function findQuotations({ text, tokens }: Tokenized): Quotations {
  const list: Quotation[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  let open = -1
  let mark = ''
  const close = (last: number, closed: boolean): void => {
    at.fill(list.length, open, last)
    list.push({ first: open, last, closed })
    open = -1
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (open >= 0 && i > open && startsBlock(text, tokens, i)) {
      if (SINGLE.has(mark)) open = -1
      else close(i, false)
    }
    if (open >= 0) {
      if (closes(token.text, mark) && !opensAt(text, tokens, i)) close(i + 1, true)
      else if (SINGLE.has(mark) && i - open > LONGEST_SINGLE) open = -1
      continue
    }
    if (OPENING.has(token.text) || (isPlain(token.text) && opensAt(text, tokens, i))) {
      open = i
      mark = token.text
    }
  }
  if (open >= 0 && !SINGLE.has(mark)) close(tokens.length, false)
  return { list, at }
}

function isPlain(word: string): boolean {
  return word === '"' || word === "'" || word === "''" || word === '”'
}

function closes(word: string, mark: string): boolean {
  if (mark === "'" || mark === '‘') return word === "'" || word === '’'
  const marks = CLOSING.get(mark)
  if (marks?.includes(word)) return true
  return word === '"' || word === "''" || word === '”'
}

/** Whether a plain mark opens: a blank or nothing before it, none after it. */
function opensAt(text: string, tokens: Tokenized['tokens'], i: number): boolean {
  const { start, end } = tokens[i]!
  const before = start === 0 ? ' ' : text[start - 1]!
  const after = end >= text.length ? ' ' : text[end]!
  return /[\s([—–-]/.test(before) && !/\s/.test(after)
}

/** Whether a token begins a paragraph, a title or a bullet: there is a line's end before it. */
export function startsBlock(
  text: string,
  tokens: Tokenized['tokens'],
  i: number,
): boolean {
  if (i === 0) return true
  const from = tokens[i - 1]!.end
  const to = tokens[i]!.start
  // Between two tokens stand only blanks; a long run of them is a break, too.
  return to - from > 1 && (to - from > 80 || text.slice(from, to).includes('\n'))
}

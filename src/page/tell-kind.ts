import type { PageKind } from '../report/page.ts'
import { readDateline } from './read-dateline.ts'
import { lineOf } from './lines.ts'

/** How much of a page is looked at. */
const SAMPLE = 20_000

/** Tells by its content what a page is: HTML, wire copy, or a dump with chrome. */
export function tellKind(content: string): PageKind {
  const head = content
    .slice(0, SAMPLE)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(head)) return 'html'
  const tags = head.match(
    /<\/?(?:p|div|span|a|h[1-6]|br|article|section|li|ul|title|meta|table|td|script|strong|em)\b[^<>]{0,300}>/gi,
  )
  if (tags && tags.length >= 3) return 'html'
  if (head.startsWith('<') && tags) return 'html'
  return isWire(head) ? 'wire' : 'dump'
}

function isButton(line: string): boolean {
  const { chrome } = lineOf(line, 0)
  return chrome !== null && chrome !== 'end'
}

/** Wire copy is bare: a headline or none, then paragraphs, the first with a dateline; no buttons, no date lines. */
function isWire(text: string): boolean {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 40)
  if (lines.slice(0, 40).some((line) => isButton(line))) return false
  return lines.slice(0, 6).some((line) => readDateline(line) !== null)
}

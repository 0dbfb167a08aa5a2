import type { Tokenized } from '../report/layers.ts'

/** Most tokens before the mark that closes a dateline. */
const LONGEST = 18

/**
 * Token ranges `[first, last)` of the datelines: "KABUL, Afghanistan (AP) —" at the head
 * of one of the first paragraphs, in capitals or as the page reader found it.
 */
export function datelineEnds({
  tokens,
  sentences,
  text,
  dateline,
}: Tokenized): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let blocks = 0
  for (const { first, last } of sentences) {
    const { start } = tokens[first]!
    const opens =
      start === 0 || text.slice(Math.max(0, start - 2), start).includes('\n')
    if (!opens) continue
    if (++blocks > 12) break
    const given = dateline?.evidence.some(
      (span) => start <= span.start && span.start < start + 60,
    )
    if (!given && !isUpper(tokens[first]!.text)) continue
    // The tokenizer closes a sentence after the dateline's mark.
    const to = Math.min(last, first + LONGEST)
    for (let i = first + 1; i < to; i++) {
      if (!/^(?:[—–:�]|--?)$/.test(tokens[i]!.text)) continue
      found.push([first, i + 1])
      break
    }
  }
  const buried = buriedIn(tokens)
  if (buried) found.push(buried)
  return found
}

/** Tokens of a report among which a dateline is looked for that no paragraph begins with. */
const BURIED = 120

/** "… print this page NAIROBI, Kenya (March 3, 2020) – Two": capitals, brackets, a dash. */
function buriedIn(tokens: Tokenized['tokens']): readonly [number, number] | null {
  for (let i = 0; i < Math.min(tokens.length, BURIED); i++) {
    if (!isUpper(tokens[i]!.text)) continue
    let bracket = false
    for (let k = i + 1; k < Math.min(tokens.length, i + LONGEST); k++) {
      const { text } = tokens[k]!
      if (/^[.;!?]$/.test(text)) break
      if (text === ')') bracket = true
      else if (bracket && /^(?:[—–:]|--?)$/.test(text)) return [i, k + 1]
      else if (bracket && /^\p{L}/u.test(text)) break
    }
  }
  return null
}

function isUpper(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()
}

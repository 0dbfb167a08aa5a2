import { findDates } from './find-dates.ts'
import { PHRASES } from './lexicon.generated.ts'

/**
 * What a line of buttons and boxes does: `line` stands alone, `heading` opens a list of
 * other stories, `end` closes a story, `share` is a share bar, `follow` belongs to the
 * head of a story, `more` asks to read on.
 */
export type ChromeUse = 'line' | 'heading' | 'end' | 'share' | 'follow' | 'more'

const LONGEST_CHROME = 160
const whole = new Map<string, ChromeUse>()
/** Phrases that open a line of chrome, by their first character. */
const prefixes = new Map<string, string[]>()
for (const row of PHRASES.split('\n')) {
  const [phrase, use] = row.split('\t') as [string, ChromeUse | 'prefix']
  if (use === 'prefix')
    prefixes.set(phrase[0]!, [...(prefixes.get(phrase[0]!) ?? []), phrase])
  else whole.set(phrase, use)
}

/** What kind of chrome a line is by its words alone; `null` where it may be news. */
export function knowChrome(line: string): ChromeUse | null {
  if (line.length > LONGEST_CHROME) return null
  const lower = line.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const bare = lower.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s:>»→…!.]+$/u, '')
  const known = whole.get(lower) ?? whole.get(bare)
  if (known) return known
  if (!/\p{L}/u.test(line)) return hasDay(line) ? null : 'line'
  if (COUNTED.test(bare)) return /comment/.test(bare) ? 'share' : 'line'
  if (/^(?:https?:\/\/|www\.)\S+$/.test(lower) || lower.includes('all rights reserved'))
    return 'line'
  if (/^(?:©|\(c\))/.test(lower)) return 'line'
  const prefix = prefixes
    .get(bare[0] ?? '')
    ?.find((phrase) => startsWithWords(bare, phrase))
  // "Trending: Shakira tickets …": a heading and its list on one line.
  if (prefix && !endsLikeProse(line)) return 'line'
  const bracketed = /^\[([\p{L} ]{2,24})\]/u.exec(lower)?.[1]?.trim()
  if (bracketed && whole.has(bracketed)) return whole.get(bracketed)!
  const colon = bare.indexOf(':')
  if (colon > 0 && whole.get(bare.slice(0, colon).trimEnd()) === 'heading')
    return 'line'
  if (hasDay(line)) return null
  return knowBar(line) ?? (isTrail(line) ? 'line' : null)
}

/** "3 min read", "2 minutes read", "0 comments", "Comments (61)". */
const COUNTED =
  /^(?:\d{1,3}[\s-]?min(?:ute)?s?[\s-]read|\d{1,5} comments?|comments?\s?\(\d{1,5}\)?)$/

/** Whether a line names a day with its year, or how long ago: then it is a date line, whatever stands beside. */
function hasDay(line: string): boolean {
  return (
    /\b\d{1,3}\s\w{1,8}\sago\b/i.test(line) ||
    findDates(line).some(({ value }) => value.length === 10 && !value.startsWith('--'))
  )
}

/** Parts of a path or a menu, by the mark between them: "Home » News", "Punjab | Nation | Opinion". */
const TRAIL = /\s[|»›▸>/]\s/
const LONGEST_PART = 28

/** Whether a line is a path to the page or a menu: short names with one mark between. */
function isTrail(line: string): boolean {
  const parts = line.split(TRAIL)
  return (
    parts.length >= 2 &&
    (parts.length >= 3 || /\s[»›▸]\s/.test(line) || /^home$/i.test(parts[0]!.trim())) &&
    parts.every((part) => part.trim().length <= LONGEST_PART) &&
    !/[.!?:;]|\bby\b/i.test(line)
  )
}

/** A bar of buttons: "Like  Comment  Share", "Home  News  Sport", "Facebook Twitter Email". */
function knowBar(line: string): ChromeUse | null {
  const byGaps = line
    .split(/\s{2,}|\s?[|·•●]\s?|\t|\s?[[\]]\s?/)
    .filter((part) => part.trim() !== '')
  const parts = byGaps.length > 1 ? byGaps : line.split(/\s+/)
  if (parts.length < 2) return null
  const uses = parts.map((part) => {
    const lower = part.trim().toLowerCase()
    return whole.get(lower) ?? (lower.length <= 1 ? 'line' : null)
  })
  // Between wide gaps, one known button makes the bar: "Gift Article   Share   ♥ 212".
  const isBar =
    byGaps.length > 1 && parts.every((part) => part.trim().length <= 24)
      ? uses.some((use) => use !== null)
      : uses.every((use) => use !== null)
  if (!isBar) return null
  return uses.includes('share') ? 'share' : 'line'
}

function startsWithWords(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false
  const next = line[phrase.length]
  return (
    next === undefined || !/[\p{L}\p{N}]/u.test(next) || /[^\p{L}\p{N}]$/u.test(phrase)
  )
}

function endsLikeProse(line: string): boolean {
  return line.length > 100 && /[.!?]["”’')]?$/.test(line)
}

import { nameOver } from '../../actor/phrase.ts'
import type { Event, Participant } from '../../report/layers.ts'
import type { Span } from '../../report/span.ts'
import type { Readable } from '../find-mentions.ts'

// Words that a name takes in to either side of its noun.
const MOST_BEFORE = 4
const MOST_AFTER = 6

/**
 * The event with its people called by all of the words that tell who they are: "Armenian
 * soldiers" for "soldiers", "head of the Red Cross in Yemen" for "head". Last of all, since
 * events are joined by what their people are called.
 */
export function withFullNames(report: Readable, event: Event): Event {
  const full = (one: Participant): Participant => ({
    ...one,
    name: fullName(report, one) ?? one.name,
  })
  return {
    ...event,
    actors: event.actors.map(full),
    recipients: event.recipients.map(full),
    claims: event.claims.map((claim) => ({
      ...claim,
      speaker: claim.speaker && full(claim.speaker),
    })),
  }
}

/** The words round a name within what a participant was read from; `null` where it stands elsewhere. */
function fullName(report: Readable, { name, text }: Participant): string | null {
  const at = report.text.slice(text.start, text.end).indexOf(name)
  if (at < 0) return null
  const span = tokensIn(report, {
    start: text.start + at,
    end: text.start + at + name.length,
  })
  if (!span) return null
  const proper = nameOver(report, span.last - 1)
  if (proper && /^(?:PER|ORG)$/.test(proper.kind)) {
    const first = Math.min(span.first, proper.first)
    return wordsOf(report, first, Math.max(span.last, proper.last))
  }
  if (report.tags[span.last - 1]!.upos !== 'NOUN') return null
  return wordsOf(
    report,
    firstBefore(report, span.first, text),
    lastAfter(report, span.last, text),
  )
}

/** "Armenian" of "the other Armenian soldiers": the first of the words that describe what follows. */
function firstBefore({ tokens, tags }: Readable, noun: number, text: Span): number {
  let first = noun
  while (
    noun - first < MOST_BEFORE &&
    (tokens[first - 1]?.start ?? -1) >= text.start &&
    (/^(?:ADJ|NOUN|PROPN|PART)$/.test(tags[first - 1]!.upos) ||
      tokens[first - 1]!.text === '-') &&
    !OTHERS.test(tokens[first - 1]!.text)
  )
    first--
  while (first < noun && /^(?:PART|PUNCT)$/.test(tags[first]!.upos)) first++
  return first
}

const OTHERS =
  /^(?:other|more|such|same|several|many|few|fewer|less|another|last|next|own|least)$/i

/** "of the Red Cross in Yemen": the end of what goes on with the noun, where a noun phrase ends. */
function lastAfter({ tokens, tags }: Readable, noun: number, text: Span): number {
  const isWithin = (at: number): boolean => (tokens[at]?.end ?? Infinity) <= text.end
  let last = noun
  for (let at = noun; isWithin(at) && at - noun < MOST_AFTER; at++) {
    const { upos } = tags[at]!
    const joins = upos === 'ADP' && /^(?:of|from|in|at)$/.test(tokens[at]!.text)
    if (!joins && !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(upos)) break
    if (at === noun && !joins) break
    const goesOn =
      isWithin(at + 1) &&
      (/^(?:NOUN|PROPN|PART)$/.test(tags[at + 1]!.upos) || tokens[at + 1]!.text === '-')
    if (/^(?:NOUN|PROPN)$/.test(upos) && !goesOn) last = at + 1
  }
  return last
}

/** The tokens of a span; `null` where it begins or ends within one. */
function tokensIn(
  { tokens }: Readable,
  { start, end }: Span,
): { readonly first: number; readonly last: number } | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.end <= end) last++
  return tokens[low]?.start === start && tokens[last - 1]?.end === end
    ? { first: low, last }
    : null
}

function wordsOf({ text, tokens }: Readable, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end)
}

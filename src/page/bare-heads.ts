import type { Head } from './find-heads.ts'
import { isBody, isLabel } from './head-lines.ts'
import { TOP } from './headline-near.ts'
import { isHeadlineLike } from './lines.ts'
import type { Line } from './lines.ts'
import { readDateline } from './read-dateline.ts'

/** "No: 91, 6 May 2025, regarding …": one of several releases. */
const NUMBERED = /^(?:no|nr|n°|№)\s?[.:]?\s?\d{1,5}\b/i

/** Names of pages of several short stories. */
const DIGEST = /\b(?:briefs?|in short|round-?up|digest|news wrap)\b/i

/** Longest line that names a page of several short stories. */
const LONGEST_NAME = 80

/** Whether a line names a page of several short stories. */
export function namesDigest(text: string): boolean {
  return text.length <= LONGEST_NAME && DIGEST.test(text)
}

/** Heads with neither date nor name: a headline above a paragraph, where nothing better is known, after the end of a story or over a dateline. */
export function bareHeads(
  lines: readonly Line[],
  known: readonly Head[],
): readonly Head[] {
  const heads: Head[] = []
  const isDigest = lines
    .slice(0, TOP + 3)
    .some(({ text, kind }) => kind !== 'prose' && text.length < 60 && namesDigest(text))
  const first = known[0]?.start ?? lines.length
  let isStory = false
  let ended = false
  let paragraphs = 0
  let nextKnown = 0
  for (let i = 0; i < lines.length; i++) {
    if (known[nextKnown]?.start === i) {
      i = known[nextKnown]!.end
      nextKnown++
      isStory = true
      ended = false
      paragraphs = 0
      continue
    }
    const line = lines[i]!
    if (isBody(line)) paragraphs++
    // A share bar above the first paragraph belongs to the head.
    if (line.chrome === 'end' || line.chrome === 'share')
      ended = isStory && paragraphs > 0
    if ((line.kind !== 'short' && !ended) || !isHeadlineLike(line)) continue
    const body = lines[i + 1]
    if (!body || !isBody(body)) continue
    const opens = readDateline(body.text) !== null || NUMBERED.test(line.text)
    const isApart = line.blanks > 1
    if (!isStory && i < first) {
      // Only where nothing better is known: the headline above the first paragraph.
      if (known.length > 0) continue
      heads.push({
        start: topOf(lines, i),
        title: topOf(lines, i),
        end: i,
        rule: 'first-headline',
      })
      isStory = true
    } else if (
      isStory &&
      paragraphs > 0 &&
      (ended ||
        opens ||
        (isDigest && line.blanks > 0) ||
        (isApart && line.text.length > 20))
    ) {
      heads.push({
        start: i,
        title: i,
        end: i,
        rule: ended
          ? 'headline-after-end'
          : opens
            ? 'headline-before-dateline'
            : isDigest
              ? 'headline-in-digest'
              : 'headline-apart',
      })
      ended = false
      paragraphs = 0
    }
  }
  return heads
}

/** Of two or three lines above the first paragraph the upper is the headline, the lower its standfirst. */
function topOf(lines: readonly Line[], at: number): number {
  let top = at
  // "For immediate release", the name of an office.
  while (top > 0 && at - top < 3 && isLabel(lines[top]!)) top--
  if (isLabel(lines[top]!) || !isHeadlineLike(lines[top]!)) top = at
  const from = top
  while (
    top > 0 &&
    from - top < 2 &&
    isHeadlineLike(lines[top - 1]!) &&
    !isLabel(lines[top - 1]!)
  )
    top--
  return top
}

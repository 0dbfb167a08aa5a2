import type { Head } from './find-heads.ts'
import type { Line } from './lines.ts'
import { isNames } from './read-byline.ts'
import { isDatelineTown, readDateline } from './read-dateline.ts'

/** Index of the first line of the body: below the head, the first prose that is no standfirst. */
export function bodyOf(lines: readonly Line[], head: Head | null): number {
  const from = head ? head.end + 1 : 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'prose') continue
    // What stands between the headline and a paragraph with a dateline sums the report up.
    const next = lines.findIndex((other, k) => k > i && other.kind !== 'chrome')
    if (
      head &&
      next > 0 &&
      i - from < 8 &&
      readDateline(line.text) === null &&
      isParagraph(lines[next]!) &&
      (readDateline(lines[next]!.text) !== null || isSummaryLabel(lines[i - 1]))
    ) {
      continue
    }
    return i
  }
  const bullet = lines.findIndex((line, i) => i >= from && line.kind === 'bullet')
  return bullet < 0 ? from : bullet
}

/** Whether a line is a sentence or an item of a list. */
export function isParagraph(line: Line): boolean {
  return line.kind === 'prose' || line.kind === 'bullet'
}

/** Whether a line announces the highlights: "Key points". */
export function isSummaryLabel(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:what you need to know|key points|key facts|at a glance|in brief|highlights)\W*$/i.test(
      line.text,
    )
  )
}

/** "The Daily  |  World": an outlet and its section. */
export function isMasthead({ text }: Line): boolean {
  return text.length < 80 && /\s[|]\s/.test(text)
}

/** Whether a line is a town that touches a date line: "ANKARA". */
export function isTown(lines: readonly Line[], at: number): boolean {
  const { text, kind } = lines[at]!
  const isNear = lines[at + 1]?.stamp != null || lines[at - 1]?.stamp != null
  return kind === 'short' && isNear && isDatelineTown(text)
}

/** Whether a line is the writer's name: names that touch a date line or stand in the head's run of lines. */
export function isWriter(
  lines: readonly Line[],
  at: number,
  head: Head | null,
): boolean {
  const { text, kind } = lines[at]!
  if (kind !== 'short' || text.length > 90 || !isNames(text)) return false
  if (
    head &&
    at < head.title &&
    head.rule !== 'repeated-headline' &&
    at !== head.title - 1 &&
    at !== head.title - 2
  )
    return false
  const near = (line: Line | undefined): boolean =>
    line?.stamp != null || line?.chrome === 'follow'
  return near(lines[at + 1]) || near(lines[at - 1])
}

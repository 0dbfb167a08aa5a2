import type { Chained, Counted, Figure, Sentence } from '../report/layers.ts'
import { withNotes } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { withCompanion } from './companion.ts'
import { findGroups, lower } from './group.ts'
import type { Group } from './group.ts'
import { findTriggers } from './harm.ts'
import { noteLargeNumbers } from './large-number.ts'
import { linkGroups } from './link.ts'
import type { Link } from './link.ts'
import { isSuperseded, isTotal } from './standing.ts'
import { partsOf } from './parts.ts'
import { tallyTriggers } from './tally-word.ts'

/**
 * Figures of people killed, hurt, held or moved, in text order. A number that belongs to no
 * word of harm is no figure; nor is a number of things, days or money. "nine, including
 * three children" gives nine, and three as its part; "earlier put at five" is superseded.
 * One person named or told by an article counts as one (`bound` is `indefinite`).
 */
export function findFigures<R extends Chained>(report: R): R & Counted {
  const figures: Figure[] = []
  for (const [i, sentence] of report.sentences.entries()) {
    const found = figuresOf(report, sentence, {
      before: figures.at(-1) ?? null,
      sentence: i,
    })
    for (const { figure, whole } of found) {
      const at =
        whole === null
          ? null
          : figures.length -
            found.findIndex((one) => one.figure === figure) +
            found.findIndex((one) => one.link === whole)
      figures.push({ ...figure, partOf: at })
    }
  }
  return withNotes({ ...report, figures }, noteLargeNumbers(report))
}

interface Found {
  readonly figure: Figure
  readonly link: Link
  /** The link whose part this is. */
  readonly whole: Link | null
}

// Sentences in which those last counted are still spoken of.
const IN_MIND = 2

function figuresOf(
  report: Chained,
  sentence: Sentence,
  at: { readonly before: Figure | null; readonly sentence: number },
): readonly Found[] {
  const harms = findTriggers(report.tokens, sentence)
  const [told] = harms
  const { before } = at
  const recent =
    before !== null && at.sentence - report.tokens[before.trigger]!.sentence <= IN_MIND
  const what = told?.what ?? (recent ? before.what : null)
  const tallies = what === null ? [] : tallyTriggers(report, sentence, what)
  const triggers = [
    ...harms,
    ...tallies.filter(
      (one) => !harms.some(({ first, last }) => first <= one.first && one.first < last),
    ),
  ].toSorted((a, b) => a.first - b.first)
  if (triggers.length === 0) return []
  const groups = findGroups(report, sentence, triggers)
  const links = apart(
    linkGroups({ report, sentence, groups, triggers }).map((link) =>
      withCompanion(report, sentence, link),
    ),
  )
  const found = links.flatMap((link): readonly Found[] => [
    { figure: toFigure(report, sentence, link), link, whole: null },
    ...partsOf(report, { groups, links, of: link }).map((group) => {
      const part = { ...link, group, rule: 'part' }
      return { figure: toFigure(report, sentence, part), link: part, whole: link }
    }),
  ])
  return withGrowth(report, found).sort(
    (a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end,
  )
}

/** Links without those that count some of another's people again: "his son" of "a baker and his son". */
function apart(links: readonly Link[]): readonly Link[] {
  return links.filter(
    (one) =>
      !links.some(
        (other) =>
          other !== one &&
          other.trigger === one.trigger &&
          other.group.first < one.group.first &&
          one.group.last <= other.group.last,
      ),
  )
}

/** "The toll climbed to seven after two more bodies were found": the two are in the seven. */
function withGrowth({ tokens }: Chained, found: readonly Found[]): Found[] {
  const toll = found.find(({ link }) => link.rule === 'toll')
  return found.map((one) =>
    toll &&
    one !== toll &&
    one.whole === null &&
    one.figure.what === toll.figure.what &&
    isMore(tokens, one.link.group)
      ? { ...one, whole: toll.link }
      : one,
  )
}

function isMore(tokens: Chained['tokens'], { first, last }: Group): boolean {
  for (let i = first; i < last; i++) {
    if (/^(?:more|another|further|additional)$/.test(lower(tokens[i]))) return true
  }
  return false
}

function toFigure(report: Chained, sentence: Sentence, link: Link): Figure {
  const { group, trigger } = link
  const { tokens } = report
  return {
    start: tokens[group.first]!.start,
    end: tokens[group.last - 1]!.end,
    what: trigger.what,
    low: group.low,
    best: group.best,
    high: group.high,
    who: whoOf(report, group),
    whoHead: group.head,
    bound: group.bound,
    trigger: trigger.first,
    total: isTotal(report, sentence, group),
    partOf: null,
    superseded: isSuperseded(report, sentence, group),
    rule: link.rule,
  }
}

/** The number with its noun phrase, without the bounding words; `null` where the number stands alone. */
function whoOf({ tokens }: Chained, group: Group): Span | null {
  if (!group.named) return null
  return {
    start: tokens[group.number.first]!.start,
    end: tokens[group.last - 1]!.end,
  }
}

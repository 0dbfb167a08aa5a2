import type { Chained, Counted, Figure, Sentence } from '../report/layers.ts'
import { withNotes } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { findGroups, lower } from './group.ts'
import type { Group } from './group.ts'
import { findTriggers } from './harm.ts'
import { linkGroups } from './link.ts'
import type { Link } from './link.ts'
import { noteLargeNumbers } from './large-number.ts'

/**
 * Figures of people killed, hurt, held or moved, in text order. A number that belongs to no
 * word of harm is no figure; nor is a number of things, days or money.
 */
export function findFigures<R extends Chained>(report: R): R & Counted {
  const figures: Figure[] = []
  for (const sentence of report.sentences) figures.push(...figuresOf(report, sentence))
  return withNotes({ ...report, figures }, noteLargeNumbers(report))
}

function figuresOf(report: Chained, sentence: Sentence): readonly Figure[] {
  const triggers = findTriggers(report.tokens, sentence)
  if (triggers.length === 0) return []
  const groups = findGroups(report, sentence, triggers)
  if (groups.length === 0) return []
  return linkGroups({ report, sentence, groups, triggers })
    .map((link) => toFigure(report, sentence, link))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function toFigure(report: Chained, sentence: Sentence, link: Link): Figure {
  const { group, trigger } = link
  const { tokens } = report
  const span = { start: tokens[group.first]!.start, end: tokens[group.last - 1]!.end }
  return {
    ...span,
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
    superseded: false,
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

const TOTAL = /^(?:total|overall|altogether|combined|all)$/

/** "a total of nine", "nine in all", "nine people in total". */
function isTotal({ tokens }: Chained, sentence: Sentence, group: Group): boolean {
  for (let i = group.first; i < group.number.first; i++) {
    if (TOTAL.test(lower(tokens[i]))) return true
  }
  for (let i = Math.max(sentence.first, group.first - 3); i < group.first; i++) {
    if (lower(tokens[i]) === 'total') return true
  }
  for (let i = group.last; i < Math.min(sentence.last - 1, group.last + 3); i++) {
    if (lower(tokens[i]) === 'in' && TOTAL.test(lower(tokens[i + 1]))) return true
  }
  return false
}

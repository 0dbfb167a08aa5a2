import type { Count, Event, Figure, Harm, Mention } from '../../report/layers.ts'
import { stated } from '../../report/sourced.ts'
import { overlaps, type Evidence } from '../../report/span.ts'
import type { Roles } from '../party/roles.ts'
import { sideOf } from './count-side.ts'
import { sectorOfFigure } from './figure-sector.ts'
import type { Reader } from '../words.ts'

/** Types whose tellings may carry a figure of that kind. */
const CARRIED_BY: Readonly<Record<Harm, readonly string[]>> = {
  killed: ['ASSAULT', 'CASUALTY'],
  injured: ['ASSAULT', 'CASUALTY'],
  missing: ['ASSAULT', 'CASUALTY'],
  displaced: ['ASSAULT', 'CASUALTY'],
  abducted: ['ASSAULT'],
  detained: ['COERCE', 'ASSAULT'],
  surrendered: ['RETREAT'],
  released: ['RETREAT', 'AID'],
}

/** Whether a telling of that type can carry the figure. */
export function carries(type: string, what: Harm): boolean {
  return CARRIED_BY[what].includes(type)
}

/** A figure as a count of a telling: whom it counts and on whose side they stand. */
export function countOf(
  reader: Reader,
  figure: Figure,
  { roles, type }: { readonly roles: Roles; readonly type: string },
): Count {
  const { report } = reader
  const evidence: Evidence = [{ start: figure.start, end: figure.end }]
  return {
    what: figure.what,
    who:
      figure.who === null
        ? null
        : stated(
            report.text.slice(figure.who.start, figure.who.end),
            [{ start: figure.who.start, end: figure.who.end }],
            figure.rule,
          ),
    side: sideOf(reader, figure, { roles, type, own: roles }),
    low: figure.low,
    best: figure.best,
    high: figure.high,
    claim: null,
    evidence,
    rule: figure.rule,
  }
}

/** The counts of one telling with the sides that all who took part give them, once all tellings are known. */
export function withSides(
  reader: Reader,
  telling: Mention,
  { roles, type }: { readonly roles: Roles; readonly type: string },
): readonly Count[] {
  return telling.counts.map((count) => {
    const figure = figureOf(reader, count)
    return figure === null
      ? count
      : { ...count, side: sideOf(reader, figure, { roles, type, own: telling }) }
  })
}

/** An event whose figures stand on the sides that its parties have at the end: who acts may have changed since its tellings were joined. */
export function withFinalSides(reader: Reader, event: Event): Event {
  const { actors, recipients, type, mentions } = event
  // An actor whom a telling has as struck may be none: then the tellings know better.
  const doubted = actors.some(({ text }) =>
    mentions.some((one) => one.recipients.some((other) => overlaps(other.text, text))),
  )
  if (doubted) return event
  const roles = { actors, recipients }
  const counts = event.counts.map((count) => {
    const figure = figureOf(reader, count)
    if (figure === null) return count
    const own = mentions.find((one) =>
      one.counts.some(
        ({ what, evidence: [{ start }] }) =>
          what === count.what && start === figure.start,
      ),
    )
    return {
      ...count,
      side: sideOf(reader, figure, { roles, type, own: own ?? roles }),
    }
  })
  return { ...event, counts }
}

/** The figure that a count was made of. */
export function figureOf({ report }: Reader, count: Count): Figure | null {
  const { start, end } = count.evidence[0]
  return (
    report.figures.find(
      (figure) =>
        figure.start === start && figure.end === end && figure.what === count.what,
    ) ?? null
  )
}

/** Fighters of a state or of a group, as far as the words of a count say. */
export function forceOf(reader: Reader, count: Count): 'state' | 'group' | null {
  const figure = figureOf(reader, count)
  const sector = figure && sectorOfFigure(reader, figure)
  if (sector === null) return null
  return /^(?:MIL|COP|PRM|SPY)$/.test(sector)
    ? 'state'
    : /^(?:REB|UAF|CRM)$/.test(sector)
      ? 'group'
      : null
}

/** Whether two counts cannot be of the same people: soldiers and rebels. */
export function areOtherForces(reader: Reader, a: Count, b: Count): boolean {
  const [x, y] = [forceOf(reader, a), forceOf(reader, b)]
  return x !== null && y !== null && x !== y
}

import { actorKey } from '../actor/actor-book.ts'
import type { Count, Figure, Harm, Participant } from '../report/layers.ts'
import { stated } from '../report/sourced.ts'
import type { Evidence } from '../report/span.ts'
import type { Roles } from './participants.ts'
import { isCue } from './lexicon.ts'
import { lemmaOf, sectorOfWord, type Reader } from './words.ts'

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

const FIGHTING = new Set(['MIL', 'REB', 'COP', 'PRM', 'UAF', 'GOV', 'CRM', 'SPY'])

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
    side: sideOf(reader, figure, roles, type),
    low: figure.low,
    best: figure.best,
    high: figure.high,
    claim: null,
    evidence,
    rule: figure.rule,
  }
}

function sideOf(
  reader: Reader,
  figure: Figure,
  { actors, recipients }: Roles,
  type: string,
): Count['side'] {
  if (figure.what === 'surrendered') return 'actor'
  if (type === 'COERCE') return 'recipient'
  const sector = sectorOfFigure(reader, figure)
  if (figure.what === 'detained' || figure.what === 'released')
    return sector !== null && !FIGHTING.has(sector) && type !== 'RETREAT'
      ? 'civilian'
      : 'recipient'
  if (sector === null) return figure.what === 'displaced' ? 'civilian' : 'unknown'
  if (!FIGHTING.has(sector)) return 'civilian'
  if (recipients.length === 0 && actors.length > 1) return 'actor'
  const matches = (list: readonly Participant[]): boolean =>
    list.some((one) => alike(one.sector, sector))
  if (matches(recipients)) return 'recipient'
  if (matches(actors)) return 'actor'
  return 'recipient'
}

function alike(a: string, b: string): boolean {
  const group = (sector: string): string =>
    sector === 'UAF' || sector === 'CRM' ? 'REB' : sector === 'PRM' ? 'COP' : sector
  return group(a) === group(b) || (state(a) && state(b))
}

function state(sector: string): boolean {
  return sector === 'MIL' || sector === 'COP' || sector === 'PRM' || sector === 'GOV'
}

/** PLOVER sector of the people a figure counts; `null` where they are just "people" or nobody said. */
export function sectorOfFigure(reader: Reader, figure: Figure): string | null {
  const { report, lexicon, book } = reader
  if (figure.who === null) return null
  let civilian = false
  const words = report.text.slice(figure.who.start, figure.who.end)
  for (let at = firstToken(reader, figure.who.start); at < report.tokens.length; at++) {
    const token = report.tokens[at]!
    if (token.start >= figure.who.end) break
    const body = book.organizations.get(actorKey(token.text))
    if (body && /^\p{Lu}/u.test(token.text) && token.text.length > 2) return body.sector
    const sector = sectorOfWord(reader, at)
    if (sector !== null) {
      if (FIGHTING.has(sector)) return sector
      if (sector !== 'UNK') civilian = true
    } else if (
      isCue(lexicon, 'animate', lemmaOf(report, at)) &&
      !/^(people|person|man|woman|body|dead|wounded|injured|other|personnel)$/.test(
        lemmaOf(report, at),
      )
    )
      civilian = true
  }
  return civilian || /civilian|villager|pupil|resident/i.test(words) ? 'CVL' : null
}

function firstToken({ report }: Reader, offset: number): number {
  let low = 0
  let high = report.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (report.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

import { codePhrase } from '../actor/code-phrase.ts'
import { isPerson } from '../count/bare-group.ts'
import type { Count, Figure, Harm, Participant } from '../report/layers.ts'
import { stated } from '../report/sourced.ts'
import type { Evidence } from '../report/span.ts'
import type { Roles } from './roles.ts'
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

/** The counts of an event with the sides that its participants give them, once all its tellings are known. */
export function withSides(
  reader: Reader,
  counts: readonly Count[],
  { roles, type }: { readonly roles: Roles; readonly type: string },
): readonly Count[] {
  return counts.map((count) => {
    const figure = figureOf(reader, count)
    return figure === null
      ? count
      : { ...count, side: sideOf(reader, figure, roles, type) }
  })
}

function figureOf({ report }: Reader, count: Count): Figure | null {
  const { start, end } = count.evidence[0]
  return (
    report.figures.find(
      (figure) =>
        figure.start === start && figure.end === end && figure.what === count.what,
    ) ?? null
  )
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
  const civilian = sector !== null && !FIGHTING.has(sector)
  if (figure.what === 'released')
    return civilian && !actors.some((one) => state(one.sector))
      ? 'civilian'
      : 'recipient'
  if (figure.what === 'detained')
    return civilian && type !== 'RETREAT' ? 'civilian' : 'recipient'
  if (sector === null) {
    if (figure.what === 'displaced') return 'civilian'
    // A number alone, or "men", of fighters struck; "people" struck by somebody named are no fighters.
    const bare = figure.who === null || isMen(reader, figure)
    const fought = recipients.some((one) => FIGHTING.has(one.sector))
    if (bare && fought && recipients.every(({ sector }) => FIGHTING.has(sector)))
      return 'recipient'
    return type === 'ASSAULT' && actors.length > 0 && !fought ? 'civilian' : 'unknown'
  }
  if (civilian) return 'civilian'
  if (recipients.length === 0 && actors.length > 1) return 'actor'
  const matches = (list: readonly Participant[]): boolean =>
    list.some((one) => alike(one.sector, sector))
  const exact = (list: readonly Participant[]): boolean =>
    list.some((one) => one.sector === sector)
  if (exact(recipients)) return 'recipient'
  if (exact(actors)) return 'actor'
  if (matches(recipients)) return 'recipient'
  if (matches(actors)) return 'actor'
  return 'recipient'
}

function isMen({ report }: Reader, { who }: Figure): boolean {
  return who !== null && /\bmen$/i.test(report.text.slice(who.start, who.end))
}

/** Words that say of those they count no more than that they are people. */
export const PLAIN: RegExp =
  /\b(people|persons?|men|women|man|woman|bodies|body|others?|dead|wounded|victims?|members?|lives)$/i

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
  const own = ownSector(reader, figure)
  if (own !== null || !isElliptic(reader, figure)) return own
  // "three guards dead and four missing", "… and two others hurt": of those just counted.
  const { figures, tokens } = reader.report
  const { sentence } = tokens[figure.trigger]!
  const before = figures.findLast(
    (one) => one.start < figure.start && tokens[one.trigger]!.sentence === sentence,
  )
  return before ? ownSector(reader, before) : null
}

function isElliptic({ report }: Reader, { who }: Figure): boolean {
  if (who === null) return true
  return /^(?:\S+ )?(?:others?|more|of them)$/i.test(
    report.text.slice(who.start, who.end),
  )
}

function ownSector(reader: Reader, figure: Figure): string | null {
  const { report, lexicon, book } = reader
  if (figure.who === null) return null
  const first = firstToken(reader, figure.who.start)
  let last = first
  while (last < report.tokens.length && report.tokens[last]!.start < figure.who.end)
    last++
  if (last === first) return null
  const inside = first <= figure.whoHead && figure.whoHead < last
  const head = inside ? figure.whoHead : last - 1
  const coded = codePhrase(report, { first, last, head }, book)
  const words = report.text.slice(figure.who.start, figure.who.end)
  const { xpos, upos } = report.tags[head]!
  // "14 South Africans" may be soldiers or not.
  const people = xpos === 'NNPS' && coded.sector === 'CVL'
  if (people) return null
  if (coded.sector !== null && coded.sector !== 'UNK' && !PLAIN.test(words))
    return coded.sector
  let civilian = false
  for (let at = first; at < last; at++) {
    const lemma = lemmaOf(report, at)
    if (VAGUE.test(lemma)) continue
    const sector = sectorOfWord(reader, at)
    if (sector !== null) {
      if (FIGHTING.has(sector)) return sector
      if (sector !== 'UNK') civilian = true
    } else if (isCue(lexicon, 'animate', lemma)) civilian = true
  }
  if (/civilian|villager|pupil|resident/i.test(words)) return 'CVL'
  // Who is told by a trade ("a weaver") is no fighter.
  const trade = upos === 'NOUN' && isTrade(report, head)
  return civilian || trade ? 'CVL' : null
}

function isTrade(report: Reader['report'], head: number): boolean {
  const lemma = lemmaOf(report, head)
  return !VAGUE.test(lemma) && (isPerson(lemma) || /(?:[^h]er|or|ist|man)$/.test(lemma))
}

const VAGUE =
  /^(people|person|man|woman|body|dead|wounded|injured|other|personnel|member|victim|rival|corpse|prisoner|number)$/

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

import { overlaps } from '../../report/span.ts'
import type { Count, Figure, Participant } from '../../report/layers.ts'
import { FIGHTING, sectorOfFigure } from './figure-sector.ts'
import type { Roles } from '../party/roles.ts'
import type { Reader } from '../words.ts'

/** Who took part in an event, its type, and who did in the telling that gives the figure. */
export interface Scene {
  readonly roles: Roles
  readonly type: string
  readonly own: Roles
}

/** On whose side those that a figure counts stand. */
export function sideOf(reader: Reader, figure: Figure, scene: Scene): Count['side'] {
  const { type, roles } = scene
  if (figure.what === 'surrendered') return 'actor'
  if (type === 'COERCE') return 'recipient'
  const sector = sectorOfFigure(reader, figure)
  const civilian = sector !== null && !FIGHTING.has(sector)
  if (figure.what === 'released')
    return civilian && !roles.actors.some((one) => isState(one.sector))
      ? 'civilian'
      : 'recipient'
  if (figure.what === 'detained')
    return civilian && type !== 'RETREAT' ? 'civilian' : 'recipient'
  if (sector === null)
    return figure.what === 'displaced' ? 'civilian' : plainSide(reader, figure, scene)
  return civilian ? 'civilian' : fightersSide(figure, sector, scene)
}

/** People of whom the words say no more than that: fighters where all who were struck are, civilians where such were struck. */
function plainSide(
  reader: Reader,
  figure: Figure,
  { roles: { actors, recipients }, type }: Scene,
): Count['side'] {
  const words = wordsOf(reader, figure)
  const bare = figure.who === null || /\bm[ae]n$/i.test(words)
  const dead = /\b(?:bodies|dead|corpses)$/i.test(words)
  const allFight = (list: readonly Participant[]): boolean =>
    list.length > 0 && list.every(({ sector }) => FIGHTING.has(sector))
  if (bare && recipients.length === 0 && actors.length > 1)
    return allFight(actors) ? 'actor' : 'unknown'
  if ((bare || dead) && allFight(recipients)) return 'recipient'
  const fought = recipients.some(({ sector }) => FIGHTING.has(sector))
  if (type !== 'ASSAULT' || actors.length === 0 || fought) return 'unknown'
  // "People" are civilians only beside others who are; whoever is counted here is no other.
  return bare || recipients.some((one) => isCivilian(one) && !isCountedBy(figure, one))
    ? 'civilian'
    : 'unknown'
}

function isCivilian({ sector, name }: Participant): boolean {
  return sector !== 'UNK' && !FIGHTING.has(sector) && !PLAIN.test(name)
}

function fightersSide(
  figure: Figure,
  sector: string,
  { roles: { actors, recipients }, own }: Scene,
): Count['side'] {
  if (recipients.length === 0 && actors.length > 1) return 'actor'
  const is = (list: readonly Participant[]): boolean =>
    list.some((one) => one.sector === sector)
  const like = (list: readonly Participant[]): boolean =>
    list.some((one) => alike(one.sector, sector))
  // "One of the gunmen was killed": told without a doer, they may be those who struck the others.
  const others = recipients.filter((one) => !isCountedBy(figure, one))
  const struck = own.actors.length > 0 || others.length === 0 ? recipients : others
  if (is(struck)) return 'recipient'
  if (is(actors)) return 'actor'
  if (like(struck)) return 'recipient'
  return like(actors) ? 'actor' : 'recipient'
}

function isCountedBy({ who }: Figure, { text }: Participant): boolean {
  return who !== null && overlaps(text, who)
}

function wordsOf({ report }: Reader, { who }: Figure): string {
  return who === null ? '' : report.text.slice(who.start, who.end)
}

/** Words that say of those they count no more than that they are people. */
export const PLAIN: RegExp =
  /\b(people|persons?|men|women|man|woman|bodies|body|others?|dead|wounded|victims?|members?|lives)$/i

function alike(a: string, b: string): boolean {
  const group = (sector: string): string =>
    sector === 'UAF' || sector === 'CRM' ? 'REB' : sector === 'PRM' ? 'COP' : sector
  return group(a) === group(b) || (isState(a) && isState(b))
}

function isState(sector: string): boolean {
  return sector === 'MIL' || sector === 'COP' || sector === 'PRM' || sector === 'GOV'
}

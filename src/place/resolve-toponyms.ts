import type { Candidate } from '../ports.ts'
import { candidateFeatures } from './candidate-features.ts'
import type { Feature, Neighbour, Surroundings } from './candidate-features.ts'
import { companyOf } from './company.ts'
import type { Container } from './container.ts'
import { distanceKm } from './distance.ts'
import { nameKey } from './name-key.ts'
import { weightTable, type NamedWeights } from './named-weights.ts'
import type { Toponym } from './toponym.ts'

/** A toponym in its place in the text. */
export interface Setting {
  readonly toponym: Toponym
  readonly containers: readonly Container[]
  readonly kindWord: Surroundings['kindWord']
  readonly inDateline: boolean
}

/** The place chosen for a toponym, and by how much it beats the next. */
export interface Choice {
  readonly place: Candidate | null
  readonly margin: number
}

/** Most other places that one is weighed against. */
const MOST_NEIGHBOURS = 150
/** Most pairs of a name and another that are weighed in one round. */
const MOST_PAIRS = 60_000
const ROUNDS = 3

/**
 * Chooses a place for each toponym of a report. The same name means the same place
 * throughout, unless the words beside one mention put it elsewhere.
 */
export function resolveToponyms(
  settings: readonly Setting[],
  home: string | null,
  weights: NamedWeights,
): readonly Choice[] {
  const { groups, picks, context } = settle(settings, home, weights)
  const outer = new Set(
    settings.flatMap(({ containers }) => containers.map(({ toponym }) => toponym.key)),
  )
  return settings.map((setting) => {
    const { toponym, kindWord, containers } = setting
    const own = containers.some(({ by }) => by === 'comma')
    const choice =
      own && groups.get(toponym.key)!.members > 1
        ? choose(setting, context, weights)
        : picks.get(toponym.key)!
    const { place } = choice
    if (!place || isStray(toponym, place, { containers, context }))
      return { ...choice, place: null }
    if (kindWord === '' && !own) {
      const state = stateOf(place, toponym.candidates)
      if (state) return { ...choice, place: state }
    }
    const area = kindWord === 'area' || outer.has(toponym.key)
    if (area) return choice
    const seat = seatOf(place, toponym.candidates)
    return { ...choice, place: own ? seat : largerOf(seat, toponym.candidates) }
  })
}

/** The state that a town or province bears the name of: bare "Mexico" is not the city, nor the state around it. */
function stateOf(place: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (place.precision === 'country') return null
  return (
    candidates.find(
      ({ feature, country }) => feature === 'PCLI' && country === place.country,
    ) ?? null
  )
}

/**
 * The town that a province or district is named for, where the bare name stands for it:
 * "in Kharkiv" is in the city.
 */
function seatOf(place: Candidate, candidates: readonly Candidate[]): Candidate {
  if (place.feature !== 'ADM1' && place.feature !== 'ADM2') return place
  const towns = candidates.filter(
    (town) =>
      /^PPL(?:A2?|A3|C)?$/.test(town.feature) &&
      town.country === place.country &&
      town.admin1 === place.admin1 &&
      town.population >= (place.feature === 'ADM1' ? 100_000 : 15_000) &&
      distanceKm(town, place) < place.radiusKm + 30,
  )
  return towns.toSorted((a, b) => b.population - a.population)[0] ?? place
}

/** How many times the people of a namesake in one state a seat of a province must have to be meant. */
const LARGER = 10

/** The seat of a province that a small namesake in its own state gives way to: "Bijelo Polje" is no hamlet. */
function largerOf(place: Candidate, candidates: readonly Candidate[]): Candidate {
  // American papers name the towns around them, and capitals of states but rarely.
  if (place.feature !== 'PPL' || place.country === 'USA') return place
  return (
    candidates.find(
      ({ feature, country, population }) =>
        /^PPLA$/.test(feature) &&
        country === place.country &&
        population >= LARGER * Math.max(500, place.population),
    ) ?? place
  )
}

/** Largest town that is not taken for the place meant in a report of other states. */
const STRAY_PEOPLE = 50_000

/** Whether a small town is the only place of its state in a report that names others: more likely a namesake. */
function isStray(
  { key, kind }: Toponym,
  place: Candidate,
  {
    containers,
    context,
  }: { readonly containers: readonly Container[]; readonly context: Context },
): boolean {
  const others = context.neighbours.filter((one) => one.key !== key)
  const kin = others.filter((one) => one.place.country === place.country)
  if (kind === 'sound' && kin.length === 0) return true
  if (containers.length > 0 || others.length < 2 || kin.length > 0) return false
  if (place.precision !== 'town' || place.feature === 'PPLC') return false
  // A name that is not the place's usual one needs a larger place.
  const usual = nameKey(place.name) === key
  return place.population < (usual ? STRAY_PEOPLE : 20 * STRAY_PEOPLE)
}

/** The features of every candidate of each toponym, as they stand when the places are chosen: for training. */
export function traceToponyms(
  settings: readonly Setting[],
  home: string | null,
  weights: NamedWeights,
): readonly (readonly (readonly Feature[])[])[] {
  const { groups, context } = settle(settings, home, weights)
  return settings.map(({ toponym }) => featuresOf(groups.get(toponym.key)!, context))
}

type Context = Omit<Surroundings, 'containers' | 'kindWord'>

function settle(
  settings: readonly Setting[],
  home: string | null,
  weights: NamedWeights,
): {
  readonly groups: ReadonlyMap<string, Group>
  readonly picks: ReadonlyMap<string, Choice>
  readonly context: Context
} {
  const groups = groupsOf(settings)
  const sent = settings.find(({ inDateline }) => inDateline)?.toponym.key
  const company = companyOf([...groups.values()].map(({ toponym }) => toponym))
  let context: Context = { neighbours: [], company, dateline: null, home }
  for (let round = 1; ; round++) {
    const picks = new Map<string, Choice>()
    for (const [key, group] of groups) picks.set(key, choose(group, context, weights))
    if (round === ROUNDS) return { groups, picks, context }
    context = {
      neighbours: neighboursOf(groups, picks),
      company,
      dateline: sent === undefined ? null : (picks.get(sent)?.place ?? null),
      home,
    }
  }
}

/** All the mentions of one name, with what stands beside any of them. */
interface Group {
  readonly toponym: Toponym
  readonly containers: readonly Container[]
  readonly kindWord: Surroundings['kindWord']
  readonly members: number
}

function groupsOf(settings: readonly Setting[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const { toponym, containers, kindWord } of settings) {
    const group = groups.get(toponym.key)
    groups.set(
      toponym.key,
      group
        ? {
            toponym: group.toponym,
            containers:
              group.containers.length < 12
                ? [...group.containers, ...containers]
                : group.containers,
            kindWord: group.kindWord === kindWord ? kindWord : '',
            members: group.members + 1,
          }
        : { toponym, containers, kindWord, members: 1 },
    )
  }
  return groups
}

function neighboursOf(
  groups: ReadonlyMap<string, Group>,
  picks: ReadonlyMap<string, Choice>,
): readonly Neighbour[] {
  const all: Neighbour[] = []
  for (const [key, { members }] of groups) {
    const place = picks.get(key)?.place
    if (place) all.push({ key, place, weight: 1 + Math.log2(members) / 2 })
  }
  // A gazetteer given as a report has ten thousand names: fewer neighbours each keep it linear.
  const most = Math.min(MOST_NEIGHBOURS, Math.ceil(MOST_PAIRS / groups.size))
  return all.toSorted((a, b) => b.weight - a.weight).slice(0, most)
}

/** The features of every candidate of a group, in the order of its candidates. */
function featuresOf(
  group: Omit<Group, 'members'>,
  context: Context,
): readonly (readonly Feature[])[] {
  return group.toponym.candidates.map((candidate) =>
    candidateFeatures(group.toponym, candidate, {
      ...context,
      containers: group.containers,
      kindWord: group.kindWord,
    }),
  )
}

function choose(
  group: Omit<Group, 'members'>,
  context: Context,
  weights: NamedWeights,
): Choice {
  let best = -Infinity
  let second = -Infinity
  let place: Candidate | null = null
  const table = weightTable(weights)
  featuresOf(group, context).forEach((features, i) => {
    let score = 0
    for (const [name, value] of features) score += value * (table.get(name) ?? 0)
    if (score > best) {
      second = best
      best = score
      place = group.toponym.candidates[i]!
    } else if (score > second) second = score
  })
  return { place, margin: best - second }
}

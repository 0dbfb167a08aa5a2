import type { Candidate } from '../ports.ts'
import type { Company } from './company.ts'
import { contains } from './container.ts'
import type { Container } from './container.ts'
import { distanceKm } from './distance.ts'
import { nameKey } from './name-key.ts'
import type { Toponym } from './toponym.ts'
import { USUAL_PLACES } from './words.generated.ts'

/** A place that the report is taken to speak of, and how much of it. */
export interface Neighbour {
  readonly key: string
  readonly place: Candidate
  /** 1 for one mention, more for many. */
  readonly weight: number
}

/** What is known around a toponym when its place is chosen. */
export interface Surroundings {
  readonly containers: readonly Container[]
  /** Word beside it for the kind of place: "district", "city"; empty where none. */
  readonly kindWord: '' | 'area' | 'town'
  readonly neighbours: readonly Neighbour[]
  /** How much the other names of the report may lie in each province and district. */
  readonly company: Company
  /** Where the report was sent from. */
  readonly dateline: Candidate | null
  /** The state whose outlet published it, alpha-3. */
  readonly home: string | null
}

/** A named figure that speaks for or against a candidate. */
export type Feature = readonly [name: string, value: number]

/** Features of one place that a toponym may mean. */
export function candidateFeatures(
  toponym: Toponym,
  candidate: Candidate,
  { containers, kindWord, neighbours, company, dateline, home }: Surroundings,
): readonly Feature[] {
  const { feature, population, country, admin1 } = candidate
  const level = levelOf(candidate)
  const features: Feature[] = [
    [`level=${level}`, 1],
    [`people ${level === 'town' ? 'town' : 'area'}`, Math.log10(1 + population) / 4],
  ]
  if (toponym.kind === 'sound') features.push(['sound', 1])
  if (USUAL_PLACES.get(toponym.key) === candidate.geonameId) features.push(['usual', 1])
  if (feature === 'PPLC') features.push(['capital', 1])
  if (feature === 'PPLA') features.push(['seat', 1])
  if (feature === 'PPLX') features.push(['quarter', 1])
  if (nameKey(candidate.name) === toponym.key) features.push(['own name', 1])
  if (kindWord !== '') features.push([`kind=${kindWord} level=${level}`, 1])
  for (const by of ['comma', 'in', 'owner'] as const) {
    const those = containers.filter((container) => container.by === by)
    if (those.length === 0) continue
    const holds = those.some(({ toponym: { candidates } }) =>
      candidates.some((outer) => contains(outer, candidate)),
    )
    features.push([`${holds ? 'within' : 'not within'} ${by}`, 1])
  }
  const { province, district } = company.of(toponym, candidate)
  if (province > 0) features.push(['company in province', Math.log2(1 + province)])
  if (district > 0) features.push(['company in district', Math.log2(1 + district)])
  let total = 0
  let sameCountry = 0
  let sameProvince = 0
  let nearest = 20000
  let close = 0
  for (const { key, place, weight } of neighbours) {
    if (key === toponym.key) continue
    total += weight
    if (country !== null && place.country === country) {
      sameCountry += weight
      if (admin1 !== null && place.admin1 === admin1 && level !== 'state')
        sameProvince += weight
    }
    if (place.precision !== 'country' && place !== candidate) {
      const km = distanceKm(place, candidate)
      nearest = Math.min(nearest, km)
      close += weight * Math.exp(-km / 100)
    }
  }
  if (total > 0) {
    features.push(
      ['share of country', sameCountry / total],
      ['share of province', sameProvince / total],
      ['share close', close / total],
    )
    if (sameCountry > 0) features.push(['same country', 1])
    if (sameProvince > 0) features.push(['same province', 1])
    if (close > 0.5) features.push(['close', Math.min(2, Math.log2(1 + close))])
    if (nearest < 20000) features.push(['nearest', 1 / (1 + nearest / 100)])
  }
  if (dateline && dateline !== candidate) {
    if (dateline.country === country && country !== null)
      features.push(['dateline country', 1])
    features.push(['dateline near', 1 / (1 + distanceKm(dateline, candidate) / 200)])
  }
  if (home !== null && country === home) features.push(['home country', 1])
  return features
}

function levelOf({
  feature,
}: Candidate): 'state' | 'province' | 'district' | 'region' | 'town' {
  if (feature.startsWith('PCL') || feature === 'TERR') return 'state'
  if (feature === 'ADM1') return 'province'
  if (feature === 'ADM2') return 'district'
  return feature.startsWith('PPL') || feature === 'STLMT' ? 'town' : 'region'
}

import type { Candidate } from '../ports.ts'
import type { Toponym } from './toponym.ts'

/** How many of a report's other names may lie in the same province and district, before any is settled. */
export interface Company {
  of(
    toponym: Toponym,
    candidate: Candidate,
  ): { readonly province: number; readonly district: number }
}

/**
 * Counts what provinces and districts the names of a report share. "Paris" and "Henry
 * County" may each lie in many places; only Tennessee has both. A name counts for each of
 * its provinces by one over their number.
 */
export function companyOf(toponyms: Iterable<Toponym>): Company {
  const totals = new Map<string, number>()
  const shares = new Map<string, number>()
  for (const { key, candidates } of toponyms) {
    const provinces = new Set(candidates.map(provinceOf).filter((name) => name !== ''))
    const districts = new Set(candidates.map(districtOf).filter((name) => name !== ''))
    for (const areas of [provinces, districts]) {
      for (const area of areas) {
        totals.set(area, (totals.get(area) ?? 0) + 1 / areas.size)
        shares.set(`${key}\n${area}`, 1 / areas.size)
      }
    }
  }
  const others = (key: string, area: string): number =>
    area === '' ? 0 : (totals.get(area) ?? 0) - (shares.get(`${key}\n${area}`) ?? 0)
  return {
    of: ({ key }, candidate) => ({
      province: round(others(key, provinceOf(candidate))),
      district: round(others(key, districtOf(candidate))),
    }),
  }
}

function provinceOf({ country, admin1 }: Candidate): string {
  return country && admin1 ? `${country}|${admin1}` : ''
}

function districtOf({ country, admin1, admin2 }: Candidate): string {
  return country && admin1 && admin2 ? `${country}|${admin1}|${admin2}` : ''
}

/** Differences of sums carry dust. */
function round(sum: number): number {
  return Math.max(0, Math.round(sum * 1e6) / 1e6)
}

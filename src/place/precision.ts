import type { Place } from '../report/layers.ts'

/** How exactly a place of that GeoNames feature is told. */
export function precisionOf(feature: string, radiusKm: number): Place['precision'] {
  switch (feature) {
    case 'PCLI':
    case 'PCLD':
    case 'PCLH':
    case 'TERR':
    case 'CONT':
      return 'country'
    case 'ADM1':
      return 'province'
    case 'ADM2':
      return 'district'
    case 'PPLX':
      return 'town'
  }
  if (feature.startsWith('PPL') || feature === 'STLMT') return 'town'
  if (radiusKm <= 5) return 'site'
  return radiusKm <= 50 ? 'district' : 'province'
}

/** Kilometres round a town's point within which the town lies: a hamlet 3, a city of ten million 25. */
export function radiusOf(feature: string, population: number): number {
  if (feature === 'PPLX') return 3
  return Math.max(3, Math.round(Math.sqrt(population / 16_000)))
}

import { nameKey } from '../../src/place/name-key.ts'
import { distanceKm, rawPlace, readTsv } from './rows.ts'
import type { RawPlace } from './rows.ts'

/**
 * Puts the hand-kept regions in. One that GeoNames has as a province or district of that
 * state lends it its names and point; the others are added, with the province of the
 * nearest town where they are smaller than one.
 */
export function addRegions(
  root: URL,
  { areas, towns }: { readonly areas: RawPlace[]; readonly towns: readonly RawPlace[] },
): RawPlace[] {
  const byKey = new Map<string, RawPlace[]>()
  for (const area of areas) {
    for (const key of areaKeys(area.name)) {
      const name = `${area.feature} ${area.country} ${key}`
      byKey.set(name, [...(byKey.get(name) ?? []), area])
    }
  }
  const added: RawPlace[] = []
  for (const row of readTsv(root, 'data/place/region.tsv')) {
    const names = [row['name']!, ...row['also']!.split(';').filter(Boolean)]
    if (!row['lat']) continue
    const place = rawPlace({
      name: names[0]!,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      country: row['country']!,
      feature: row['feature']!,
      radiusKm: Number(row['radiusKm']),
      population: 100_000,
      names: new Set(names),
    })
    const twin = names
      .flatMap((name) => areaKeys(name))
      .flatMap((key) => byKey.get(`${place.feature} ${place.country} ${key}`) ?? [])
      .find((area) => distanceKm(area, place) < 400)
    if (twin) {
      twin.lat = place.lat
      twin.lon = place.lon
      twin.radiusKm = place.radiusKm
      names.forEach((name) => twin.names.add(name))
      if (twin.feature === 'ADM1') twin.name = names[0]!
      continue
    }
    setAreas(place, towns)
    added.push(place)
  }
  return added
}

/** The province and district of a place put in by hand: its own where it is one, else the nearest town's. */
function setAreas(place: RawPlace, towns: readonly RawPlace[]): void {
  if (place.country === '' || place.radiusKm >= 400) return
  const own = `${place.country}.${nameKey(place.name)}`
  if (place.feature === 'ADM1') {
    place.admin1 = own
    return
  }
  // A region of several provinces lies in none.
  const within = place.feature === 'ADM2' || place.radiusKm <= 30
  const near = within ? nearest(place, towns) : null
  if (near) place.admin1 = near.admin1
  if (place.feature === 'ADM2') place.admin2 = own
  else if (near && place.radiusKm < 10) place.admin2 = near.admin2
}

/** Puts the hand-kept towns in that GeoNames' list lacks; where it has one by that name within 40 km, that one gets the other spellings. */
export function addTowns(root: URL, towns: readonly RawPlace[]): RawPlace[] {
  const byKey = new Map<string, RawPlace[]>()
  for (const town of towns) {
    for (const name of town.names) {
      const key = `${town.country} ${nameKey(name)}`
      byKey.set(key, [...(byKey.get(key) ?? []), town])
    }
  }
  return readTsv(root, 'data/place/town.tsv').flatMap((row) => {
    const names = [row['name']!, ...row['also']!.split(';').filter(Boolean)]
    const place = rawPlace({
      name: names[0]!,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      country: row['country']!,
      feature: 'PPL',
      radiusKm: 5,
      population: 20_000,
      names: new Set(names),
    })
    const twin = names
      .flatMap((name) => byKey.get(`${place.country} ${nameKey(name)}`) ?? [])
      .find((town) => distanceKm(town, place) < 40)
    if (twin) {
      names.forEach((name) => twin.names.add(name))
      return []
    }
    setAreas(place, towns)
    return [place]
  })
}

/** An area's name as it may be looked up: with and without the word for its kind. */
export function areaKeys(name: string): readonly string[] {
  const key = nameKey(name)
  const bare = key
    .replace(
      / (?:district|county|parish|province|governorate|oblast|region|state|department|municipality|agency|prefecture|krai|republic|metropolitan municipality|district municipality|rural district|voivodeship|raion|division|area|borough|canton|township|muhafazat|wilaya)$/,
      '',
    )
    .replace(
      /^(?:province of|provincia de|departamento de|district of|state of|republic of|city of|region of|county of|wilaya de|muhafazat|ostan e|provinsi|kabupaten|kota|powiat|landkreis) /,
      '',
    )
  return bare === key || bare.length < 3 ? [key] : [key, bare]
}

function nearest(place: RawPlace, towns: readonly RawPlace[]): RawPlace | null {
  let best: RawPlace | null = null
  let bestKm = 150
  for (const town of towns) {
    if (town.country !== place.country || Math.abs(town.lat - place.lat) > 1.5) continue
    const km = distanceKm(place, town)
    if (km < bestKm) [best, bestKm] = [town, km]
  }
  return best
}

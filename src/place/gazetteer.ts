import { listOf, loadModel, partOf } from '../model/model-file.ts'
import type { Model } from '../model/model-file.ts'
import type { Candidate, Gazetteer, ModelSource } from '../ports.ts'
import { keyCheck, keyHash, nameKey } from './name-key.ts'
import { precisionOf, radiusOf } from './precision.ts'

/** Names the layout of `models/gazetteer.bin` and the keys it was made with. */
export const GAZETTEER_FEATURES = 'gazetteer-1'

const NONE: readonly Candidate[] = []

/**
 * Loads the compiled gazetteer: GeoNames' places and the hand-kept regions.
 *
 * Columns of numbers, one row a place: states, provinces, districts, regions, towns.
 * `lat` and `lon` in 1e-5 degrees; `province` and `district` are rows + 1, 0 where none;
 * `names` is UTF-8, cut by `nameLength`. A key's places are found by a hash of 32 bits and
 * a check of 16: `keyPlaces` holds `keyCount` rows for each key, in the order of the keys.
 */
export async function loadGazetteer(source: ModelSource): Promise<Gazetteer> {
  return gazetteerOf(
    await loadModel(source, { name: 'gazetteer', features: GAZETTEER_FEATURES }),
  )
}

function gazetteerOf(model: Model): Gazetteer {
  const lat = partOf(model, 'lat', Int32Array)
  const lon = partOf(model, 'lon', Int32Array)
  const id = partOf(model, 'id', Uint32Array)
  const province = partOf(model, 'province', Uint16Array)
  const district = partOf(model, 'district', Uint16Array)
  const country = partOf(model, 'country', Uint8Array)
  const feature = partOf(model, 'feature', Uint8Array)
  const population = partOf(model, 'population', Uint8Array)
  const radius = partOf(model, 'radius', Uint16Array)
  const names = partOf(model, 'names', Uint8Array)
  const hashes = partOf(model, 'keyHash', Uint32Array)
  const checks = partOf(model, 'keyCheck', Uint16Array)
  const rows = partOf(model, 'keyPlaces', Uint32Array)
  const starts = startsOf(partOf(model, 'keyCount', Uint8Array))
  const nameStarts = startsOf(partOf(model, 'nameLength', Uint8Array))
  const features = listOf(model, 'features')
  const countries = listOf(model, 'countries')
  const slots = slotsOf(hashes)
  const mask = slots.length - 1
  const found = new Map<number, readonly Candidate[]>()

  const nameOf = (row: number): string =>
    decode(names, nameStarts[row]!, nameStarts[row + 1]!)
  const placeOf = (row: number): Candidate => {
    const code = features[feature[row]!]!
    const people = unpackPopulation(population[row]!)
    const radiusKm = row < radius.length ? radius[row]! : radiusOf(code, people)
    return {
      name: nameOf(row),
      geonameId: id[row]! || null,
      lat: lat[row]! / 1e5,
      lon: lon[row]! / 1e5,
      country: countries[country[row]!]! || null,
      admin1: province[row] ? nameOf(province[row] - 1) : null,
      admin2: district[row] ? nameOf(district[row] - 1) : null,
      precision: precisionOf(code, radiusKm),
      radiusKm,
      feature: code,
      population: people,
    }
  }
  const byKey = (key: string): readonly Candidate[] => {
    const hash = keyHash(key)
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = slots[at]!
      if (slot === 0) return NONE
      const at2 = slot - 1
      if (hashes[at2] !== hash || checks[at2] !== keyCheck(key)) continue
      let places = found.get(at2)
      if (!places) {
        places = Array.from(rows.subarray(starts[at2], starts[at2 + 1]), placeOf)
        found.set(at2, places)
      }
      return places
    }
  }
  return {
    longestName: partOf(model, 'longestName', Uint8Array)[0]!,
    attribution: listOf(model, 'attribution')[0]!,
    lookup: (name) => byKey(nameKey(name)),
    adjective: (word) => byKey(`=${nameKey(word)}`),
    byKey,
  }
}

/** Where each row's part begins, from the lengths; one more at the end. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return starts
}

/** Open-addressed table of key numbers + 1, at most half full. */
function slotsOf(hashes: Uint32Array): Uint32Array {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const slots = new Uint32Array(size)
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i]! & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = i + 1
  }
  return slots
}

/** Population as one byte: sixteen steps for each factor of e. */
export function packPopulation(people: number): number {
  return Math.min(255, Math.round(12 * Math.log(1 + Math.max(0, people))))
}

function unpackPopulation(byte: number): number {
  return Math.round(Math.exp(byte / 12) - 1)
}

/** UTF-8 to a string; the core has no TextDecoder. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end;) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      text += String.fromCharCode(byte)
      i += 1
    } else if (byte < 0xe0) {
      text += String.fromCharCode(((byte & 31) << 6) | (bytes[i + 1]! & 63))
      i += 2
    } else {
      text += String.fromCharCode(
        ((byte & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63),
      )
      i += 3
    }
  }
  return text
}

import type { Place } from './report/layers.ts'

/** Where trained models and compiled data come from: a disk, a URL, a bundle. */
export interface ModelSource {
  /** The bytes of `models/<file>`; throws `model-missing` when there are none. */
  load(file: string): Promise<Uint8Array>
}

/** A place that a name may mean, as the gazetteer holds it. */
export interface Candidate extends Place {
  /** GeoNames feature code: `PPL`, `PPLC`, `ADM1`, `ADM2`, `PCLI`, … */
  readonly feature: string
  readonly population: number
}

/** Looks names up. Pure once loaded: the same name gives the same candidates in the same order. */
export interface Gazetteer {
  /** Every place of that name or spelling variant; empty where there is none. */
  lookup(name: string): readonly Candidate[]
  /** Most words in any of its names: no longer run of tokens need be tried. */
  readonly longestName: number
}

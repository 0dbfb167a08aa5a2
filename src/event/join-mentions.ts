import type { Evented, Told } from '../report/layers.ts'

/** Joins the mentions that tell of one happening: one happening, one event. */
export function joinMentions<R extends Told>(report: R): R & Evented {
  return { ...report, events: [] }
}

import type {
  Attributed,
  Chained,
  Counted,
  Placed,
  Timed,
  Told,
} from '../report/layers.ts'

/** The layers that events are read from. */
export type Readable = Chained & Timed & Placed & Counted & Attributed

/** Each sentence's telling of an event. */
export function findMentions<R extends Readable>(report: R): R & Told {
  return { ...report, mentions: [], rejections: [] }
}

/**
 * What each pass adds to a report. One type flows: a pass takes the layers it needs and
 * returns the same report with one more, so the compiler holds the order.
 */
import type { Evented } from './event-layers.ts'
import type { Attributed, Counted, Placed, Timed } from './fact-layers.ts'
import type { Chained } from './language-layers.ts'

export type * from './language-layers.ts'
export type * from './fact-layers.ts'
export type * from './event-layers.ts'

/** Every layer that a report carries when it has been read. */
export type Reading = Chained & Timed & Placed & Counted & Attributed & Evented

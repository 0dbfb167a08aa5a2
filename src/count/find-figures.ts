import type { Chained, Counted } from '../report/layers.ts'

/** Figures of people killed, hurt, held or moved. */
export function findFigures<R extends Chained>(report: R): R & Counted {
  return { ...report, figures: [] }
}

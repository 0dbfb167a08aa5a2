import type { RecordCount } from '../../report/record.ts'

/** A figure with its bounds, as English has them: "at least 6", "about 3400", "5 to 7". */
export function extentOf({
  low,
  best,
  high,
}: Pick<RecordCount, 'low' | 'best' | 'high'>): string {
  if (best === null) {
    if (low !== null && high !== null) return `${low} to ${high}`
    return low !== null ? `at least ${low}` : high !== null ? `at most ${high}` : 'some'
  }
  if (low === null && high === null) return `about ${best}`
  if (low === best)
    return high === best
      ? String(best)
      : high === null
        ? `at least ${best}`
        : `${best} (to ${high})`
  if (high === best) return low === null ? `at most ${best}` : `${best} (from ${low})`
  return `${best} (${low ?? '?'} to ${high ?? '?'})`
}

import type { Report } from '../report/report.ts'
import { HOME_COUNTRIES } from './words.generated.ts'

/** The state whose outlet published the report, alpha-3, by the end of its address; `null` where nothing tells. */
export function homeOf({ url, source }: Report): string | null {
  const host = /^https?:\/\/([^/?#:]{1,253})/i.exec(url ?? source ?? '')?.[1]
  const end = host?.toLowerCase().split('.').at(-1)
  return (end && HOME_COUNTRIES.get(end)) || null
}

import type { Report } from '../report/report.ts'
import { HOME_COUNTRIES, OUTLET_COUNTRIES } from './words.generated.ts'

/**
 * The state whose outlet published the report, alpha-3: by its name or address where it
 * is a known one, else by the end of the address; `null` where nothing tells.
 */
export function homeOf({ url, source, publisher }: Report): string | null {
  const named = publisher ? OUTLET_COUNTRIES.get(publisher.toLowerCase()) : undefined
  if (named) return named
  const host = /^https?:\/\/([^/?#:]{1,253})/i
    .exec(url ?? source ?? '')?.[1]
    ?.toLowerCase()
    .replace(/^www\d?\./, '')
  if (!host) return null
  const parts = host.split('.')
  for (let i = 0; i < parts.length - 1 && i < 4; i++) {
    const known = OUTLET_COUNTRIES.get(parts.slice(i).join('.'))
    if (known) return known
  }
  return HOME_COUNTRIES.get(parts.at(-1)!) ?? null
}

import type { Chained, Placed } from '../report/layers.ts'
import { overlaps } from '../report/span.ts'
import { actorKey, LONGEST_FORM, type ActorBook } from './actor-book.ts'

const homes = new WeakMap<readonly unknown[], string | null>()

/**
 * The country that a report is about: whose names and people it speaks of most.
 *
 * Words of the title count three times, the dateline's own country twice: the reporter
 * writes from there, but may write of a neighbour. `null` where nothing tells.
 */
export function homeCountry(report: Chained & Placed, book: ActorBook): string | null {
  const known = homes.get(report.tokens)
  if (known !== undefined) return known
  const home = count(report, book)
  homes.set(report.tokens, home)
  return home
}

function count(report: Chained & Placed, book: ActorBook): string | null {
  const weights = new Map<string, number>()
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight)
  }
  const dateline = report.dateline?.evidence[0]
  for (const mention of report.places) {
    const country = mention.place?.country
    if (!country || mention.use !== 'place') continue
    if (dateline && overlaps(mention, dateline)) add(country, 2)
    else add(country, report.title && overlaps(mention, report.title) ? 3 : 1)
  }
  for (const name of report.names) {
    if (name.last - name.first > LONGEST_FORM) continue
    const words = report.text.slice(name.start, name.end)
    const forms = book.countries.get(actorKey(words)) ?? []
    const code = forms[0]?.code ?? book.organizations.get(actorKey(words))?.country
    if (code) add(code, report.title && overlaps(name, report.title) ? 3 : 1)
  }
  for (const body of ['UNO', 'IGO', 'NGO', 'EUR', 'IMG', 'MNC']) weights.delete(body)
  let best: string | null = null
  for (const [code, weight] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (best === null || weight > weights.get(best)!) best = code
  }
  return best
}

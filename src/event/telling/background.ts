import type { Mention } from '../../report/layers.ts'
import { isHarm } from '../join/same-event.ts'
import type { Reader } from '../words.ts'

/**
 * Harm told without a day of its own in the sentence after a deed that is long past goes on
 * with it: "In June 2019 the two armies fought. More than 100 people were killed." Call it
 * when figures are given to tellings.
 */
export function withBackground(
  { report }: Reader,
  mentions: readonly Mention[],
): readonly Mention[] {
  const settled: Mention[] = []
  for (const mention of mentions) {
    const before = settled.findLast(
      (one) => isHarm(one) && one.section === 'body' && one.head < mention.head,
    )
    settled.push(
      before && goesOn(report, before, mention)
        ? { ...mention, status: 'historical', time: before.time }
        : mention,
    )
  }
  return settled
}

function goesOn(report: Reader['report'], past: Mention, next: Mention): boolean {
  if (past.status !== 'historical' || past.time === null) return false
  // What a clause beside the news recalls is not what the next sentence goes on with.
  if (past.traits.some((trait) => /^aside=(?:relative|participle)$/.test(trait)))
    return false
  if (past.time.rule === 'report-date' || isRunning(past)) return false
  if (next.sentence - past.sentence !== 1 || next.section !== 'body') return false
  if (!isHarm(next) || next.counts.length === 0 || next.actors.length > 0) return false
  if (/^(?:historical|planned|hypothetical)$/.test(next.status)) return false
  const own = report.times.some(
    ({ first, interval }) =>
      interval !== null && report.tokens[first]!.sentence === next.sentence,
  )
  const placed = next.place !== null && next.place.value.name !== past.place?.value.name
  return !own && !placed
}

/** "since 2017", "this year": a time that runs to today ends nothing. */
function isRunning({ time }: Mention): boolean {
  return (
    time !== null &&
    time.value.precision === 'day' &&
    time.value.start !== time.value.end
  )
}

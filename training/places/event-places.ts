import { readFileSync } from 'node:fs'
import { readEventItem } from '../../evaluation/task/eventloc.ts'
import type { EventItem } from '../../evaluation/task/eventloc.ts'
import { offsetMap } from '../../evaluation/offsets.ts'
import type { Engine } from '../../src/engine.ts'
import { placesInSentence } from '../../src/place/event-place.ts'
import { eventPlaceFeatures } from '../../src/place/event-place-features.ts'
import type { Choice } from './logistic.ts'

/** For each place named in a training sentence: the event's, or not. */
export function eventPlaceChoices(gold: string, engine: Engine): readonly Choice[] {
  const lines = readFileSync(`${gold}place/eventloc.train.jsonl`, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const item = JSON.parse(line) as EventItem
      const { report, trigger } = readEventItem(item, engine)
      const offsets = offsetMap(item.text)
      const right = new Set(
        item.locations.map(
          ({ start, end }) => `${offsets.toUtf16(start)}-${offsets.toUtf16(end)}`,
        ),
      )
      if (!report.tokens[trigger]) return []
      const among = placesInSentence(report, trigger)
      return among.map((mention) => {
        const is = right.has(`${mention.start}-${mention.end}`)
        const features = eventPlaceFeatures(report, trigger, { mention, among })
        return {
          alternatives: [features.map((name) => [name, 1] as const), []],
          right: [is, !is],
        }
      })
    })
}

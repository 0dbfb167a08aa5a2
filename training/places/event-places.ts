import { readFileSync } from 'node:fs'
import { namedReport } from '../../evaluation/named.ts'
import { offsetMap } from '../../evaluation/offsets.ts'
import { triggerToken } from '../../evaluation/task/eventloc.ts'
import type { EventItem } from '../../evaluation/task/eventloc.ts'
import { reportOfText } from '../../evaluation/task/place.ts'
import type { Engine } from '../../src/engine.ts'
import { placesInSentence } from '../../src/place/near-places.ts'
import { eventPlaceFeatures } from '../../src/place/event-place-features.ts'
import { readToponyms } from '../../src/place/read-toponyms.ts'
import type { Gazetteer } from '../../src/ports.ts'
import type { Chained, Placed } from '../../src/report/layers.ts'
import type { Choice } from './logistic.ts'

/** A training sentence with its event's places by start and end, in UTF-16 units. */
export interface EventSentence<R extends Chained = Chained> {
  readonly report: R
  readonly trigger: number
  readonly locations: ReadonlyMap<number, number>
}

/** The training sentences, read up to their names. */
export function readEventSentences(
  gold: string,
  engine: Engine,
): readonly EventSentence[] {
  return readFileSync(`${gold}place/eventloc.train.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const item = JSON.parse(line) as EventItem
      return eventSentence(item, namedReport(reportOfText(item.text, null), engine))
    })
}

/** An item with the report of its text. */
export function eventSentence(item: EventItem, report: Chained): EventSentence {
  const offsets = offsetMap(report.text)
  return {
    report,
    trigger: triggerToken(report, offsets.toUtf16(item.event.start)),
    locations: new Map(
      item.locations.map(({ start, end }) => [
        offsets.toUtf16(start),
        offsets.toUtf16(end),
      ]),
    ),
  }
}

/** For each place named in a training sentence: the event's, or not. */
export function eventPlaceChoices({
  report,
  trigger,
  locations,
}: EventSentence<Chained & Placed>): readonly Choice[] {
  if (!report.tokens[trigger]) return []
  const among = placesInSentence(report, trigger)
  return among.map((mention) => {
    const is = locations.get(mention.start) === mention.end
    const features = eventPlaceFeatures(report, trigger, { mention, among })
    return {
      alternatives: [features.map((name) => [name, 1] as const), []],
      right: [is, !is],
    }
  })
}

/**
 * What a training sentence teaches of toponyms: the event's places are some; capitals
 * that no gazetteer has and that are none of its places mostly are not. What the
 * gazetteer has and the set leaves out may be a toponym or not, and teaches nothing.
 */
export function eventToponymChoices(
  { report, locations }: EventSentence,
  gazetteer: Gazetteer,
): readonly Choice[] {
  const choices: Choice[] = []
  let end = 0
  readToponyms(report, gazetteer).forEach((list, at) => {
    if (at < end) return
    const goldEnd = locations.get(report.tokens[at]!.start)
    for (const { toponym, features } of list) {
      const is = toponym.end === goldEnd
      const known = toponym.kind === 'name' || toponym.kind === 'adjective'
      if (!is && goldEnd === undefined && known) continue
      choices.push({
        alternatives: [features.map((name) => [name, 1] as const), []],
        right: [is, !is],
      })
      if (is) {
        end = toponym.last
        break
      }
    }
  })
  return choices
}

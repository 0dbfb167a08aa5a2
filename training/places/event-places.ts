import { readFileSync } from 'node:fs'
import { namedReport } from '../../evaluation/named.ts'
import { readEventItem } from '../../evaluation/task/eventloc.ts'
import type { EventItem } from '../../evaluation/task/eventloc.ts'
import { reportOfText } from '../../evaluation/task/place.ts'
import { offsetMap } from '../../evaluation/offsets.ts'
import type { Engine } from '../../src/engine.ts'
import { placesInSentence } from '../../src/place/event-place.ts'
import { eventPlaceFeatures } from '../../src/place/event-place-features.ts'
import { readToponyms } from '../../src/place/read-toponyms.ts'
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

/**
 * What the training sentences teach of toponyms: the event's places are some; capitals
 * that no gazetteer has and that are none of its places mostly are not. What the
 * gazetteer has and the set leaves out may be a toponym or not, and teaches nothing.
 */
export function eventToponymChoices(gold: string, engine: Engine): readonly Choice[] {
  const lines = readFileSync(`${gold}place/eventloc.train.jsonl`, 'utf8').split('\n')
  return lines.slice(0, 4000).flatMap((line) => {
    if (line === '') return []
    const { text, locations } = JSON.parse(line) as EventItem
    const offsets = offsetMap(text)
    const right = new Map(
      locations.map(({ start, end }) => [offsets.toUtf16(start), offsets.toUtf16(end)]),
    )
    const report = namedReport(reportOfText(text, null), engine)
    const choices: Choice[] = []
    let end = 0
    readToponyms(report, engine.gazetteer).forEach((list, at) => {
      if (at < end) return
      const goldEnd = right.get(report.tokens[at]!.start)
      for (const { toponym, features } of list) {
        const is = toponym.end === goldEnd
        if (!is && goldEnd === undefined && toponym.kind !== 'unlisted' && toponym.kind !== 'sound')
          continue
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
  })
}

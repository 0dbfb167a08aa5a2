import { hashWord } from '../model/feature.ts'
import { sharesOf } from '../model/weights.ts'
import type { Participant } from '../report/layers.ts'
import { EVENT_SCALE, type EventModel } from './event-model.ts'
import { agreement, overlapOf, placesApart, sameness, type Told } from './same-event.ts'
import { lemmaOf, type Readable } from './words.ts'

// What the model's log-odds are worth in points of the rules, and how many of them count.
const MODEL = 0.1
const MOST = 4

/** How strongly two tellings speak of one happening, by rules and model: above 0 they do; -Infinity where a rule forbids it. */
export function weighSameness(
  report: Readable,
  a: Told,
  b: Told,
  { same }: Pick<EventModel, 'same'>,
): number {
  const ruled = sameness(report, a, b)
  if (same === null || ruled === -Infinity) return ruled
  const [apart, one] = sharesOf(same, sameFeatures(report, a, b, ruled), {
    classes: 2,
    scale: EVENT_SCALE,
  })
  const odds = Math.log(Math.max(1e-6, one!) / Math.max(1e-6, apart!))
  return ruled + MODEL * Math.max(-MOST, Math.min(MOST, odds))
}

/** Features of two tellings, as hashed names. */
export function sameFeatures(
  report: Readable,
  a: Told,
  b: Told,
  ruled: number,
): readonly number[] {
  const [first, second] = a.head <= b.head ? [a, b] : [b, a]
  const harm = a.type === 'ASSAULT' || a.type === 'CASUALTY' ? 'harm' : a.type
  const gap = second.sentence - first.sentence
  const far = gap === 0 ? '0' : gap === 1 ? '1' : gap < 4 ? '3' : gap < 9 ? '8' : 'far'
  const sections = `${first.section}/${second.section}`
  const word = lemmaOf(report, a.head) === lemmaOf(report, b.head)
  const actors = agreement(a.actors, b.actors)
  const recipients = agreement(a.recipients, b.recipients)
  const overlap = Math.round(4 * overlapOf(report, a, b))
  const place = `${a.place ? (b.place ? 'both' : 'one') : b.place ? 'one' : 'none'}${
    placesApart(a.place, b.place) ? 'apart' : ''
  }`
  const own = [first, second].map(({ time }) =>
    time === null ? 'none' : time.rule === 'report-date' ? 'report' : 'own',
  )
  const kinds = [first, second].map(({ traits }) =>
    traits.includes('noun') ? 'noun' : traits.includes('carried') ? 'carried' : 'verb',
  )
  const asides = [first, second].map(
    ({ traits }) => traits.find((trait) => trait.startsWith('aside=')) ?? 'main',
  )
  const step = Math.max(-6, Math.min(8, Math.round(2 * ruled)))
  const names = [
    `rule=${step}`,
    `rule=${step}+${harm}`,
    `type=${harm}`,
    `far=${far}`,
    `far=${far}+${harm}`,
    `sections=${sections}`,
    `sections=${sections}+${harm}`,
    `word=${word}`,
    `word=${word}+far=${far}`,
    `word=${word}+${harm}`,
    `who=${actors}/${recipients}`,
    `who=${actors}/${recipients}+${harm}`,
    `who=${actors}/${recipients}+word=${word}+overlap=${overlap}`,
    `overlap=${overlap}`,
    `overlap=${overlap}+${harm}`,
    `place=${place}`,
    `place=${place}+${harm}`,
    `time=${own.join('/')}`,
    `time=${own.join('/')}+${harm}`,
    `kind=${kinds.join('/')}`,
    `kind=${kinds.join('/')}+far=${far}`,
    `kind=${kinds.join('/')}+${harm}`,
    `aside=${asides.join('/')}`,
    `status=${first.status}/${second.status}`,
    `modes=${a.mode.some((mode) => b.mode.includes(mode))}+${harm}`,
    `named=${sizes(first.actors)}${sizes(first.recipients)}/${sizes(second.actors)}${sizes(second.recipients)}`,
    `counts=${Math.min(1, first.counts.length)}${Math.min(1, second.counts.length)}+${harm}`,
  ]
  return names.map(hashWord)
}

function sizes(list: readonly Participant[]): string {
  return list.length === 0 ? '0' : list.length === 1 ? '1' : '2'
}

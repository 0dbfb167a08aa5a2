import { hashed, hashWord } from '../../model/feature.ts'
import { sharesOf, weightsAt } from '../../model/weights.ts'
import type { Participant } from '../../report/layers.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'
import {
  agreement,
  barBetween,
  closeness,
  overlapOf,
  placesApart,
  type Bar,
  type Told,
} from './same-event.ts'
import { linkBetween } from '../../language/link-between.ts'
import { lemmaOf, type Readable } from '../words.ts'

// What the model's log-odds are worth in points of the rules, how many of them count, and from where on they overrule a bar.
const MODEL = 0.25
const MOST = 4
const OVERRULES = 4

/** How strongly two tellings speak of one happening, by rules and model: above 0 they do; -Infinity where a rule forbids it. */
export function weighSameness(
  report: Readable,
  a: Told,
  b: Told,
  { same }: Pick<EventModel, 'same'>,
): number {
  const bar = barBetween(report, a, b)
  if (bar === 'kind') return -Infinity
  const ruled = closeness(report, a, b)
  if (same === null) return bar === null ? ruled : -Infinity
  const [apart, one] = sharesOf(same, sameFeatures(report, a, b, { bar, ruled }), {
    classes: 2,
    scale: EVENT_SCALE,
  })
  const odds = Math.log(Math.max(1e-6, one!) / Math.max(1e-6, apart!))
  if (bar !== null) {
    // Only a bar that the model has seen right and wrong is its to overrule.
    const known = weightsAt(same, hashWord(`bar=${bar}`)).length > 0
    return known && odds > OVERRULES ? odds - OVERRULES : -Infinity
  }
  return ruled + MODEL * Math.max(-MOST, Math.min(MOST, odds))
}

/** Features of two tellings, as hashed names. */
export function sameFeatures(
  report: Readable,
  a: Told,
  b: Told,
  { bar, ruled }: { readonly bar: Bar | null; readonly ruled: number },
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
  const days = dayRelation(a, b)
  const where = placeRelation(a, b)
  const counts = countRelation(a, b)
  const pointing = isPointing(report, second)
  const link = linkBetween(report, a.head, b.head)
  const names = [
    hashed`bias`,
    hashed`bar=${bar ?? 'none'}`,
    hashed`bar=${bar ?? 'none'}+${harm}`,
    hashed`bar=${bar ?? 'none'}+rule=${step}`,
    hashed`days=${days}`,
    hashed`days=${days}+${harm}`,
    hashed`where=${where}`,
    hashed`where=${where}+${harm}`,
    hashed`where=${where}+days=${days}`,
    hashed`figures=${counts}`,
    hashed`figures=${counts}+where=${where}`,
    hashed`figures=${counts}+far=${far}`,
    hashed`link=${link}`,
    hashed`link=${link}+${harm}`,
    hashed`link=${link}+figures=${counts}`,
    hashed`link=${link}+who=${actors}/${recipients}`,
    hashed`pointing=${pointing}`,
    hashed`pointing=${pointing}+${harm}`,
    hashed`pointing=${pointing}+far=${far}`,
    hashed`lemmas=${[lemmaOf(report, a.head), lemmaOf(report, b.head)].toSorted().join('/')}`,
    hashed`second=${lemmaOf(report, second.head)}`,
    hashed`bars=${bar ?? 'none'}+who=${actors}/${recipients}`,
    hashed`bars=${bar ?? 'none'}+far=${far}`,
    hashed`bars=${bar ?? 'none'}+sections=${sections}`,
    hashed`bars=${bar ?? 'none'}+figures=${counts}`,
    hashed`rule=${step}`,
    hashed`rule=${step}+${harm}`,
    hashed`type=${harm}`,
    hashed`far=${far}`,
    hashed`far=${far}+${harm}`,
    hashed`sections=${sections}`,
    hashed`sections=${sections}+${harm}`,
    hashed`word=${word}`,
    hashed`word=${word}+far=${far}`,
    hashed`word=${word}+${harm}`,
    hashed`who=${actors}/${recipients}`,
    hashed`who=${actors}/${recipients}+${harm}`,
    hashed`who=${actors}/${recipients}+word=${word}+overlap=${overlap}`,
    hashed`overlap=${overlap}`,
    hashed`overlap=${overlap}+${harm}`,
    hashed`place=${place}`,
    hashed`place=${place}+${harm}`,
    hashed`time=${own.join('/')}`,
    hashed`time=${own.join('/')}+${harm}`,
    hashed`kind=${kinds.join('/')}`,
    hashed`kind=${kinds.join('/')}+far=${far}`,
    hashed`kind=${kinds.join('/')}+${harm}`,
    hashed`aside=${asides.join('/')}`,
    hashed`status=${first.status}/${second.status}`,
    hashed`modes=${a.mode.some((mode) => b.mode.includes(mode))}+${harm}`,
    hashed`named=${sizes(first.actors)}${sizes(first.recipients)}/${sizes(second.actors)}${sizes(second.recipients)}`,
    hashed`counts=${Math.min(1, first.counts.length)}${Math.min(1, second.counts.length)}+${harm}`,
  ]
  return names
}

function sizes(list: readonly Participant[]): string {
  return list.length === 0 ? '0' : list.length === 1 ? '1' : '2'
}

function dayRelation(a: Told, b: Told): string {
  if (!a.time || !b.time) return 'none'
  const own = [a, b].filter(({ time }) => time?.rule !== 'report-date').length
  const [x, y] = [a.time.value, b.time.value]
  const same = x.start === y.start && x.end === y.end
  const meet = x.start <= y.end && y.start <= x.end
  return `${same ? 'same' : meet ? 'meet' : 'apart'}${own}`
}

function placeRelation(a: Told, b: Told): string {
  if (!a.place || !b.place) return a.place || b.place ? 'one' : 'none'
  if (a.place.value.name === b.place.value.name) return 'same'
  return placesApart(a.place, b.place) ? 'apart' : 'near'
}

function countRelation(a: Told, b: Told): string {
  if (a.counts.length === 0 || b.counts.length === 0)
    return a.counts.length + b.counts.length === 0 ? 'none' : 'one'
  const kin = a.counts.flatMap((x) =>
    b.counts.filter((y) => x.what === y.what).map((y) => x.best === y.best),
  )
  return kin.length === 0 ? 'other' : kin.includes(true) ? 'same' : 'clash'
}

/** "the blast", "that attack": a noun of what is known. */
function isPointing(report: Readable, { head, sentence }: Told): boolean {
  const first = report.sentences[sentence]!.first
  for (let at = head - 1; at >= Math.max(first, head - 4); at--) {
    const word = report.tokens[at]!.text.toLowerCase()
    if (/^(?:the|this|that|these|those|its|their|his)$/.test(word)) return true
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(report.tags[at]!.upos)) return false
  }
  return false
}

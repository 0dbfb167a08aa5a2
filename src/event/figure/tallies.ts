import { overlaps } from '../../report/span.ts'
import type { Figure, Mention, Rejection } from '../../report/layers.ts'
import { claimsOf } from '../claim/claims.ts'
import { carries } from './counts.ts'
import { frameOf } from '../frame/frame.ts'
import { peopleAt } from '../party/participants.ts'
import { settingOf, type TriggerOf } from '../telling/setting.ts'
import { figuresOfSpeech } from '../trigger/reject.ts'
import { countsSince, isBackground, isRunning } from '../setting/age.ts'
import { timeOf } from '../setting/where-when.ts'
import type { Reader } from '../words.ts'

/** A mention that only adds up the harm of a happening told before: it never opens an event. */
export const TALLY = 'tally'

// Sentences back to the happening that a toll on its own goes on with.
const REACH = 8

/** Kinds of harm that a report adds up in sentences of their own. */
const HARM: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'displaced',
])

/**
 * A telling for each toll that no other carries: "The union listed two officers killed",
 * "Eleven bodies were recovered", "41 had been led away". Only after an attack or harm was
 * told, and not where the words are hypothetical or a figure of speech.
 */
export function talliesOf(
  reader: Reader,
  mentions: readonly Mention[],
  {
    triggerOf,
    rejections,
  }: { readonly triggerOf: TriggerOf; readonly rejections: readonly Rejection[] },
): readonly Mention[] {
  const { report } = reader
  const told = new Set<string>()
  for (const { sentence, type } of mentions)
    for (const what of HARM)
      if (carries(type, what as Figure['what'])) told.add(`${sentence} ${what}`)
  const harm = mentions.filter(({ type }) => type === 'ASSAULT' || type === 'CASUALTY')
  const tallies: Mention[] = []
  let at = 0
  for (const figure of report.figures) {
    if (figure.best === 0 || figure.partOf !== null || figure.superseded) continue
    const { sentence } = report.tokens[figure.trigger]!
    if (report.captions.some(({ span }) => overlaps(span, figure))) continue
    if (!HARM.has(figure.what) || told.has(`${sentence} ${figure.what}`)) continue
    while (at < harm.length && harm[at]!.sentence < sentence) at++
    const before = harm[at - 1]
    if (!before || sentence - before.sentence > REACH) continue
    if (isFigurative(reader, figure, rejections)) continue
    const tally = tallyOf(reader, figure, triggerOf)
    if (tally) tallies.push(tally)
  }
  return tallies
}

function isFigurative(
  { report, lexicon }: Reader,
  { trigger }: Figure,
  rejections: readonly Rejection[],
): boolean {
  const { sentence, start, end } = report.tokens[trigger]!
  if (figuresOfSpeech(report, lexicon)[sentence] !== null) return true
  return rejections.some(
    (one) =>
      one.sentence === sentence &&
      one.reason !== 'unlikely' &&
      overlaps(one.trigger, { start, end }),
  )
}

function tallyOf(reader: Reader, figure: Figure, triggerOf: TriggerOf): Mention | null {
  const { report } = reader
  const head = figure.trigger
  const { sentence, start, end } = report.tokens[head]!
  const frame = frameOf(report, head)
  const setting = settingOf(reader, frame, triggerOf)
  const unreal = setting.skip !== null || setting.negated || setting.denied
  if (unreal || setting.future || setting.headline) return null
  const trigger = { start, end }
  // "In 2025 the figure was 244", "since May 300 have died": no toll of today's news.
  const time = timeOf(reader, frame, { type: 'CASUALTY', status: 'happened' })
  const running =
    isRunning(reader, time, { several: true }) ||
    ((setting.perfect || opensWithSince(report, sentence)) && countsSince(reader, head))
  const past = setting.standing || running || isBackground(reader, time)
  const status = past ? 'historical' : 'happened'
  return {
    type: 'CASUALTY',
    mode: [],
    section: 'body',
    sentence,
    head,
    trigger,
    status,
    actors: [],
    recipients: peopleAt(reader, figure.whoHead),
    place: null,
    time: past ? time : null,
    counts: [],
    claims: claimsOf(report, { head, trigger }, reader.book),
    rule: past ? 'past toll' : TALLY,
    traits: [
      'type=CASUALTY',
      'section=body',
      `status=${status}`,
      past ? 'main' : TALLY,
    ],
  }
}

/** "Since 2017 the conflict has cost 6,500 lives": whatever the tagger makes of the verb. */
function opensWithSince({ tokens, sentences }: Reader['report'], at: number): boolean {
  return tokens[sentences[at]!.first]!.text.toLowerCase() === 'since'
}

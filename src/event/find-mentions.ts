import type { ActorBook } from '../actor/actor-book.ts'
import type { Mention, Rejection, Told } from '../report/layers.ts'
import { withBackground } from './telling/background.ts'
import type { EventModel } from './event-model.ts'
import { withFigures } from './figure/figure-mentions.ts'
import { triggerFinder } from './trigger/find-triggers.ts'
import type { EventLexicon } from './lexicon.ts'
import { withLooseAnswers } from './claim/loose-answers.ts'
import { talliesOf } from './figure/tallies.ts'
import { tellingAt } from './telling/telling.ts'
import { lemmaOf, type Readable, type Reader } from './words.ts'

export type { Readable } from './words.ts'

/** What reading events needs besides the report. */
export interface EventKnowledge {
  readonly events: EventLexicon
  readonly actors: ActorBook
  /** Weighs what the rules say; `null` where only the rules are to decide. */
  readonly eventModel: EventModel | null
}

// More tellings than this in one sentence is a list that went wrong; in a report, a book.
const MOST_IN_SENTENCE = 24
const MOST_IN_REPORT = 4000

/** Each sentence's telling of an event, and the sentences looked at and not coded with the reason. */
export function findMentions<R extends Readable>(
  report: R,
  knowledge: EventKnowledge,
): R & Told {
  const reader: Reader = { report, lexicon: knowledge.events, book: knowledge.actors }
  const { mentions, rejections } = tellingsOf(reader, knowledge.eventModel)
  const tallies = talliesOf(reader, mentions, {
    triggerOf: triggerFinder(reader).triggerOf,
    rejections,
  })
  const all = [...mentions, ...tallies].toSorted((a, b) => a.head - b.head)
  return {
    ...report,
    mentions: withLooseAnswers(
      report,
      withBackground(reader, withFigures(reader, all)),
      reader.book,
    ),
    rejections,
  }
}

/** Tellings by their own words alone, in order: before figures and answers are given to them. */
export function tellingsOf(
  reader: Reader,
  model: EventModel | null,
): {
  readonly mentions: readonly Mention[]
  readonly rejections: readonly Rejection[]
} {
  const mentions: Mention[] = []
  const rejections: Rejection[] = []
  const finder = triggerFinder(reader)
  for (const [sentence, { first, last }] of reader.report.sentences.entries()) {
    if (mentions.length >= MOST_IN_REPORT) break
    let found = 0
    for (let head = first; head < last && found < MOST_IN_SENTENCE; head++) {
      const before = lastTold(mentions, sentence)
      const telling = tellingAt(reader, finder, { head, sentence, model, before })
      if (telling === null) continue
      if ('reason' in telling) rejections.push(telling)
      else {
        mentions.push(telling)
        found++
        if (isJailing(reader, telling))
          mentions.push({ ...telling, type: 'COERCE', mode: ['arrest'] })
      }
    }
  }
  return { mentions, rejections }
}

// The telling before is no longer in mind after so many sentences.
const IN_MIND = 2

/** The telling that a sentence may go on from; `null` where the last is too far back. */
export function lastTold(
  mentions: readonly Mention[],
  sentence: number,
): Mention | null {
  const last = mentions.at(-1)
  return last && sentence - last.sentence <= IN_MIND ? last : null
}

/** "jailed for twelve days", "sentenced to three years": a conviction that is a detention too. */
function isJailing({ report }: Reader, { type, mode, head }: Mention): boolean {
  if (type !== 'SANCTION' || !mode.includes('convict')) return false
  if (/^(jail|imprison)$/.test(lemmaOf(report, head))) return true
  const { last } = report.sentences[report.tokens[head]!.sentence]!
  for (let at = head + 1; at < Math.min(last, head + 12); at++) {
    if (/^(fine|suspended|probation|death|kwacha)$/.test(lemmaOf(report, at)))
      return false
    if (/^(prison|jail|year|month|imprisonment)$/.test(lemmaOf(report, at))) return true
  }
  return false
}

import type { Mention } from '../../report/layers.ts'
import type { EventLexicon } from '../lexicon.ts'
import { lemmaOf, type Readable } from '../words.ts'

// Tokens looked at per event: its sentences are rarely longer together.
const MOST_TOKENS = 400

/** PLOVER's contexts that the words of an event's sentences speak for, sorted. */
export function contextsOf(
  report: Readable,
  mentions: readonly Pick<Mention, 'sentence'>[],
  { contexts, ontology }: EventLexicon,
): readonly string[] {
  const found = new Set<string>()
  let read = 0
  for (const index of new Set(mentions.map(({ sentence }) => sentence))) {
    const { first, last } = report.sentences[index]!
    for (let at = first; at < last && read < MOST_TOKENS; at++, read++)
      for (const context of contexts.get(lemmaOf(report, at)) ?? []) found.add(context)
  }
  return [...found].filter((context) => ontology.contexts.includes(context)).toSorted()
}

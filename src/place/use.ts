import type { Chained, PlaceMention } from '../report/layers.ts'
import type { Toponym } from './toponym.ts'
import { SAY_WORDS } from './words.generated.ts'

/** Whether a toponym stands for a place, for a government or body, or as an adjective. */
export function useOf(report: Chained, toponym: Toponym): PlaceMention['use'] {
  if (toponym.kind === 'adjective') return 'adjective'
  const { arcs, tags, tokens, sentences } = report
  const head = toponym.last - 1
  const arc = arcs[head]
  if (arc?.relation.startsWith('nsubj') && arc.head >= 0) {
    const verb = tags[arc.head]
    if (arc.relation === 'nsubj' && verb?.upos === 'VERB') return 'metonym'
    if (SAY_WORDS.has(tokens[arc.head]!.text.toLowerCase())) return 'metonym'
  }
  const sentence = sentences[tokens[head]!.sentence]!
  const next = head + 1 < sentence.last ? tokens[head + 1]!.text.toLowerCase() : ''
  const before =
    toponym.first > sentence.first ? tokens[toponym.first - 1]!.text.toLowerCase() : ''
  const names = toponym.candidates.some(
    ({ feature }) => feature.startsWith('PCL') || feature === 'PPLC',
  )
  if (names && SAY_WORDS.has(next) && !/^(?:in|at|near|from|of|around)$/.test(before))
    return 'metonym'
  return 'place'
}

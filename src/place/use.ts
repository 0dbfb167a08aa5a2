import type { Chained, PlaceMention } from '../report/layers.ts'
import type { Toponym } from './toponym.ts'
import { ADDRESS_WORDS, SAY_WORDS } from './words.generated.ts'

/**
 * Whether a toponym stands for a place, for a government or body, or as an adjective.
 *
 * "New Delhi denies" and "told Kyiv" speak of governments: a state, province or capital
 * that does something, or to whom something is said or given. "Karachi was bombed" and
 * "left Kyiv" do not.
 */
export function useOf(report: Chained, toponym: Toponym): PlaceMention['use'] {
  if (toponym.kind === 'adjective') return 'adjective'
  const { arcs, tags, tokens, sentences } = report
  const head = toponym.last - 1
  const arc = arcs[head]!
  const governor = arc.head >= 0 ? tags[arc.head]! : null
  const official = toponym.candidates.some(
    ({ feature }) =>
      feature.startsWith('PCL') || feature === 'PPLC' || feature === 'ADM1',
  )
  if (arc.relation === 'nsubj' && governor?.upos === 'VERB') return 'metonym'
  if (!official) return 'place'
  const asked = governor !== null && ADDRESS_WORDS.has(governor.lemma.toLowerCase())
  if (arc.relation === 'iobj' || (arc.relation === 'obj' && asked)) return 'metonym'
  const sentence = sentences[tokens[head]!.sentence]!
  const next = head + 1 < sentence.last ? tokens[head + 1]!.text.toLowerCase() : ''
  const before =
    toponym.first > sentence.first ? tokens[toponym.first - 1]!.text.toLowerCase() : ''
  // "called on Minsk to free": a preposition, but no place.
  const called =
    toponym.first - 2 >= sentence.first &&
    /^(?:call(?:s|ed|ing)?|prevail\w{0,4})$/i.test(tokens[toponym.first - 2]!.text)
  if ((called || asked) && (before === 'on' || before === 'upon')) return 'metonym'
  // "gave Manila five radars": somebody, then something.
  if (/^(?:gave|give|gives|sold|sells|offered|lent|told|asked)$/.test(before))
    return 'metonym'
  if (SAY_WORDS.has(next) && !/^(?:in|at|near|from|of|around|outside|to)$/.test(before))
    return 'metonym'
  return 'place'
}

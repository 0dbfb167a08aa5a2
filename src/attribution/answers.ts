import type { Chained } from '../report/layers.ts'
import { headOf } from './headline-rule.ts'
import type { Draft } from './draft.ts'

/** Words for what another has said, or for a part in it: their denial answers a claim told before. */
const ANAPHORS = new Set(
  'charge charges allegation allegations accusation accusations claim claims report reports it this that which them involvement responsibility role assertion statement account figure figures toll number any request requests question questions email emails message messages call calls'.split(
    ' ',
  ),
)
/** A denial further off than this is taken to answer something else. */
const FURTHEST_SENTENCES = 8

/** For each draft, in text order, the index of the one it answers; `null` where it stands alone. */
export function answersOf(
  report: Chained,
  drafts: readonly Draft[],
): readonly (number | null)[] {
  return drafts.map((draft, i) => {
    if (!isAnswer(report, draft)) return null
    const here = report.tokens[draft.cueHead]!.sentence
    let best: number | null = null
    let bestScore = -Infinity
    for (let k = i - 1; k >= 0 && i - k < 40; k--) {
      const other = drafts[k]!
      const distance = here - report.tokens[other.cueHead]!.sentence
      if (distance > FURTHEST_SENTENCES) break
      if (other.stance !== 'asserts' && other.stance !== 'alleges') continue
      if (other.frame === 'act' || other.content.length === 0) continue
      if (sameSource(report, draft, other)) continue
      const score =
        (other.stance === 'alleges' ? 3 : 0) +
        (speaksOf(report, other, draft) ? 3 : 0) -
        distance
      if (score > bestScore) {
        best = k
        bestScore = score
      }
    }
    return best
  })
}

function isAnswer(report: Chained, { stance, content, rule }: Draft): boolean {
  if (stance !== 'denies' && stance !== 'confirms' && stance !== 'cannot-confirm')
    return false
  const [range] = content
  if (!range) return true
  if (rule === 'verb-answer' || rule === 'cue-answer' || rule === 'denial-word')
    return true
  const head = report.tokens[headOf(report, range)]!.text.toLowerCase()
  return ANAPHORS.has(head)
}

function sameSource(report: Chained, a: Draft, b: Draft): boolean {
  if (a.sourceHead === null || b.sourceHead === null) return false
  const word = report.tokens[a.sourceHead]!.text.toLowerCase()
  return word === report.tokens[b.sourceHead]!.text.toLowerCase() && word.length > 3
}

/** Whether what the other says speaks of the one who answers. */
function speaksOf(report: Chained, other: Draft, answer: Draft): boolean {
  const [source] = answer.source
  if (!source) return false
  for (let i = source.first; i < Math.min(source.last, source.first + 8); i++) {
    const word = report.tokens[i]!.text
    if (!/^\p{Lu}/u.test(word)) continue
    const stem = word.slice(0, Math.max(4, word.length - 2))
    for (const { first, last } of other.content) {
      for (let k = first; k < Math.min(last, first + 60); k++) {
        if (report.tokens[k]!.text.startsWith(stem)) return true
      }
    }
  }
  return false
}

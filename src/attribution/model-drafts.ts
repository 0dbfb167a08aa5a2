import type { Chained } from '../report/layers.ts'
import { cueScore, isCandidate, labelWindow } from './attribution-model.ts'
import type { AttributionModel } from './attribution-model.ts'
import { ruleCode } from './cue-features.ts'
import { cueOf, verbCue } from './cue-lexicon.ts'
import type { Cue, Frame } from './cue-lexicon.ts'
import { pathsFrom } from './cue-paths.ts'
import type { CuePaths } from './cue-paths.ts'
import type { Draft, Range } from './draft.ts'
import { headOf } from './headline-rule.ts'
import { sightOf } from './sight.ts'
import type { Sight } from './sight.ts'
import { CONTENT, CUE, SOURCE } from './span-lattice.ts'
import { stanceOf } from './stance.ts'
import { cueAt } from './verb-cue.ts'

/** What the model finds, in the order of the cues; the rules' drafts are among what it looks at. */
export function draftsByModel(
  report: Chained,
  model: AttributionModel,
  ruled: readonly Draft[],
): readonly Draft[] {
  const sight = sightOf(report, model.classes)
  const byCue = new Map(ruled.map((draft) => [draft.cueHead, draft]))
  const drafts: Draft[] = []
  for (let token = 0; token < report.tokens.length; token++) {
    if (!isCandidate(model, sight, token)) continue
    const rule = byCue.get(token) ?? null
    const score = cueScore(model, sight, { token, rule: ruleCode(rule) })
    if (score < model.threshold) continue
    drafts.push(draftAt(report, sight, { model, token, rule }))
  }
  return drafts
}

interface At {
  readonly model: AttributionModel
  readonly token: number
  readonly rule: Draft | null
}

function draftAt(report: Chained, sight: Sight, { model, token, rule }: At): Draft {
  const paths = pathsFrom(sight, token)
  const labels = labelWindow(model, sight, {
    cue: token,
    paths,
    ruled: ruledRoles(paths, rule),
  })
  const rangesOf = (role: number): readonly Range[] =>
    rangesIn(labels, paths.first, role)
  const labelled = rangesOf(SOURCE).map((range) => beforeVerb(report, range))
  // Of a verb's subject the rules are surer than of its absence.
  const source =
    labelled.length > 0
      ? labelled
      : rule && rule.source.length > 0
        ? rule.source
        : nounsBefore(report, sight, token)
  const unsourced = labelled.length === 0 && source.length > 0
  const cue = (unsourced && rule ? rule.cue : rangesOf(CUE)).filter(
    ({ first, last }) => first <= token + 8 && last >= token - 8,
  )
  // A cue that the model gives nothing to say has what the rules give it.
  const spoken = rangesOf(CONTENT)
  const content = spoken.length > 0 || !rule ? spoken : rule.content
  const known = knownCue(report, token)
  const frame = rule?.frame ?? known?.frame ?? frameOf(sight, token, content)
  const stance = known ? stanceOf(report, token, known) : (rule?.stance ?? 'asserts')
  const said = stance === null ? 'act' : frame
  return {
    source,
    sourceHead: sourceHeadOf(report, sight, { cue: token, source }),
    cue: cue.some(({ first, last }) => first <= token && token < last)
      ? cue
      : [{ first: token, last: token + 1 }],
    cueHead: token,
    content,
    via: rule?.via ?? [],
    viaHead: rule?.viaHead ?? null,
    frame: said,
    stance: rule?.stance ?? stance ?? 'asserts',
    rule: `cue-${said}`,
  }
}

/** The head of a source: the cue's subject where it is among its words, else what heads the range next to the cue. */
function sourceHeadOf(
  report: Chained,
  { tree }: Sight,
  { cue, source }: { readonly cue: number; readonly source: readonly Range[] },
): number | null {
  const subject = tree
    .dependents(cue, 'nsubj')
    .find(
      (child) =>
        report.arcs[child]!.relation === 'nsubj' &&
        /^(?:NOUN|PROPN|PRON)$/.test(report.tags[child]!.upos) &&
        source.some(({ first, last }) => first <= child && child < last),
    )
  if (subject !== undefined) return subject
  const distance = ({ first, last }: Range): number =>
    last <= cue ? cue - last : first - cue
  const nearest = source.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest ? headOf(report, nearest) : null
}

/** Longest noun phrase, up to its first comma, that may open a sentence as its source. */
const LONGEST_OPENING = 12

/** Where neither model nor tree gives a verb of saying its source: the noun phrase that opens its sentence. */
function nounsBefore(report: Chained, sight: Sight, cue: number): readonly Range[] {
  const tag = report.tags[cue]!
  if (tag.xpos !== 'VBD' && tag.xpos !== 'VBZ') return []
  if (sight.tree.dependents(cue, 'aux:pass', 'nsubj').length > 0) return []
  const { first } = report.sentences[report.tokens[cue]!.sentence]!
  if (sight.quotes.at[first]! >= 0) return []
  let last = first
  let nouns = 0
  for (; last < cue && last - first <= LONGEST_OPENING; last++) {
    const { upos } = report.tags[last]!
    if (report.tokens[last]!.text === ',') break
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON|PUNCT)$/.test(upos)) return []
    if (upos === 'NOUN' || upos === 'PROPN') nouns++
  }
  if (nouns === 0 || report.tags[first]!.upos === 'ADP') return []
  return last === cue || report.tokens[last]!.text === ',' ? [{ first, last }] : []
}

/** A source without the clause that was taken for a part of it: "Police sealed off the square, adding …". */
function beforeVerb(report: Chained, range: Range): Range {
  for (let i = range.first + 1; i < range.last; i++) {
    const { xpos } = report.tags[i]!
    if (/^(?:who|which|that|whose|where|,)$/i.test(report.tokens[i]!.text)) return range
    if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return { ...range, last: i }
  }
  return range
}

/** The roles that a rule's draft gives the words of a window: 0 none, 1 source, 2 content, 3 cue. */
export function ruledRoles({ first, last }: CuePaths, rule: Draft | null): Uint8Array {
  const roles = new Uint8Array(last - first)
  if (!rule) return roles
  const fill = (ranges: readonly Range[], role: number): void => {
    for (const range of ranges) {
      roles.fill(
        role,
        Math.max(0, range.first - first),
        Math.max(0, range.last - first),
      )
    }
  }
  fill(rule.content, 2)
  fill(rule.source, 1)
  fill(rule.cue, 3)
  return roles
}

/** Runs of a role among labels; `role` is its label for beginning. */
function rangesIn(labels: Uint8Array, offset: number, role: number): readonly Range[] {
  const ranges: { first: number; last: number }[] = []
  labels.forEach((label, i) => {
    if (label !== role && label !== role + 1) return
    const before = ranges.at(-1)
    if (label === role + 1 && before && before.last === offset + i) before.last++
    else ranges.push({ first: offset + i, last: offset + i + 1 })
  })
  return ranges
}

function knownCue(report: Chained, token: number): Cue | null {
  const { upos, lemma } = report.tags[token]!
  if (upos === 'VERB' || upos === 'AUX') return cueAt(report, token)
  if (upos === 'ADV') return cueOf('adverb', lemma)
  const noun = upos === 'NOUN' ? cueOf('noun', lemma) : null
  // "The army alleges the group …": tagged as a noun where it is a verb.
  return noun ?? verbCue(lemma, report.tokens[token]!.text)
}

/** A cue in no list says what is quoted or is a clause; all else is saying as a deed. */
function frameOf(sight: Sight, token: number, content: readonly Range[]): Frame {
  const quoted = content.some(({ first }) => sight.quotes.at[first]! >= 0)
  return quoted || sight.tree.dependents(token, 'ccomp', 'parataxis').length > 0
    ? 'say'
    : 'act'
}

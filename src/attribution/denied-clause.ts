import type { Attribution, Tagged } from '../report/layers.ts'
import { firstTokenFrom } from './attribution-index.ts'

/** Only the first words of what is said tell whether it says no. */
const FIRST_WORDS = 12
/** Words of what is said that are looked at in all. */
const MOST_WORDS = 30
const NO =
  /(?:^|\s)(?:not|n['’]t|never|no|none|nobody|nothing|neither|false|untrue|lies?|baseless|fabricated|propaganda|disinformation)(?:\s|$)/
/** Refusals, forecasts and turns of speech that hold a "not" and say nothing of a deed. */
const OTHERWISE =
  /(?:^|\s)(?:(?:will|would|can|could|should|must|may|might|do|does|shall) ?(?:not|n['’]t|never)|cannot|wo n['’]t|no (?:longer|doubt|more|matter|immediate|further|one else|information|details|comment|knowledge|figures?|word|date|casualties|casualty|injuries|deaths|fatalities|arrests?|damage|losses|survivors|victims|claim|group|suspects?|ransom)|not (?:only|just|yet|been able|clear|immediately)|if not|whether or not|nothing (?:but|more))(?:\s|$)/

/** Whether what is said opens with a no: "its guns had not fired", "none of the dead were civilians". */
export function opensWithNo(
  report: Tagged,
  { content, cue, stance, rule }: Attribution,
): boolean {
  if (stance !== 'asserts' || rule.endsWith('-act')) return false
  // Of words on both sides of the cue those behind it tell more: "officials, who asked not to be named, said …".
  const behind = cue.at(-1)
  const span =
    content.find(({ start }) => behind !== undefined && start >= behind.end) ??
    content[0]
  if (!span) return false
  const words: string[] = []
  for (
    let i = firstTokenFrom(report.tokens, span.start);
    i < report.tokens.length &&
    report.tokens[i]!.end <= span.end &&
    words.length < MOST_WORDS;
    i++
  ) {
    if (report.tokens[i]!.text === ';') break
    if (report.tags[i]!.upos !== 'PUNCT')
      words.push(report.tokens[i]!.text.toLowerCase())
  }
  const said = words.join(' ')
  // "were not fighters but farmers" says what they were.
  if (/(?:^| )not (?:\S+ ){1,3}but /.test(said)) return false
  // "… was under guard and that no civilian had been near": each clause may open with a no.
  return said.split(/ (?:and|but) (?:that )?/).some((clause) => {
    const opening = clause.split(' ', FIRST_WORDS).join(' ')
    return NO.test(opening) && !OTHERWISE.test(opening)
  })
}

import type { Chained, TimeExpression } from '../report/layers.ts'

/** Words of time after which "of" leads to the same date: "the night of 14 March". */
const OF_TIME =
  /^(?:hours?|nights?|evening|morning|afternoon|eve|end|start|beginning|middle|dawn|course|half|weeks?|days?|months?|part)$/

/**
 * Whether a date is said of another word than the trigger: of a noun ("last month's
 * election", "the treaty of 2013", "the March 25 attack"), or within a clause set off by
 * commas ("Nigeria, whose border reopened in 2024, offered …").
 */
export function isOfAnother(
  report: Chained,
  trigger: number,
  time: TimeExpression,
): boolean {
  return (
    isSetOff(report, trigger, time) ||
    isOwner(report, trigger, time) ||
    isBeforeNoun(report, trigger, time) ||
    isAfterOf(report, trigger, time)
  )
}

/** "Wednesday's march": the date is the march's. */
function isOwner(
  { tokens, tags }: Chained,
  trigger: number,
  { last }: TimeExpression,
): boolean {
  if (!/^['’]s?$/.test(tokens[last]?.text ?? '')) return false
  const end = nounEnd({ tags }, last + 1)
  // "at Tuesday's meeting he asked": it was asked at the meeting.
  if (/^(?:meeting|talks|summit|session|visit)$/.test(tokens[end - 1]!.text))
    return false
  return !within(trigger, last, end)
}

/** "the March 25 attack", "a February deadline". */
function isBeforeNoun(
  { tokens, tags }: Chained,
  trigger: number,
  { first, last, rule }: TimeExpression,
): boolean {
  if (!/^(?:the|a|an|its|his|her|their|this)$/i.test(tokens[first - 1]?.text ?? ''))
    return false
  if (!/^(?:month|year|weekday)/.test(rule)) return false
  // "In the 2017 dispute 23 people were killed": what is told took place in it.
  if (/^(?:in|during|amid)$/i.test(tokens[first - 2]?.text ?? '') && first < trigger)
    return false
  const end = nounEnd({ tags }, last)
  return end > last && !within(trigger, last, end)
}

/** "the ambush of 3 November". */
function isAfterOf(
  { tokens, tags }: Chained,
  trigger: number,
  { first }: TimeExpression,
): boolean {
  if (tokens[first - 1]?.text.toLowerCase() !== 'of' || trigger > first) return false
  const noun = first - 2
  if (noun < 0 || tags[noun]!.upos !== 'NOUN') return false
  // "wounded in the raid of 3 November": the raid's day is the wounding's.
  for (let i = noun - 1; i > noun - 4 && i > 0; i--)
    if (/^(?:in|during)$/i.test(tokens[i]!.text)) return false
  return noun !== trigger && !OF_TIME.test(tokens[noun]!.text.toLowerCase())
}

/** Most words of a noun's phrase after its date. */
const NOUN_PHRASE = 5

/** Token after the run of adjectives and nouns that begins at `from`. */
function nounEnd({ tags }: Pick<Chained, 'tags'>, from: number): number {
  let end = from
  for (let i = from; i < Math.min(tags.length, from + NOUN_PHRASE); i++) {
    const { upos } = tags[i]!
    if (upos === 'NOUN' || upos === 'PROPN') end = i + 1
    else if (upos !== 'ADJ' && upos !== 'PUNCT' && upos !== 'VERB') break
    else if (upos === 'PUNCT') break
  }
  return end
}

function within(token: number, first: number, last: number): boolean {
  return first <= token && token < last
}

/** Tokens of a clause set off by commas that its date may stand in. */
const CLAUSE = 25

/** ", which quit the bloc in January 2025,": a date between commas that open with a relative word, with the trigger outside. */
function isSetOff(
  { tokens, sentences }: Chained,
  trigger: number,
  time: TimeExpression,
): boolean {
  const { first, last } = sentences[tokens[time.first]!.sentence]!
  // "the ministers, who met in Doha on Monday, called …": said there and then.
  if (/^(?:weekday|yesterday|today|part|last-night)/.test(time.rule)) return false
  let open = -1
  for (let i = time.first - 1; i > Math.max(first, time.first - CLAUSE); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (/^(?:which|who|whose|where|whom)$/.test(word)) {
      const before = tokens[i - 1]!.text === ',' ? i - 1 : i - 2
      if (before > first && tokens[before]!.text === ',') open = before
      break
    }
    if (word === ',' || word === ';') break
  }
  if (open < 0) return false
  let close = time.last
  while (close < last && tokens[close]!.text !== ',') close++
  return trigger < open || (close < last && trigger > close)
}

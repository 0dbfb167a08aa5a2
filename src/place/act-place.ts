import { treeOf } from '../language/tree.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Chained, Place, Placed, PlaceMention } from '../report/layers.ts'
import { isSaidAt, placeAmong } from './event-place.ts'
import { placesInSentence } from './near-places.ts'
import { MEETING_WORDS, SAY_WORDS } from './words.generated.ts'

/**
 * Where a thing was said, signed, agreed or decreed: only where the words put that act
 * itself at a place, as a court ("a court in Kano fined"), a gathering ("at talks in Doha
 * the two sides agreed") or a speaker ("said in Accra"). Else `null`: the place of what is
 * asked or promised is not that of the asking.
 */
export function actPlace(
  report: Chained & Placed,
  trigger: number,
  { weighed }: { readonly weighed: boolean },
): Sourced<Place> {
  const at = placesInSentence(report, trigger).filter(
    (mention) =>
      mention.place !== null &&
      mention.place.precision !== 'country' &&
      (isCourt(report, mention, trigger) ||
        (mention.use === 'place' &&
          (isMeeting(report, mention) ||
            isOfSpeaker(report, mention) ||
            isOpening(report, mention, trigger) ||
            (weighed &&
              !isOfContent(report, trigger, mention) &&
              isSaidAt(report, trigger, mention))))),
  )
  return placeAmong(report, at)
}

/** Where a court that is the subject of a deed sits: "an Algiers court sentenced". */
export function courtPlace(report: Chained & Placed, trigger: number): Sourced<Place> {
  const at = placesInSentence(report, trigger).filter(
    (mention) =>
      mention.place !== null &&
      mention.place.precision !== 'country' &&
      isCourt(report, mention, trigger),
  )
  return placeAmong(report, at.slice(0, 1))
}

/** Whether a place belongs to a deed that the act is about: "offered to bring them together in Tbilisi". */
function isOfContent(
  report: Chained,
  trigger: number,
  { last }: PlaceMention,
): boolean {
  for (const token of treeOf(report).ancestors(last - 1)) {
    if (token === trigger) return false
    if (report.tags[token]!.upos === 'VERB' && token > trigger) return true
  }
  return false
}

const COURT = /^(?:courts?|tribunal|judge|magistrate|prosecutors?)$/

/** Tokens between a court's word and its place. */
const COURT_REACH = 4

/** Whether a court named by its place stands before the deed's word: "the Lusaka magistrate's court", "a court in Kano". */
function isCourt(
  { tokens, sentences }: Chained,
  { first, last }: PlaceMention,
  trigger: number,
): boolean {
  const { first: start } = sentences[tokens[trigger]!.sentence]!
  if (last > trigger) return false
  for (let i = last; i < Math.min(trigger, last + COURT_REACH); i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (COURT.test(word)) return true
    if (!/^[\p{L}’']+$/u.test(word)) break
  }
  const before = tokens[first - 1]?.text.toLowerCase()
  if (before !== 'in' && before !== 'at') return false
  for (let i = first - 2; i >= Math.max(start, first - 2 - COURT_REACH); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (COURT.test(word)) return true
    if (!/^[\p{L}’']+$/u.test(word)) return false
  }
  return false
}

/** Words of a gathering's phrase before its place: "at an extraordinary summit of leaders in". */
const PHRASE = 9

/** Whether a place is that of a gathering which the sentence puts its act at: "at talks in Doha", "on a visit to Amman". */
function isMeeting({ tokens, sentences }: Chained, { first }: PlaceMention): boolean {
  const { first: start } = sentences[tokens[first]!.sentence]!
  let i = first - 1
  if (/^(?:the|northern|southern|eastern|western)$/i.test(tokens[i]?.text ?? '')) i--
  if (i < start || !/^(?:in|at|to|near|outside)$/i.test(tokens[i]!.text)) return false
  let met = false
  for (i--; i >= Math.max(start, first - PHRASE); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (MEETING_WORDS.has(word)) met = true
    else if (/^(?:at|during|on)$/.test(word)) return met
    else if (!/^[\p{L}\d’'-]+$/u.test(word)) return false
  }
  return false
}

/** Whether a sentence opens with a place at which all that it tells was said: "In Accra, the presidency promised". */
function isOpening(
  { tokens, sentences }: Chained,
  { first, last }: PlaceMention,
  trigger: number,
): boolean {
  const { first: start } = sentences[tokens[trigger]!.sentence]!
  return (
    first === start + 1 &&
    last <= trigger &&
    /^(?:in|at)$/i.test(tokens[start]!.text) &&
    tokens[last]!.text === ','
  )
}

/** Whether a place is the speaker's: "said in Accra", "told reporters in Muscat", "Speaking in Kyiv". */
function isOfSpeaker({ tokens, sentences }: Chained, { first }: PlaceMention): boolean {
  const { first: start } = sentences[tokens[first]!.sentence]!
  if (tokens[first - 1]?.text.toLowerCase() !== 'in') return false
  for (let i = first - 2; i >= Math.max(start, first - 6); i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (/^(?:said|told|speaking|announced)$/.test(word)) return true
    if (SAY_WORDS.has(word)) return false
    if (
      !/^(?:reporters|journalists|a|the|news|press|conference|briefing|on|late|early|\p{L}+day)$/u.test(
        word,
      )
    )
      return false
  }
  return false
}

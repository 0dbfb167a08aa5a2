import { frameOf, type Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import {
  triggersOf,
  type Alternative,
  type Condition,
  type Trigger,
} from '../lexicon.ts'
import { regularForms } from './surface.ts'
import { formsOf, inClass, lemmaOf, type Reader } from '../words.ts'

/** What an infinitive or object amounts to, told by the trigger it is itself: `harm`, `coop`, `yield`, `refuse`. */
export type Tenor = 'harm' | 'coop' | 'yield' | 'refuse' | null

/** Gives the tenor of a verb; injected, since it needs triggers itself. */
export type TenorOf = (token: number) => Tenor

/** The first trigger of a word whose conditions all hold; `null` where none does. */
export function matchTrigger(
  reader: Reader,
  head: number,
  tenorOf: TenorOf,
): Trigger | null {
  const { report, lexicon } = reader
  const pos = isVerbal(report, head) ? 'v' : posOf(reader, head)
  if (pos === null) return null
  const listed = (form: string): readonly Trigger[] => triggersOf(lexicon, form, pos)
  let lists = formsOf(report, head).flatMap(listed)
  // A tagger's "bombe" for "bombed": the regular rules know better.
  if (lists.length === 0 && pos === 'v')
    lists = regularForms(report.tokens[head]!.text).flatMap(listed)
  if (lists.length === 0) return null
  const frame = frameOf(report, head)
  return (
    lists.find(
      (trigger) =>
        wordsMatch(reader, head, trigger) &&
        trigger.conditions.every((condition) =>
          holds(reader, frame, condition, tenorOf),
        ),
    ) ?? null
  )
}

function posOf({ report }: Reader, token: number): 'n' | 'a' | null {
  const { upos } = report.tags[token]!
  if (upos === 'NOUN' || upos === 'PROPN') return 'n'
  return upos === 'ADJ' ? 'a' : null
}

function wordsMatch({ report }: Reader, head: number, trigger: Trigger): boolean {
  const words = trigger.word.includes(' ') ? trigger.word.split(' ') : [trigger.word]
  return words.every((word, i) => {
    const at = head - (words.length - 1 - i)
    if (at < 0) return false
    if (formsOf(report, at).includes(word)) return true
    return at === head && regularForms(report.tokens[at]!.text).includes(word)
  })
}

function holds(
  reader: Reader,
  frame: Frame,
  condition: Condition,
  tenorOf: TenorOf,
): boolean {
  return (
    condition.alternatives.some((one) => satisfied(reader, frame, one, tenorOf)) !==
    condition.negated
  )
}

function satisfied(
  reader: Reader,
  frame: Frame,
  condition: Alternative,
  tenorOf: TenorOf,
): boolean {
  const { report } = reader
  const { slot, words, classes } = condition
  const bare = words.size === 0 && classes.length === 0
  const fits = (token: number): boolean =>
    formsOf(report, token).some((form) => words.has(form)) ||
    classes.some((name) => inClass(reader, token, name))
  switch (slot) {
    case 'pass':
      return frame.passive
    case 'prt':
      return [...frame.particles].some((particle) => words.has(particle))
    case 'that':
      return frame.clause !== null
    case 'inf':
      if (frame.infinitive === null) return false
      if (bare) return true
      return (
        words.has(lemmaOf(report, frame.infinitive)) ||
        classes.includes(String(tenorOf(frame.infinitive)))
      )
    case 'dead':
      return followedBy(reader, frame.head, DEAD, 8)
    case 'subjless':
      return !frame.slots.has('subj')
    case 'near':
      return isNear(reader, frame.head, condition)
    case 'mod_obj':
      return (frame.slots.get('obj') ?? []).some((object) =>
        modifiersOf(reader, object).some(fits),
      )
    case 'mod':
      return modifiersOf(reader, frame.head).some(fits)
    default: {
      const tokens = frame.slots.get(slot) ?? []
      if (classes.includes('none') && tokens.length === 0) return true
      if (bare) return tokens.length > 0
      // An adverb or adjective may stand where a slot's name does ("guilty", "responsible").
      return tokens.some(
        (token) =>
          fits(token) ||
          conjuncts(reader, token).some(fits) ||
          titlesOf(reader, token).some(fits),
      )
    }
  }
}

const DEAD = new Set(['dead', 'missing'])

function followedBy(
  { report }: Reader,
  head: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  const last = report.sentences[report.tokens[head]!.sentence]!.last
  for (let at = head + 1; at < Math.min(last, head + reach); at++)
    if (words.has(lemmaOf(report, at))) return true
  return false
}

// A sentence longer than this is read only so far to either side of a trigger.
const NEAR = 60

function isNear(
  reader: Reader,
  head: number,
  { words, classes }: Alternative,
): boolean {
  const { report } = reader
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  for (let at = Math.max(first, head - NEAR); at < Math.min(last, head + NEAR); at++) {
    if (at === head) continue
    if (words.has(lemmaOf(report, at))) return true
    if (classes.some((name) => inClass(reader, at, name))) return true
  }
  return false
}

/** Tokens just before a noun that describe it: "joint naval" of "joint naval drill". */
function modifiersOf({ report }: Reader, noun: number): readonly number[] {
  const { first } = report.sentences[report.tokens[noun]!.sentence]!
  const found: number[] = []
  for (let at = noun - 1; at >= Math.max(first, noun - 5); at--) {
    const { upos } = report.tags[at]!
    if (!/^(NOUN|PROPN|ADJ|NUM|VERB|PUNCT|SYM)$/.test(upos)) break
    found.push(at)
  }
  return found
}

/** Common nouns that say what a name is: "tanker" of "the tanker Coral Star". */
function titlesOf(reader: Reader, name: number): readonly number[] {
  const { tags } = reader.report
  if (tags[name]!.upos !== 'PROPN') return []
  return modifiersOf(reader, name).filter((at) => tags[at]!.upos === 'NOUN')
}

function conjuncts({ report }: Reader, token: number): readonly number[] {
  const found: number[] = []
  for (
    let at = token + 1;
    at < Math.min(report.arcs.length, token + 40) && found.length < 8;
    at++
  ) {
    const arc = report.arcs[at]!
    if (arc.relation === 'conj' && arc.head === token) found.push(at)
  }
  return found
}

import { codePhrase } from '../../actor/code-phrase.ts'
import { phraseOf, type Phrase } from '../../actor/phrase.ts'
import { frameOf, type Frame } from './frame.ts'
import { nounAfter } from '../trigger/surface.ts'
import { isActor, lemmaOf, placeAt, type Reader } from '../words.ts'

/** Tokens that fill a slot; `agent` and `patient` stand for a noun's usual ways of naming them. */
export function tokensIn(
  reader: Reader,
  frame: Frame,
  slot: string,
): readonly number[] {
  const slots = frame.slots
  const get = (name: string): readonly number[] => slots.get(name) ?? []
  switch (slot) {
    case 'agent': {
      const by = get('by').filter((token) => !isEventNoun(reader, token))
      if (by.length > 0) return by
      const poss = get('poss').filter((token) => actsOrNames(reader, token))
      if (poss.length > 0) return poss
      const mod = get('mod').filter((token) => modActs(reader, token))
      if (mod.length > 0) return mod
      const carried = get('subj').filter((token) => actsOrNames(reader, token))
      return carried.length > 0 ? carried : []
    }
    case 'patient': {
      for (const name of ['on', 'against', 'of', 'at', 'upon']) {
        const found = get(name)
        if (found.length > 0) return found
      }
      return get('obj')
    }
    case 'speaker': {
      const governor = reader.report.arcs[frame.head]!.head
      return governor < 0
        ? []
        : (frameOf(reader.report, governor).slots.get('subj') ?? [])
    }
    case 'infsubj':
      return get('obj').length > 0 ? get('obj') : [...get('on'), ...get('iobj')]
    default: {
      const [outer = '', inner] = slot.split('.')
      if (inner === undefined) {
        const found = get(slot)
        if (found.length > 0 || !SCANNED.has(slot)) return found
        const token = nounAfter(reader.report, frame.head, slot)
        return token === null ? [] : [token]
      }
      return get(outer).flatMap((token) =>
        tokensIn(reader, frameOf(reader.report, token), inner),
      )
    }
  }
}

// Prepositions whose noun is looked for in the words after a verb where the tree hangs it elsewhere.
const SCANNED = new Set(['to', 'with', 'against', 'on', 'from'])

/** "raid", "blast", "talks": a noun that tells of an event. */
export function isEventNoun({ lexicon, report }: Reader, token: number): boolean {
  if (report.tags[token]!.upos !== 'NOUN') return false
  const lemma = lemmaOf(report, token)
  return (
    (lexicon.classes.get('attack')?.has(lemma) ?? false) ||
    (lexicon.classes.get('bomb')?.has(lemma) ?? false) ||
    (lexicon.classes.get('talks')?.has(lemma) ?? false)
  )
}

/** Whether a token heads words for somebody, or names a place or body. */
export function actsOrNames(reader: Reader, token: number): boolean {
  return (
    isActor(reader, token) ||
    placeAt(reader.report, token) !== null ||
    codePhrase(reader.report, phraseOf(reader.report, token), reader.book).kind !==
      'none'
  )
}

/** Whether a token describes the noun after it. */
export function isModifier({ report }: Reader, token: number): boolean {
  return /^(compound|amod|nmod)$/.test(report.arcs[token]!.relation)
}

/** "Israeli raid", "army operation", "Taliban attack": a describing word that names who did it. */
export function modActs(reader: Reader, token: number): boolean {
  const { report, book } = reader
  // "an official visit" is no official's.
  if (report.tags[token]!.upos === 'ADJ' && lemmaOf(report, token) === 'official')
    return false
  const phrase = modPhrase(reader, token)
  const { kind, rule } = codePhrase(report, phrase, book)
  return kind !== 'none' && rule !== 'phrase'
}

/** The words of a describing name: "al Shabaab" of "al Shabaab attack". */
export function modPhrase({ report }: Reader, token: number): Phrase {
  let first = token
  while (
    first > 0 &&
    report.arcs[first - 1]!.head === token &&
    /^(compound|amod|flat)$/.test(report.arcs[first - 1]!.relation)
  )
    first--
  let last = token + 1
  // "al Shabaab" hangs its second word on its first.
  while (report.arcs[last]?.head === token && report.arcs[last]!.relation === 'flat')
    last++
  return { first, last, head: token }
}

import type { Stance } from '../report/layers.ts'
import { CUES, KICKERS, SPEAKERS } from './lexicon.generated.ts'

/**
 * What follows a cue. `say`: a clause or quotation; `find`: the same, but before a mere
 * thing it is no saying ("found the wreck"); `tell`: somebody told, then the clause;
 * `blame`: the one blamed, then the deed; `answer`: what another said; `quote`: the one
 * quoted; `act`: saying as a deed (urges, vows, condemns); `hearsay`: nobody named;
 * `source`: the source itself ("according to"); `check`, `silence`: only when negated.
 */
export type Frame =
  | 'say'
  | 'find'
  | 'tell'
  | 'blame'
  | 'answer'
  | 'quote'
  | 'act'
  | 'hearsay'
  | 'source'
  | 'check'
  | 'silence'
/** Part of speech of a cue. */
export type CueKind = 'verb' | 'noun' | 'preposition' | 'adverb' | 'adjective'

/** What the list says of one cue. */
export interface Cue {
  readonly frame: Frame
  /** `null`: alone it takes no stance. */
  readonly stance: Stance | null
  /** Stance of "did not …", "could not …"; `null`: then nothing is said. */
  readonly negated: Stance | null
}

/** What kind of speaker a noun names in a headline. */
export type SpeakerKind = 'official' | 'group' | 'witness' | 'media'

/** The cues of each part of speech by their form. */
const cues: ReadonlyMap<CueKind, ReadonlyMap<string, Cue>> = cuesByKind()

function cuesByKind(): ReadonlyMap<CueKind, ReadonlyMap<string, Cue>> {
  const table = new Map<CueKind, Map<string, Cue>>()
  for (const row of CUES) {
    const [form, kind, frame, stance, negated] = row.split('|') as [
      string,
      CueKind,
      Frame,
      string,
      string,
    ]
    const forms = table.get(kind) ?? new Map<string, Cue>()
    forms.set(form, { frame, stance: toStance(stance), negated: toStance(negated) })
    table.set(kind, forms)
  }
  return table
}

const speakers: ReadonlyMap<string, SpeakerKind> = new Map(
  SPEAKERS.map((row) => row.split('|') as [string, SpeakerKind]),
)

function toStance(word: string): Stance | null {
  return word === '-' ? null : (word as Stance)
}

/** The cue with that lemma, or with that lemma and the particle after it ("point out"). */
export function cueOf(kind: CueKind, lemma: string): Cue | null {
  return cues.get(kind)?.get(lemma) ?? null
}

const prepositions: ReadonlySet<string> = new Set(
  [...(cues.get('preposition')?.keys() ?? [])].map((form) => form.split(' ')[0]!),
)

/** Whether a word in lower case opens a preposition of saying: "according", "per". */
export function opensPreposition(word: string): boolean {
  return prepositions.has(word)
}

const open: ReadonlyMap<string, ReadonlyMap<string, Cue>> = openForms()

function openForms(): ReadonlyMap<string, ReadonlyMap<string, Cue>> {
  const table = new Map<string, Map<string, Cue>>()
  for (const [form, cue] of cues.get('verb') ?? []) {
    const [first, second] = form.split(' … ')
    if (first === undefined || second === undefined) continue
    const seconds = table.get(first) ?? new Map<string, Cue>()
    seconds.set(second, cue)
    table.set(first, seconds)
  }
  return table
}

/** Cues of two words with others between, by the second word: for "hold", "responsible". */
export function openCues(lemma: string): ReadonlyMap<string, Cue> | null {
  return open.get(lemma) ?? null
}

/** The cue of a verb by its lemma or, where a lemma was guessed wrong, by its form without its ending. */
export function verbCue(lemma: string, form: string): Cue | null {
  const known = cueOf('verb', lemma)
  if (known) return known
  const lower = form.toLowerCase()
  for (const ending of ['s', 'es', 'd', 'ed', 'ing']) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    const cue =
      cueOf('verb', stem) ?? (ending === 'ing' ? cueOf('verb', `${stem}e`) : null)
    if (cue) return cue
  }
  return null
}

const kickers: ReadonlySet<string> = new Set(KICKERS)

/** Whether words in lower case head a headline and name no speaker: "explainer", "live updates". */
export function isKicker(words: string): boolean {
  return kickers.has(words)
}

/** Kind of speaker that a noun in lower case names; `null` for all other words. */
export function speakerKind(word: string): SpeakerKind | null {
  return speakers.get(word) ?? null
}

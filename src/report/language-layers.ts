/** The layers of language: words and sentences, their tags and trees, names, and chains of who is meant. */
import type { Report } from './report.ts'
import type { Span } from './span.ts'

/** A word or mark. `text` is `report.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string
  /** Index into `sentences`. */
  readonly sentence: number
}
/** A sentence: `[first, last)` are indices into `tokens`. A title, caption or bullet is never joined to its neighbour. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}
/** A report divided into words and sentences. */
export interface Tokenized extends Report {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What kind of word a token is, and the form a dictionary lists it under. */
export interface Tag {
  /** Universal part of speech: `NOUN`, `VERB`, `PROPN`, … */
  readonly upos: string
  /** Penn Treebank tag: `VBD`, `VBN`, `NNS`, …; carries tense and number. */
  readonly xpos: string
  readonly lemma: string
}
/** `tags[i]` belongs to `tokens[i]`. */
export interface Tagged extends Tokenized {
  readonly tags: readonly Tag[]
}

/** The word that a token hangs on in its sentence's tree, and how. */
export interface Arc {
  /** Index into `tokens`; -1 at the root of a sentence. */
  readonly head: number
  /** Universal Dependencies relation with its subtype: `nsubj:pass`, `obl:agent`, … */
  readonly relation: string
}
/** `arcs[i]` belongs to `tokens[i]`; heads stay within the sentence, one root each. */
export interface Parsed extends Tagged {
  readonly arcs: readonly Arc[]
}

/** NORP: people of a state, faith or group. FAC: a building or base. */
export type NameKind = 'PER' | 'LOC' | 'ORG' | 'NORP' | 'FAC' | 'WEAPON' | 'MISC'
/** A proper name; `[first, last)` are indices into `tokens`. */
export interface Name extends Span {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}
/** A report whose proper names are found. */
export interface Named extends Parsed {
  /** In text order, not overlapping. */
  readonly names: readonly Name[]
}

/** One place where a chain's entity is spoken of. */
export interface ChainMention extends Span {
  readonly first: number
  readonly last: number
  /** Token that heads the phrase. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The whole noun phrase, with article, complements and clauses. */
  readonly phrase?: Span
  /** Token that heads the whole phrase where a title does: "President" of "President Aliyev". */
  readonly top?: number
}
/** All the mentions of one entity: a general, "the army chief", "he". */
export interface Chain {
  readonly kind: NameKind | null
  /** In text order; at least one. */
  readonly mentions: readonly ChainMention[]
  /** Index into `mentions` of the fullest name the report gives; `null` where the entity is never named. */
  readonly fullest: number | null
}
/** A report whose names, descriptions and pronouns are joined by whom they mean. */
export interface Chained extends Named {
  readonly chains: readonly Chain[]
}

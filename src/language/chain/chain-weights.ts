/** How much each circumstance speaks for an entity that a pronoun may stand for. */
export interface PronounWeights {
  /** By sentences back: the same, one, two, three. */
  readonly distance: readonly [number, number, number, number]
  /** The forms of the mention looked at. */
  readonly name: number
  readonly definite: number
  readonly indefinite: number
  readonly pronoun: number
  readonly samePronoun: number
  /** The mention is a subject; subject or not as the pronoun is; under a preposition. */
  readonly subject: number
  readonly sameRole: number
  readonly oblique: number
  /** Divided by the tokens between, within a sentence. */
  readonly nearness: number
  /** For each mention after the first, up to three. */
  readonly oftenNamed: number
  readonly unknownKind: number
  readonly place: number
  /** What must be passed for a link at all. */
  readonly least: number
}

/**
 * For `he` and `she`, for `they`, for `it`. Searched on OntoGUM's training part: all but
 * `least` are flat there; a floor for `it` and `they` gives up guesses and gains precision.
 */
export const PRONOUN_WEIGHTS: Readonly<
  Record<'person' | 'many' | 'thing', PronounWeights>
> = {
  person: {
    distance: [10, 7, 4, 1],
    name: 0.5,
    definite: 0,
    indefinite: 0,
    pronoun: 1,
    samePronoun: 1,
    subject: 2.5,
    sameRole: 0,
    oblique: 0,
    nearness: 0.5,
    oftenNamed: 0.4,
    unknownKind: 0,
    place: 0,
    least: 0,
  },
  many: {
    distance: [10, 7, 4, 1],
    name: 0.5,
    definite: 0,
    indefinite: 0,
    pronoun: 1,
    samePronoun: 1,
    subject: 2.5,
    sameRole: 0,
    oblique: 0,
    nearness: 0.5,
    oftenNamed: 0.4,
    unknownKind: 0,
    place: 0,
    least: 8,
  },
  thing: {
    distance: [10, 7, 4, 1],
    name: 0.5,
    definite: 0,
    indefinite: 0,
    pronoun: 1,
    samePronoun: 1,
    subject: 2.5,
    sameRole: 0,
    oblique: 0,
    nearness: 0.5,
    oftenNamed: 0.4,
    unknownKind: 0,
    place: 0,
    least: 9,
  },
}

import type { ModelCard } from '../src/model/model-file.ts'
import type { NumberArray } from '../src/model/model-file.ts'

/** What a trainer is given. */
export interface Workshop {
  /** Folder of corpora, with a slash at its end. */
  readonly corpora: string
  /** Folder of gold sets; their train parts may be trained on. With a slash at its end. */
  readonly gold: string
  /** Corpora that are to be left out (`--without worldwide-newswire`). */
  readonly without: readonly string[]
  /** Writes `models/<name>.bin` and `models/<name>.json`; the name is the card's. */
  readonly write: (
    card: ModelCard,
    numbers: Readonly<Record<string, NumberArray>>,
  ) => void
  /** Says how far the training is, on standard error. */
  readonly log: (line: string) => void
}

/** Makes one model. Same corpora, same bytes: no clock, no chance but a seeded one. */
export interface Trainer {
  /** The word after `npm run train --`. */
  readonly name: string
  train(workshop: Workshop): void | Promise<void>
}

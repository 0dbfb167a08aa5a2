import type { Named } from '../../report/layers.ts'
import type { Entity } from './chain-entity.ts'
import type { Candidate } from './chain-mention.ts'

/** What a rule sees when it links one mention: the report and the chains so far. */
export interface Scene {
  readonly report: Named
  readonly mention: Candidate
  /** In the order of their first mentions. */
  readonly entities: readonly Entity[]
  /** The chains of the mentions before. */
  readonly of: ReadonlyMap<Candidate, Entity>
  /** Chains by the lemma of a description's head, oldest first. */
  readonly byLemma: ReadonlyMap<string, readonly Entity[]>
  /** Latest chain of each first or second person ("I", "we", "you"), by `voiceOf`. */
  readonly voices: ReadonlyMap<string, Entity>
  /** All candidates of the report by head token. */
  readonly byHead: ReadonlyMap<number, Candidate>
}

/** Latest mention of a chain. */
export function latest(entity: Entity): Candidate {
  return entity.mentions.at(-1)!
}

/** Whether one phrase holds the other: nothing is part of what it names. */
export function nests(a: Candidate, b: Candidate): boolean {
  return (
    (a.phrase.first <= b.phrase.first && b.phrase.last <= a.phrase.last) ||
    (b.phrase.first <= a.phrase.first && a.phrase.last <= b.phrase.last)
  )
}

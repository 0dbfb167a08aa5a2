import { loadActorBook, type ActorBook } from './actor/actor-book.ts'
import { loadEventLexicon, type EventLexicon } from './event/lexicon.ts'
import type { NameModel } from './language/find-names.ts'
import type { TreeModel } from './language/parse.ts'
import type { TagModel } from './language/tag.ts'
import { loadNameModel } from './language/find-names.ts'
import { loadTreeModel } from './language/parse.ts'
import { loadTagModel } from './language/tag.ts'
import { loadGazetteer } from './place/gazetteer.ts'
import type { Gazetteer, ModelSource } from './ports.ts'

/** Everything that the passes need and that is loaded once: models and compiled data. */
export interface Engine {
  /** Names the program and its models; written into every record. */
  readonly name: string
  readonly tags: TagModel
  readonly trees: TreeModel
  readonly names: NameModel
  readonly gazetteer: Gazetteer
  readonly actors: ActorBook
  readonly events: EventLexicon
}

const VERSION = '0.1.0'

/** Loads every model from the source; throws `model-missing` or `model-mismatch` with the remedy. */
export async function loadEngine(source: ModelSource): Promise<Engine> {
  const [tags, trees, names, gazetteer, actors, events] = await Promise.all([
    loadTagModel(source),
    loadTreeModel(source),
    loadNameModel(source),
    loadGazetteer(source),
    loadActorBook(source),
    loadEventLexicon(source),
  ])
  return { name: `dateline ${VERSION}`, tags, trees, names, gazetteer, actors, events }
}

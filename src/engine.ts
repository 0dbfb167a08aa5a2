import { loadActorBook, type ActorBook } from './actor/actor-book.ts'
import {
  loadAttributionModel,
  type AttributionModel,
} from './attribution/attribution-model.ts'
import { loadEventLexicon, withTriggers, type EventLexicon } from './event/lexicon.ts'
import { loadEventModel, type EventModel } from './event/event-model.ts'
import { extendOntology, type OntologyExtension } from './event/ontology.ts'
import type { NameModel } from './language/name/find-names.ts'
import type { TreeModel } from './language/parse.ts'
import type { SentenceModel } from './language/sentence-model.ts'
import type { TagModel } from './language/tag.ts'
import { loadNameModel } from './language/name/find-names.ts'
import { loadTreeModel } from './language/parse.ts'
import { loadSentenceModel } from './language/sentence-model.ts'
import { loadTagModel } from './language/tag.ts'
import { sha256Of } from './model/digest.ts'
import { loadPageModel } from './page/html/page-model.ts'
import type { PageModel } from './page/html/page-model.ts'
import { loadGazetteer } from './place/gazetteer.ts'
import type { Gazetteer, ModelSource } from './ports.ts'
import { shortDigest } from './report/id.ts'

/** Everything that the passes need and that is loaded once: models and compiled data. */
export interface Engine {
  /** Names the program and its models; written into every record. */
  readonly name: string
  readonly pages: PageModel
  readonly sentences: SentenceModel
  readonly tags: TagModel
  readonly trees: TreeModel
  readonly names: NameModel
  readonly gazetteer: Gazetteer
  readonly attribution: AttributionModel
  readonly actors: ActorBook
  readonly events: EventLexicon
  readonly eventModel: EventModel
}

const VERSION = '0.1.0'

/** A user's own knowledge, laid over what is shipped. */
export interface OwnKnowledge {
  /** Types, modes and contexts added to the shipped ontology or replacing its own by name. */
  readonly ontology?: OntologyExtension
  readonly lexicons?: {
    /** Lines as in `data/event/trigger.tsv`; they are tried before the shipped ones. */
    readonly triggers?: string
  }
}

/** Loads every model from the source; throws `model-missing` or `model-mismatch` with the remedy. */
export async function loadEngine(
  shelf: ModelSource,
  own: OwnKnowledge = {},
): Promise<Engine> {
  const { source, fingerprint } = fingerprinted(shelf)
  const [
    pages,
    sentences,
    tags,
    trees,
    names,
    gazetteer,
    actors,
    events,
    eventModel,
    attribution,
  ] = await Promise.all([
    loadPageModel(source),
    loadSentenceModel(source),
    loadTagModel(source),
    loadTreeModel(source),
    loadNameModel(source),
    loadGazetteer(source),
    loadActorBook(source),
    loadEventLexicon(source),
    loadEventModel(source),
    loadAttributionModel(source),
  ])
  return {
    name: `dateline ${VERSION} models ${fingerprint()}${markOf(own)}`,
    pages,
    sentences,
    tags,
    trees,
    names,
    gazetteer,
    attribution,
    actors,
    events: withOwn(events, own),
    eventModel,
  }
}

/**
 * Takes note of what is loaded: the fingerprint stands for every manifest (each holds its
 * model's SHA-256) and every compiled list, whatever the order in which they came.
 */
function fingerprinted(shelf: ModelSource): {
  readonly source: ModelSource
  readonly fingerprint: () => string
} {
  const loaded = new Map<string, string>()
  return {
    source: {
      load: async (file) => {
        const bytes = await shelf.load(file)
        if (!file.endsWith('.bin')) loaded.set(file, await sha256Of(bytes))
        return bytes
      },
    },
    fingerprint: () => shortDigest(...[...loaded].flat().toSorted()),
  }
}

function withOwn(
  shipped: EventLexicon,
  { ontology, lexicons }: OwnKnowledge,
): EventLexicon {
  const base = ontology
    ? { ...shipped, ontology: extendOntology(shipped.ontology, ontology) }
    : shipped
  return lexicons?.triggers ? withTriggers(base, lexicons.triggers) : base
}

/** Records read with a user's own knowledge say so: the same engine name means the same bytes. */
function markOf({ ontology, lexicons }: OwnKnowledge): string {
  if (!ontology && !lexicons?.triggers) return ''
  const content = JSON.stringify([ontology ?? null, lexicons?.triggers ?? null])
  return ` own ${shortDigest(content)}`
}

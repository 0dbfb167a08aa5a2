import { DatelineError } from '../error.ts'

/** What a mode changes of its type's codes. */
export interface ModeEntry {
  readonly scale?: number
  readonly cameo?: string
  readonly acled?: string | null
}

/** A type of event and its codes in other schemes. */
export interface TypeEntry {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4
  /** -10 (worst conflict) to 10 (closest cooperation). */
  readonly scale: number
  readonly cameo: string
  readonly acled: string | null
  /** ACLED's sub-event where both sides fight. */
  readonly acledClash?: string
  /** The type of a promise or announcement of such a deed. */
  readonly intent: string
  /** What it is, for people. */
  readonly says: string
  readonly modes?: Readonly<Record<string, ModeEntry>>
}

/** The event types as data (`data/ontology.yaml`). */
export interface Ontology {
  readonly types: Readonly<Record<string, TypeEntry>>
  readonly contexts: readonly string[]
  /** PLOVER sectors that UCDP takes for a state's and for an organised group's. */
  readonly ucdp: {
    readonly state: readonly string[]
    readonly group: readonly string[]
  }
}

/** A user's own ontology: types and contexts that are added to the shipped ones or replace them by name. */
export interface OntologyExtension {
  readonly types?: Readonly<Record<string, Partial<TypeEntry>>>
  readonly contexts?: readonly string[]
}

/**
 * The shipped ontology with a user's types laid over it.
 *
 * A new type needs `quad` and `intent`; throws `data-invalid` where they are missing.
 */
export function extendOntology(base: Ontology, extension: OntologyExtension): Ontology {
  const types: Record<string, TypeEntry> = { ...base.types }
  for (const [name, entry] of Object.entries(extension.types ?? {})) {
    const known = types[name]
    const whole = {
      scale: 0,
      cameo: '010',
      acled: null,
      intent: name,
      says: '',
      ...known,
      ...entry,
    }
    const quad = whole.quad ?? known?.quad
    if (quad !== 1 && quad !== 2 && quad !== 3 && quad !== 4) {
      throw new DatelineError(
        'data-invalid',
        `Expected type ${name} of the ontology to have a quad of 1 to 4, found ${String(quad)}. Add "quad: 4" to it.`,
      )
    }
    const modes = { ...known?.modes, ...entry.modes }
    types[name] = { ...whole, quad, modes }
  }
  const contexts = [...new Set([...base.contexts, ...(extension.contexts ?? [])])]
  return { ...base, types, contexts }
}

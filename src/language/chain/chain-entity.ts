import type { NameKind } from '../../report/layers.ts'
import type { Gender } from './chain-lexicon.ts'
import type { Candidate } from './chain-mention.ts'

/** An entity while its chain grows. */
export interface Entity {
  readonly id: number
  readonly mentions: Candidate[]
  /** Names it goes by, each as folded words. */
  readonly names: (readonly string[])[]
  kind: NameKind | null
  gender: Gender | null
  plural: boolean | null
  /** Code of the state that it is. */
  state: string | null
  /** Descriptions that were tied to it without being mentions: "army chief" before its name. */
  readonly aliases: string[]
}

/** Opens a chain. */
export function entityOf(id: number, mention: Candidate): Entity {
  const entity: Entity = {
    id,
    mentions: [],
    names: [],
    kind: null,
    gender: null,
    plural: null,
    state: null,
    aliases: [],
  }
  join(entity, mention)
  return entity
}

/** Most names kept of one entity: bounds the time in a long report. */
const MOST_NAMES = 8

/** Adds a mention to a chain: what it tells of the entity is kept, what was told before stands. */
export function join(entity: Entity, mention: Candidate): void {
  entity.mentions.push(mention)
  if (mention.name.length > 0 && entity.names.length < MOST_NAMES) {
    const key = mention.name.join(' ')
    if (!entity.names.some((name) => name.join(' ') === key))
      entity.names.push(mention.name)
  }
  if (mention.form === 'name') {
    if (entity.kind === null || entity.mentions.length === 1) entity.kind = mention.kind
  }
  entity.kind ??= mention.kind
  entity.gender ??= mention.gender
  entity.plural ??= mention.plural
}

/** Whether a chain and a mention may be one by kind, gender and number: unknown agrees with all. */
export function agrees(entity: Entity, mention: Candidate): boolean {
  return (
    sameOrUnknown(entity.kind, mention.kind) &&
    sameOrUnknown(entity.gender, mention.gender) &&
    sameOrUnknown(entity.plural, mention.plural)
  )
}

function sameOrUnknown<Value>(a: Value | null, b: Value | null): boolean {
  return a === null || b === null || a === b
}

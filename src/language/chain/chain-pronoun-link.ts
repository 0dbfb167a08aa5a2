import type { Entity } from './chain-entity.ts'
import type { Candidate } from './chain-mention.ts'
import type { Pronoun } from './chain-pronoun.ts'
import { nests } from './chain-scene.ts'
import type { Scene } from './chain-scene.ts'
import { PRONOUN_WEIGHTS } from './chain-weights.ts'
import type { PronounWeights } from './chain-weights.ts'

/** How many sentences back a pronoun looks. */
const REACH = 3
/** How many entities are weighed, latest first. */
const MOST_WEIGHED = 60
/** How many mentions of an entity are weighed, latest first. */
const MOST_MENTIONS = 3
/** How many sentences without "I" or "we" end a chain of it. */
const SILENCE = 12

/** The chain that a pronoun stands for; `null` where none agrees. */
export function linkPronoun(scene: Scene): Entity | null {
  const { mention, entities } = scene
  const pronoun = mention.pronoun!
  if (pronoun.person !== 3) return linkSpeaker(scene, pronoun)
  const weights =
    PRONOUN_WEIGHTS[pronoun.gender ? 'person' : pronoun.plural ? 'many' : 'thing']
  let best: Entity | null = null
  let bestScore = weights.least
  let weighed = 0
  for (let i = entities.length - 1; i >= 0 && weighed < MOST_WEIGHED; i--) {
    const entity = entities[i]!
    if (entity.mentions.length === 0) continue
    weighed++
    if (!suits(entity, pronoun)) continue
    const score = weigh(mention, entity, weights)
    if (score > bestScore) {
      best = entity
      bestScore = score
    }
  }
  return best
}

/** "I" is "me", "we" is "our" as long as they do not fall silent. */
function linkSpeaker({ voices, mention }: Scene, pronoun: Pronoun): Entity | null {
  const entity = voices.get(voiceOf(pronoun))
  const last = entity?.mentions.at(-1)
  return entity && last && mention.sentence - last.sentence <= SILENCE ? entity : null
}

/** Person and number of a pronoun, as one word. */
export function voiceOf({ person, plural }: Pronoun): string {
  return `${person} ${plural}`
}

function suits(entity: Entity, pronoun: Pronoun): boolean {
  const first = entity.mentions[0]!
  if (first.pronoun && first.pronoun.person !== 3) return false
  if (
    pronoun.plural !== null &&
    entity.plural !== null &&
    pronoun.plural !== entity.plural
  ) {
    return false
  }
  if (pronoun.gender !== null) {
    if (entity.gender !== null) return entity.gender === pronoun.gender
    return (
      entity.kind === 'PER' ||
      (first.pronoun !== null && first.pronoun.animate === true)
    )
  }
  if (pronoun.animate === false) {
    return entity.kind !== 'PER' && entity.gender === null && entity.kind !== 'NORP'
  }
  return entity.plural === true || entity.kind === 'ORG' || entity.kind === 'NORP'
}

/** The best that any late mention of the entity speaks for it. */
function weigh(mention: Candidate, entity: Entity, weights: PronounWeights): number {
  const { mentions } = entity
  let best = -Infinity
  const oldest = Math.max(0, mentions.length - MOST_MENTIONS)
  for (let i = mentions.length - 1; i >= oldest; i--) {
    const other = mentions[i]!
    const distance = mention.sentence - other.sentence
    if (distance > REACH) break
    if (
      nests(other, mention) &&
      !(mention.pronoun!.possessive && mention.first > other.head)
    )
      continue
    if (isBarred(mention, other) || other.inDateline) continue
    const form =
      other.form === 'name'
        ? weights.name
        : other.form === 'pronoun'
          ? other.lemma === mention.lemma
            ? weights.samePronoun
            : weights.pronoun
          : other.definite
            ? weights.definite
            : weights.indefinite
    const score =
      weights.distance[distance]! +
      form +
      (other.subject ? weights.subject : 0) +
      (other.subject === mention.subject ? weights.sameRole : 0) +
      (other.oblique ? weights.oblique : 0) +
      (distance === 0 ? weights.nearness / Math.max(1, mention.first - other.head) : 0)
    if (score > best) best = score
  }
  if (best === -Infinity) return best
  return (
    best +
    Math.min(3, mentions.length - 1) * weights.oftenNamed +
    (entity.kind === null ? weights.unknownKind : 0) +
    (entity.kind === 'LOC' ? weights.place : 0)
  )
}

/** "He hit him": an object that is not reflexive is not its own subject. */
function isBarred(mention: Candidate, other: Candidate): boolean {
  const pronoun = mention.pronoun!
  return (
    !pronoun.reflexive &&
    !pronoun.possessive &&
    !mention.subject &&
    other.subject &&
    mention.sentence === other.sentence &&
    mention.first - other.last <= 3
  )
}

import type { Entity } from './chain-entity.ts'
import type { Candidate } from './chain-mention.ts'
import type { Pronoun } from './chain-pronoun.ts'
import { nests } from './chain-scene.ts'
import type { Scene } from './chain-scene.ts'

/** How many sentences back a pronoun looks. */
const REACH = 3
/** How many entities are weighed, latest first. */
const MOST_WEIGHED = 60

/** The chain that a pronoun stands for; `null` where none agrees. */
export function linkPronoun(scene: Scene): Entity | null {
  const { mention } = scene
  const pronoun = mention.pronoun!
  if (pronoun.person !== 3) return linkSpeaker(scene, pronoun)
  let best: Entity | null = null
  let bestScore = 0
  const { entities } = scene
  let weighed = 0
  for (let i = entities.length - 1; i >= 0 && weighed < MOST_WEIGHED; i--) {
    const entity = entities[i]!
    weighed++
    if (!suits(entity, pronoun)) continue
    const score = weigh(scene, entity, pronoun)
    if (score > bestScore) {
      best = entity
      bestScore = score
    }
  }
  return best
}

/** "I" is "me", "we" is "our" as long as nothing tells another speaker. */
function linkSpeaker({ entities, mention }: Scene, pronoun: Pronoun): Entity | null {
  for (let i = entities.length - 1; i >= 0; i--) {
    const entity = entities[i]!
    const first = entity.mentions[0]!
    if (
      first.pronoun &&
      first.pronoun.person === pronoun.person &&
      first.pronoun.plural === pronoun.plural &&
      mention.sentence - entity.mentions.at(-1)!.sentence <= 12
    ) {
      return entity
    }
  }
  return null
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

/** Nearness first, then the part a mention plays in its sentence, then how often the entity is spoken of. */
function weigh({ mention }: Scene, entity: Entity, pronoun: Pronoun): number {
  let best = 0
  for (
    let i = entity.mentions.length - 1;
    i >= 0 && i >= entity.mentions.length - 3;
    i--
  ) {
    const other = entity.mentions[i]!
    const distance = mention.sentence - other.sentence
    if (distance > REACH) break
    if (nests(other, mention) && !(pronoun.possessive && mention.first > other.head))
      continue
    if (isBarred(mention, other, pronoun)) continue
    let score = 10 - 3 * distance
    if (other.subject) score += 2.5
    if (other.form === 'name') score += 0.5
    if (other.form === 'pronoun') score += 1
    if (distance === 0) score += mention.first - other.first < 8 ? 0.5 : 0
    best = Math.max(best, score)
  }
  return best === 0 ? 0 : best + Math.min(3, entity.mentions.length) * 0.4
}

/** "He hit him": an object that is not reflexive is not its own subject. */
function isBarred(mention: Candidate, other: Candidate, pronoun: Pronoun): boolean {
  return (
    !pronoun.reflexive &&
    !pronoun.possessive &&
    !mention.subject &&
    other.subject &&
    mention.sentence === other.sentence &&
    mention.first - other.last <= 3
  )
}

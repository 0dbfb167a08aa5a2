import { agrees } from './chain-entity.ts'
import type { Entity } from './chain-entity.ts'
import type { Candidate } from './chain-mention.ts'
import { nounSense, stateCode } from './chain-lexicon.ts'
import { latest, nests } from './chain-scene.ts'
import type { Scene } from './chain-scene.ts'

/** How many chains with the same head noun are compared, latest first. */
const MOST_COMPARED = 8
/** Most words after its noun that a phrase may have and still speak of something known. */
const LONGEST_TAIL = 3
/** How many sentences back the same noun may be. */
const REACH_OF_NOUN = 25
/** How many sentences back a bare "the group" may reach for a name. */
const REACH_OF_KIND = 2
/** How many sentences back "the ministry" may reach for a name that holds the word. */
const REACH_OF_NAME = 8

/** The chain that a description speaks of; `null` where none is safe. */
export function linkNominal(scene: Scene): Entity | null {
  const { mention } = scene
  if (!mention.definite || mention.clause) return null
  // "The attack on the camp near the old mill" says itself which one it is.
  if (mention.last - mention.head > 1 + LONGEST_TAIL) return null
  return sameHead(scene) ?? byKind(scene)
}

/** "the bomb" after "a car bomb", "the army chief" after "army chief General Munir". */
function sameHead({ report, mention, byLemma, of, byHead }: Scene): Entity | null {
  const owner =
    mention.possessor < 0 ? null : report.tags[mention.possessor]!.lemma.toLowerCase()
  const entities = byLemma.get(mention.lemma) ?? []
  const last = Math.max(0, entities.length - MOST_COMPARED)
  for (let i = entities.length - 1; i >= last; i--) {
    const entity = entities[i]!
    if (entity.mentions.length === 0 || !agrees(entity, mention)) continue
    const close = latest(entity)
    if (mention.sentence - close.sentence > REACH_OF_NOUN) continue
    if (nests(close, mention)) continue
    const fits =
      entity.aliases.some((alias) => describes(alias.split(' '), mention, owner)) ||
      (mention.possessor < 0 &&
        mention.sentence - close.sentence <= REACH_OF_NAME &&
        entity.names.some((name) => holds(name, mention))) ||
      entity.mentions
        .slice(-MOST_COMPARED)
        .some(
          (other) =>
            other.form === 'nominal' &&
            other.lemma === mention.lemma &&
            samePossessor(other, mention, { of, byHead }) &&
            mention.modifiers.every(
              (word) => other.modifiers.includes(word) || isKnown(entity, word),
            ),
        )
    if (fits) return entity
  }
  return null
}

/** "The ministry" after "the Foreign Ministry". */
function holds(name: readonly string[], mention: Candidate): boolean {
  return (
    !mention.plural &&
    name.includes(mention.lemma) &&
    mention.modifiers.every((word) => name.includes(word))
  )
}

function describes(
  alias: readonly string[],
  mention: Candidate,
  owner: string | null,
): boolean {
  return (
    alias.at(-1) === mention.lemma &&
    (owner === null || alias.includes(owner)) &&
    mention.modifiers.every((word) => alias.includes(word))
  )
}

function isKnown(entity: Entity, word: string): boolean {
  return entity.aliases.some((alias) => alias.split(' ').includes(word))
}

/** "his brother" is "her brother" only where he is she; "the brother" fits either. */
function samePossessor(
  a: Candidate,
  b: Candidate,
  { of, byHead }: Pick<Scene, 'of' | 'byHead'>,
): boolean {
  if (a.possessor < 0 || b.possessor < 0) return a.possessor < 0 === b.possessor < 0
  const owner = byHead.get(a.possessor)
  const other = byHead.get(b.possessor)
  if (!owner || !other) return false
  const chain = of.get(owner)
  return chain !== undefined && chain === of.get(other)
}

/** "the group" after the name of one, "the city" after a town's, where just one is in the sentence, or just one near. */
function byKind({ mention, entities }: Scene): Entity | null {
  if (mention.possessor >= 0 || mention.modifiers.length > 0 || mention.plural)
    return null
  const sense = nounSense(mention.lemma)
  if (!sense || sense.kind === 'PER') return null
  if (sense.kind === 'ORG' && !BODIES.has(mention.lemma)) return null
  const near: Entity[] = []
  const here: Entity[] = []
  for (let i = entities.length - 1, tried = 0; i >= 0 && tried < 40; i--, tried++) {
    const entity = entities[i]!
    if (entity.mentions.length === 0) continue
    const close = latest(entity)
    if (mention.sentence - close.sentence > REACH_OF_KIND) continue
    if (entity.names.length === 0 || entity.kind !== sense.kind) continue
    if (nests(close, mention)) continue
    if (sense.kind === 'LOC' && !isSuchPlace(entity, mention.lemma)) continue
    near.push(entity)
    if (close.sentence === mention.sentence) here.push(entity)
  }
  const found = here.length > 0 ? here : near
  return found.length === 1 ? found[0]! : null
}

/** Nouns that stand for bodies of any sort; "the army" asks for a name with an army in it. */
export const BODIES: ReadonlySet<string> = new Set(
  'group organisation organization company firm agency movement outfit body institution militia network'.split(
    ' ',
  ),
)
const STATE_NOUNS = new Set(['country', 'nation', 'republic', 'kingdom'])
/** "The square" is no town, though a town is near. */
const PLACE_NOUNS = new Set(
  'city town village area region province district island'.split(' '),
)

function isSuchPlace(entity: Entity, lemma: string): boolean {
  const state = entity.mentions.some(
    (mention) => mention.form === 'name' && stateCode(mention.text) !== null,
  )
  return state ? STATE_NOUNS.has(lemma) : PLACE_NOUNS.has(lemma)
}

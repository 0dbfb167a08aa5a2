import { stateCode } from './chain-lexicon.ts'
import type { Entity } from './chain-entity.ts'
import type { Candidate } from './chain-mention.ts'

const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'in',
  'on',
  'de',
  '-',
  "'s",
  '’s',
  ',',
])
/** Most entities that share a word with a name and are compared with it, latest first. */
const MOST_COMPARED = 12

/** Finds the entity that a name speaks of, among those named before. */
export interface NameIndex {
  find(mention: Candidate): Entity | null
  add(entity: Entity, mention: Candidate): void
}

/** An index by whole name, by state, by initials and by word: a lookup costs the same in a long report. */
export function nameIndex(): NameIndex {
  const whole = new Map<string, Entity>()
  const states = new Map<string, Entity>()
  const initials = new Map<string, Entity>()
  const byWord = new Map<string, Entity[]>()
  return {
    find: (mention) => {
      const key = keyOf(mention)
      const same = whole.get(key)
      if (same && mayBeSame(same, mention)) return same
      const state = stateOf(mention)
      const known = state === null ? undefined : states.get(state)
      if (known) return known
      if (isAcronym(mention)) {
        const spelled = initials.get(acronymKey(key))
        if (spelled && spelled.kind !== 'PER') return spelled
      }
      const short = spelledShort(whole, mention)
      if (short) return short
      return partOf(byWord, mention)
    },
    add: (entity, mention) => {
      const key = keyOf(mention)
      whole.set(key, entity)
      const state = stateOf(mention)
      if (state !== null) states.set(state, entity)
      if (mention.name.length > 1 && mention.kind !== 'PER') {
        for (const letters of new Set([
          initialsOf(mention.name),
          allInitialsOf(mention.name),
        ]))
          if (letters.length > 1) initials.set(letters, entity)
      }
      for (const word of new Set(mention.name)) {
        if (SMALL.has(word)) continue
        const entities = byWord.get(word)
        if (!entities) byWord.set(word, [entity])
        else if (entities.at(-1) !== entity) entities.push(entity)
      }
    },
  }
}

/** "Tank District" is "Tank": a place goes by its name without what sort of place it is. */
function keyOf({ name, kind }: Candidate): string {
  let words = name
  if (kind === 'LOC' && words.length > 1) {
    if (
      /^(?:(?:north|south)(?:ern|east|west|eastern|western)?|eastern|western|central)$/.test(
        words[0]!,
      ) &&
      /^\p{Ll}/u.test(words[0]!) &&
      SORTS.has(words.at(-1)!)
    )
      words = words.slice(1)
    if (words.length > 1 && SORTS.has(words.at(-1)!)) words = words.slice(0, -1)
  }
  if (kind === 'ORG' && words.length > 1 && words[0] === 'al') {
    words = words.slice(words[1] === '-' && words.length > 2 ? 2 : 1)
  }
  return words.join(' ')
}

const SORTS = new Set(
  'district province region governorate county municipality prefecture oblast town village'.split(
    ' ',
  ),
)

/** The entity known by the letters of this name: "EU" before "European Union". */
function spelledShort(
  whole: ReadonlyMap<string, Entity>,
  { name, kind }: Candidate,
): Entity | null {
  if (name.length < 2 || kind === 'PER') return null
  const short = whole.get(initialsOf(name))
  if (!short || short.kind === 'PER') return null
  const letters = short.mentions.find((mention) => mention.name.length === 1)
  return letters && isAcronym(letters) ? short : null
}

function stateOf(mention: Candidate): string | null {
  return mention.kind === 'LOC' ? stateCode(mention.text) : null
}

/** The same words may be a man and a town; a body and a place of one name are often one ("Meta" mistagged). */
function mayBeSame(entity: Entity, mention: Candidate): boolean {
  if (entity.kind === null || mention.kind === null) return true
  if (entity.kind === mention.kind) return true
  return (entity.kind === 'PER') === (mention.kind === 'PER') || mention.name.length > 1
}

/** "Munir" of "Syed Asim Munir", "Tehreek-e-Taliban" of "Tehreek-e-Taliban Pakistan", and the longer after the shorter. */
function partOf(
  byWord: ReadonlyMap<string, readonly Entity[]>,
  mention: Candidate,
): Entity | null {
  const { name, kind } = mention
  const anchor = kind === 'PER' || kind === null ? name.at(-1) : name[0]
  if (anchor === undefined) return null
  const entities = [
    ...(byWord.get(anchor) ?? NONE),
    ...(kind === 'PER' && name.length > 1 ? (byWord.get(name[0]!) ?? NONE) : NONE),
  ]
  for (
    let i = entities.length - 1, tried = 0;
    i >= 0 && tried < MOST_COMPARED;
    i--, tried++
  ) {
    const entity = entities[i]!
    if (entity.kind !== kind && kind !== null) continue
    if (kind === null && entity.kind !== 'PER') continue
    if (
      entity.names.slice(0, 4).some((other) => isPart(name, other, mention, entity))
    ) {
      return entity
    }
  }
  return null
}

function isPart(
  a: readonly string[],
  b: readonly string[],
  mention: Candidate,
  entity: Entity,
): boolean {
  if (mention.kind === 'PER' || mention.kind === null) {
    if (entity.gender && mention.gender && entity.gender !== mention.gender)
      return false
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    if (short.length === long.length) return false
    // A surname, or a forename where nobody else goes by it; words keep their order.
    let at = 0
    for (const word of short) {
      at = long.indexOf(word, at) + 1
      if (at === 0) return false
    }
    return true
  }
  if (mention.kind !== 'ORG') return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // "U.N." is not the U.N. Security Council, nor Sinaloa its cartel: one word is too little.
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.every((word, i) => word === long[i])
  )
}

const NONE: readonly Entity[] = []

function isAcronym(mention: Candidate): boolean {
  return mention.name.length === 1 && /^(?:\p{Lu}\.?){2,8}s?$/u.test(mention.text)
}

function acronymKey(key: string): string {
  return key.replace(/\./g, '').replace(/s$/, (end) => (key.length > 3 ? '' : end))
}

/** "inter-services" is two words to who makes letters of it. */
function wordsOf(name: readonly string[]): readonly string[] {
  return name
    .flatMap((word) => word.split(/[-\u2010\u2011]/))
    .filter((word) => word !== '')
}

/** "tehreek - e - taliban pakistan" gives "ttp", "inter services public relations" "ispr". */
function initialsOf(name: readonly string[]): string {
  return wordsOf(name)
    .filter((word) => !SMALL.has(word) && word.length > 1)
    .map((word) => word[0]!)
    .join('')
}

function allInitialsOf(name: readonly string[]): string {
  return wordsOf(name)
    .filter((word) => /^\p{L}/u.test(word) && word !== 'the')
    .map((word) => word[0]!)
    .join('')
}

import type { Chain, ChainMention, Chained, Named } from '../../report/layers.ts'
import type { Scene } from './chain-scene.ts'
import { linkNominal } from './chain-nominal.ts'
import { linkPronoun, voiceOf } from './chain-pronoun-link.ts'
import { entityOf, join } from './chain-entity.ts'
import type { Entity } from './chain-entity.ts'
import { nounSense } from './chain-lexicon.ts'
import { isSelf, speakersOf } from './chain-speaker.ts'
import { chainCandidates } from './chain-mention.ts'
import type { Candidate } from './chain-mention.ts'
import { nameIndex } from './chain-names.ts'
import { POSSESSIVE, tieDescriptions } from './chain-description.ts'

/**
 * Links names, descriptions and pronouns that speak of one entity.
 *
 * One walk through the report: a name is looked up among the names before it, a
 * definite phrase among what it can describe, a pronoun among the latest entities that
 * agree with it. What fits nothing opens a chain. Only chains of two mentions or more, and
 * named ones, are kept.
 */
export function linkChains<R extends Named>(report: R): R & Chained {
  const candidates = chainCandidates(report)
  const entities: Entity[] = []
  const of = new Map<Candidate, Entity>()
  const names = nameIndex()
  const byLemma = new Map<string, Entity[]>()
  const byHead = headsOf(candidates)
  const ties = tieDescriptions(report, candidates)
  const speakers = speakersOf(report)
  /** Latest chain of "I", "we", "you". */
  const voices = new Map<string, Entity>()
  /** Chains of "I" by the head token of who says it. */
  const selves = new Map<number, Entity>()
  for (const mention of candidates) {
    const self = isSelf(mention) ? speakers.speakerAt(mention.head) : -1
    if (self >= 0) {
      const own = selves.get(self)
      if (own) join(own, mention)
      else {
        const entity = entityOf(entities.length, mention)
        selves.set(self, entity)
        entities.push(entity)
      }
      continue
    }
    const scene = { report, entities, of, byLemma, byHead, voices, mention }
    const entity =
      mention.name.length > 0
        ? names.find(mention)
        : mention.form === 'pronoun'
          ? linkPronoun(scene)
          : linkNominal(scene)
    const joined = entity ?? entityOf(entities.length, mention)
    if (entity) join(entity, mention)
    else entities.push(joined)
    of.set(mention, joined)
    if (mention.pronoun && mention.pronoun.person !== 3) {
      voices.set(voiceOf(mention.pronoun), joined)
    }
    if (mention.name.length > 0) names.add(joined, mention)
    else if (mention.form === 'nominal') remember(byLemma, mention.lemma, joined)
    if (mention.nameKind !== null && mention.nameKind !== 'PER') {
      for (const word of new Set(mention.name)) {
        if (nounSense(word)) remember(byLemma, word, joined)
      }
    }
    for (const alias of ties.get(mention) ?? []) {
      const words = alias.split(' ')
      const described = describedBefore(scene, words, joined)
      if (described) {
        absorb(joined, described, of)
        inOrder(joined)
      }
      if (joined.aliases.length < MOST_ALIASES) joined.aliases.push(alias)
      remember(byLemma, words.at(-1)!, joined)
    }
  }
  // Who says "I" may be named after it: the chains are put in order once, at the end.
  const mended = new Set<Entity>()
  for (const [head, self] of selves) {
    const speaker = byHead.get(head)
    const entity = speaker && of.get(speaker)
    if (!entity || entity === self || !isPersonal(entity)) continue
    absorb(entity, self, of)
    mended.add(entity)
  }
  for (const entity of mended) inOrder(entity)
  return {
    ...report,
    chains: entities
      .filter(({ mentions, names: own }) => mentions.length > 1 || own.length > 0)
      .map((entity) => chainOf(report, entity)),
  }
}

/** Candidates by the token that heads them; a name by each of its words, for trees that hang names in pieces. */
function headsOf(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const heads = new Map<number, Candidate>()
  for (const candidate of candidates) {
    heads.set(candidate.head, candidate)
    heads.set(candidate.top, candidate)
    if (candidate.form !== 'name') continue
    for (let at = candidate.first; at < candidate.last; at++) heads.set(at, candidate)
  }
  return heads
}

/** Most descriptions kept of one entity: bounds the time in a long report. */
const MOST_ALIASES = 8

/** A chain without a name that a description tied to a name fits: "the army chief" of the title. */
function describedBefore(
  { report, byLemma }: Scene,
  alias: readonly string[],
  named: Entity,
): Entity | null {
  const lemma = alias.at(-1)!
  for (const entity of (byLemma.get(lemma) ?? []).slice(-4)) {
    const [first] = entity.mentions
    if (!first || entity === named || entity.names.length > 0 || first.plural) continue
    if (first.lemma !== lemma || !first.definite || first.modifiers.length === 0)
      continue
    const owner = report.tags[first.possessor]?.lemma.toLowerCase()
    if (owner && alias.includes(POSSESSIVE) && !alias.includes(owner)) continue
    if (first.modifiers.every((word) => alias.includes(word))) return entity
  }
  return null
}

/** Moves all mentions of one chain to another. */
function absorb(entity: Entity, other: Entity, of: Map<Candidate, Entity>): void {
  for (const mention of other.mentions) {
    join(entity, mention)
    of.set(mention, entity)
  }
  other.mentions.length = 0
}

function inOrder(entity: Entity): void {
  entity.mentions.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** Whether an entity may say "I": a person, or somebody of whom nothing says otherwise. */
function isPersonal({ kind, plural }: Entity): boolean {
  return (kind === null || kind === 'PER') && plural !== true
}

function remember(byLemma: Map<string, Entity[]>, lemma: string, entity: Entity): void {
  const entities = byLemma.get(lemma)
  if (!entities) byLemma.set(lemma, [entity])
  else if (entities.at(-1) !== entity) entities.push(entity)
}

function chainOf(report: Named, entity: Entity): Chain {
  let fullest = -1
  entity.mentions.forEach((mention, i) => {
    if (mention.form !== 'name') return
    if (fullest < 0 || isFuller(mention, entity.mentions[fullest]!)) fullest = i
  })
  return {
    kind: entity.kind,
    mentions: entity.mentions.map((mention) => mentionOf(report, mention)),
    fullest: fullest < 0 ? null : fullest,
  }
}

/** More words of name, then a rank before it; the first of equals. */
function isFuller(a: Candidate, b: Candidate): boolean {
  if (a.name.length !== b.name.length) return a.name.length > b.name.length
  return a.kind === 'PER' && a.last - a.first > b.last - b.first
}

function mentionOf(report: Named, mention: Candidate): ChainMention {
  const { start, end, first, last, head, top, form, phrase } = mention
  return {
    start,
    end,
    first,
    last,
    head,
    form,
    top,
    phrase: {
      start: report.tokens[phrase.first]!.start,
      end: report.tokens[phrase.last - 1]!.end,
    },
  }
}

import type { ChainMention, Name, NameKind, Named } from '../../report/layers.ts'
import {
  courtesyGender,
  isTime,
  officeOf,
  forenameGender,
  nounSense,
  titleKind,
} from './chain-lexicon.ts'
import type { Gender } from './chain-lexicon.ts'
import { phraseOf } from './chain-phrase.ts'
import type { Stretch } from './chain-phrase.ts'
import { pronounOf } from './chain-pronoun.ts'
import type { Pronoun } from './chain-pronoun.ts'
import { treeOf } from '../tree.ts'

/** A mention with all that decides what it may be linked to. */
export interface Candidate extends Omit<ChainMention, 'phrase'> {
  readonly sentence: number
  /** Head of the whole phrase where a title is: "President" of "President Aliyev"; else `head`. */
  readonly top: number
  /** The whole noun phrase, in tokens. */
  readonly phrase: Stretch
  readonly kind: NameKind | null
  readonly gender: Gender | null
  /** `null`: either. */
  readonly plural: boolean | null
  /** Folded words of a name without rank and article. */
  readonly name: readonly string[]
  /** The words of the name as they stand, without rank. */
  readonly text: string
  readonly nameKind: NameKind | null
  /** Lemma of the head, and of the words before it in the phrase without article. */
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly definite: boolean
  readonly pronoun: Pronoun | null
  /** Token of the possessor's head ("his brother", "Iran's army"); -1 where there is none. */
  readonly possessor: number
  /** Whether a clause of its own tells which one is meant ("the idea that …"). */
  readonly clause: boolean
  readonly subject: boolean
  /** Under a preposition: "in the city". */
  readonly oblique: boolean
  /** In the report's dateline, where nobody is spoken of. */
  readonly inDateline: boolean
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const PART_OF_NAME = new Set(['compound', 'flat', 'fixed', 'goeswith', 'compound:prt'])
const NO_WORDS: readonly string[] = []

/** Every name, noun phrase and pronoun of a report that may be part of a chain, in text order. */
export function chainCandidates(report: Named): readonly Candidate[] {
  const found: Candidate[] = []
  const inName = new Int32Array(report.tokens.length).fill(-1)
  report.names.forEach((name, n) => inName.fill(n, name.first, name.last))
  for (const name of report.names) {
    const candidate = namedCandidate(report, name, inName)
    if (!candidate) continue
    found.push(candidate)
    // Rank and title are the name's, and no mention of their own.
    inName.fill(0, candidate.first, candidate.last)
    inName[candidate.top] = 0
    if (name.kind === 'PER') {
      const title = titleBefore(report, candidate)
      if (title >= 0) inName[title] = 0
    }
  }
  for (let at = 0; at < report.tokens.length; at++) {
    if (inName[at]! >= 0) continue
    const upos = report.tags[at]!.upos
    if (upos === 'PRON' || upos === 'DET') {
      const pronoun = pronounOf(report, at)
      if (pronoun) found.push(pronounCandidate(report, at, pronoun))
    } else if (upos === 'NOUN' || upos === 'PROPN') {
      const candidate = nominalCandidate(report, at)
      if (candidate) found.push(candidate)
    }
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

function namedCandidate(
  report: Named,
  name: Name,
  inName: Int32Array,
): Candidate | null {
  const { tokens, tags } = report
  const head = headOf(report, name)
  // "Pakistani troops": the people is an adjective there and refers to nobody.
  if (name.kind === 'NORP' && tags[head]!.upos === 'ADJ') return null
  const sentence = tokens[head]!.sentence
  const bounds = report.sentences[sentence]!
  let first = name.first
  let gender: Gender | null = null
  if (name.kind === 'PER') {
    for (let steps = 0; steps < 3 && first > bounds.first; steps++) {
      const before = tokens[first - 1]!.text
      const kind = titleKind(before)
      if ((kind !== 'rank' && kind !== 'style') || !/^\p{Lu}/u.test(before)) break
      first--
    }
    gender = personGender(report, name, first, bounds.first)
  }
  const top = titleHead(report, { name, head, inName })
  const { relation } = report.arcs[top]!
  const modifies = top === head && PART_OF_NAME.has(relation)
  const phrase = modifies ? { first, last: name.last } : phraseOf(report, top)
  const words = tokens
    .slice(name.first, name.last)
    .map(({ text }) => text.toLowerCase())
    .filter((word, i) => !(i === 0 && word === 'the'))
  const named: Candidate = {
    start: tokens[first]!.start,
    end: tokens[name.last - 1]!.end,
    first,
    last: name.last,
    head,
    top,
    form: 'name',
    sentence,
    phrase: {
      first: Math.min(phrase.first, first),
      last: Math.max(phrase.last, name.last),
    },
    kind: name.kind,
    nameKind: name.kind,
    gender,
    plural:
      name.kind === 'NORP'
        ? true
        : name.kind === 'PER' || name.kind === 'LOC'
          ? false
          : null,
    name: words,
    text: report.text.slice(name.start, name.end),
    lemma: tags[head]!.lemma.toLowerCase(),
    modifiers: NO_WORDS,
    definite: true,
    pronoun: null,
    possessor: -1,
    clause: false,
    subject: relation.startsWith('nsubj'),
    oblique: relation.startsWith('obl') || relation.startsWith('nmod'),
    inDateline: isInDateline(report, name.start),
  }
  const office = officeOf(named.text)
  return office
    ? {
        ...named,
        form: 'nominal',
        kind: 'PER',
        nameKind: null,
        plural: false,
        name: NO_WORDS,
        lemma: office.head,
        modifiers: office.words,
      }
    : named
}

function isInDateline({ dateline }: Named, start: number): boolean {
  return (
    dateline?.evidence.some((span) => span.start <= start && start < span.end) ?? false
  )
}

/** The head of a title that stands right before a name, however the tree hangs it; -1 where there is none. */
function titleBefore(report: Named, { first, sentence }: Candidate): number {
  const at = first - 1
  if (at < report.sentences[sentence]!.first) return -1
  const { lemma, upos } = report.tags[at]!
  if (upos !== 'NOUN' && upos !== 'PROPN') return -1
  const isTitle = titleKind(report.tokens[at]!.text) !== null
  return isTitle || nounSense(lemma.toLowerCase())?.kind === 'PER' ? at : -1
}

/** The noun that a person's name hangs on as its own: "minister" of "the minister of state Khalid Nasser". */
function titleHead(
  report: Named,
  {
    name,
    head,
    inName,
  }: { readonly name: Name; readonly head: number; readonly inName: Int32Array },
): number {
  const { head: up, relation } = report.arcs[head]!
  if (name.kind !== 'PER' || up < 0 || up >= name.first || inName[up]! >= 0) return head
  if (
    relation !== 'flat' &&
    relation !== 'appos' &&
    !relation.startsWith('nmod:desc')
  ) {
    return head
  }
  const { upos } = report.tags[up]!
  if (upos !== 'NOUN' && upos !== 'PROPN') return head
  for (let at = up + 1; at < name.first; at++) {
    if (report.tags[at]!.upos === 'PUNCT' && report.tokens[at]!.text !== '-')
      return head
  }
  return up
}

/** Gender by a courtesy or a noun before the name ("Mrs", "actress"), else by the forename. */
function personGender(
  report: Named,
  name: Name,
  first: number,
  floor: number,
): Gender | null {
  for (let at = first - 1; at >= Math.max(floor, first - 2); at--) {
    const gender = courtesyGender(report.tokens[at]!.text)
    if (gender) return gender
  }
  const opening = courtesyGender(report.tokens[name.first]!.text)
  if (opening && name.last - name.first > 1) return opening
  return name.last - name.first > 1
    ? forenameGender(report.tokens[name.first]!.text)
    : null
}

function nominalCandidate(report: Named, head: number): Candidate | null {
  const { arcs, tags, tokens } = report
  const relation = arcs[head]!.relation
  if (PART_OF_NAME.has(relation)) return null
  const lemma = tags[head]!.lemma.toLowerCase()
  if (isTime(lemma)) return null
  const phrase = phraseOf(report, head)
  let definite = false
  let possessor = -1
  let clause = false
  const modifiers: string[] = []
  for (const child of treeOf(report).children(head)) {
    const kind = arcs[child]!.relation
    if (kind.startsWith('acl')) clause = true
    if (kind === 'det' || kind === 'det:predet') {
      if (DEFINITE.has(tokens[child]!.text.toLowerCase())) definite = true
    } else if (kind === 'nmod:poss') {
      possessor = child
      definite = true
    } else if (
      (kind === 'amod' || kind.startsWith('compound') || kind.startsWith('nummod')) &&
      child < head
    ) {
      modifiers.push(tags[child]!.lemma.toLowerCase())
    } else if (kind.startsWith('nmod') && child > head) {
      modifiers.push(tags[child]!.lemma.toLowerCase())
    }
  }
  const proper = tags[head]!.upos === 'PROPN' ? properRun(report, head, phrase) : null
  const sense = proper ? null : nounSense(lemma)
  const plural = tags[head]!.xpos.startsWith('NN') && tags[head]!.xpos.endsWith('S')
  return {
    start: tokens[phrase.first]!.start,
    end: tokens[phrase.last - 1]!.end,
    first: phrase.first,
    last: phrase.last,
    head,
    top: head,
    form: 'nominal',
    sentence: tokens[head]!.sentence,
    phrase,
    kind: sense?.kind ?? null,
    nameKind: null,
    gender: sense?.gender ?? null,
    plural: sense?.kind === 'ORG' && !plural ? null : plural,
    name: proper
      ? tokens.slice(proper.first, proper.last).map(({ text }) => text.toLowerCase())
      : NO_WORDS,
    text: proper
      ? report.text.slice(tokens[proper.first]!.start, tokens[proper.last - 1]!.end)
      : '',
    lemma,
    modifiers,
    definite,
    pronoun: null,
    possessor,
    clause,
    subject: relation.startsWith('nsubj'),
    oblique: relation.startsWith('obl') || relation.startsWith('nmod'),
    inDateline: false,
  }
}

/** The proper nouns about a head that the name model took for no name: "Key" of "Mr Key". */
function properRun(report: Named, head: number, phrase: Stretch): Stretch | null {
  let first = head
  while (first > phrase.first && report.tags[first - 1]!.upos === 'PROPN') first--
  if (titleKind(report.tokens[first]!.text) && first < head) first++
  return /^\p{Lu}/u.test(report.tokens[head]!.text) ? { first, last: head + 1 } : null
}

function pronounCandidate(report: Named, at: number, pronoun: Pronoun): Candidate {
  return {
    start: report.tokens[at]!.start,
    end: report.tokens[at]!.end,
    first: at,
    last: at + 1,
    head: at,
    top: at,
    form: 'pronoun',
    sentence: report.tokens[at]!.sentence,
    phrase: { first: at, last: at + 1 },
    kind: null,
    nameKind: null,
    gender: pronoun.gender,
    plural: pronoun.plural,
    name: NO_WORDS,
    text: '',
    lemma: report.tokens[at]!.text.toLowerCase(),
    modifiers: NO_WORDS,
    definite: true,
    pronoun,
    possessor: -1,
    clause: false,
    subject: report.arcs[at]!.relation.startsWith('nsubj'),
    oblique: false,
    inDateline: false,
  }
}

/** The token of a name that hangs on something outside it. */
function headOf(report: Named, name: Stretch): number {
  for (let at = name.last - 1; at >= name.first; at--) {
    const up = report.arcs[at]!.head
    if (up < name.first || up >= name.last) return at
  }
  return name.last - 1
}

import { classOfWord, type WordClasses } from '../../language/word-classes.ts'
import { hashed, hashWord } from '../../model/feature.ts'
import type { Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import type { EventLexicon, Trigger } from '../lexicon.ts'
import type { Tenor } from './match-trigger.ts'
import type { Setting } from '../telling/setting.ts'
import { isActor, lemmaOf, sectorOfWord, type Reader } from '../words.ts'

/** Word classes that say most of an object or complement. */
const TELLING_CLASSES =
  'deal truce talks tie attack weapon fire order sanction place fighter envoy people captive aid office call support charge offer war force crowd net outlet border exercise bill election abstract bomb'.split(
    ' ',
  )

const byWord = new WeakMap<EventLexicon, ReadonlyMap<string, readonly string[]>>()

/** The telling classes of each word, in their order; made once for a lexicon. */
function tellingClasses(lexicon: EventLexicon): ReadonlyMap<string, readonly string[]> {
  const known = byWord.get(lexicon)
  if (known) return known
  const classes = new Map<string, string[]>()
  for (const name of TELLING_CLASSES)
    for (const word of lexicon.classes.get(name) ?? []) {
      const list = classes.get(word)
      if (list) list.push(name)
      else classes.set(word, [name])
    }
  byWord.set(lexicon, classes)
  return classes
}

/** What the rules made of a word: input to the model, which weighs it. */
export interface Hints {
  /** The trigger whose conditions hold; `null` where none does. */
  readonly matched: Trigger | null
  /** Types of all triggers of that word. */
  readonly listed: readonly string[]
  readonly setting: Setting
  readonly tenor: Tenor
}

/** Features of a predicate as hashed names: its word, what hangs on it, where it stands, what the rules say. */
export function triggerFeatures(
  reader: Reader,
  frame: Frame,
  classes: WordClasses,
  hints: Hints,
): readonly number[] {
  const { report, lexicon } = reader
  const names: number[] = []
  const { head } = frame
  const lemma = lemmaOf(report, head)
  const kind = isVerbal(report, head) ? 'v' : 'n'
  const clustersOf = (token: number): readonly string[] => {
    const at = classOfWord(classes, hashWord(lemmaOf(report, token)))
    return at < 0
      ? []
      : [`m${classes.middle[at]}`, `f${classes.fine[at]}`, `c${classes.coarse[at]}`]
  }
  const telling = tellingClasses(lexicon)
  const groupsOf = (token: number): readonly string[] => {
    const word = lemmaOf(report, token)
    return [...(telling.get(word) ?? []), ...(isActor(reader, token) ? ['actor'] : [])]
  }
  names.push(
    hashWord(kind),
    hashed`${kind}=${lemma}`,
    hashed`x=${report.tags[head]!.xpos}`,
  )
  const own = clustersOf(head)
  for (const cluster of own) names.push(hashed`${kind}~${cluster}`)
  for (const [slot, tokens] of frame.slots) {
    const token = tokens[0]!
    names.push(hashWord(slot), hashed`${lemma}+${slot}`)
    if (slot === 'mod' || slot === 'bare') continue
    const word = lemmaOf(report, token)
    names.push(hashed`${slot}=${word}`, hashed`${lemma}+${slot}=${word}`)
    for (const cluster of clustersOf(token)) names.push(hashed`${slot}~${cluster}`)
    for (const group of groupsOf(token)) {
      names.push(hashed`${slot}@${group}`, hashed`${lemma}+${slot}@${group}`)
      if (own[0]) names.push(hashed`${own[0]}+${slot}@${group}`)
    }
    if (slot === 'subj' || slot === 'obj') {
      const sector = sectorOfWord(reader, token)
      if (sector !== null) names.push(hashed`${slot}#${sector}`)
      names.push(hashed`${slot}^${report.tags[token]!.upos}`)
    }
  }
  for (const particle of frame.particles)
    names.push(hashed`p=${particle}`, hashed`${lemma}+p=${particle}`)
  if (frame.infinitive !== null) {
    names.push(
      hashed`inf`,
      hashed`${lemma}+inf`,
      hashed`inf~${hints.tenor}`,
      hashed`${lemma}+inf~${hints.tenor}`,
    )
    for (const cluster of clustersOf(frame.infinitive))
      names.push(hashed`inf~${cluster}`)
  }
  if (frame.clause !== null) names.push(hashed`that`, hashed`${lemma}+that`)
  if (frame.passive) names.push(hashed`passive`, hashed`${lemma}+passive`)
  for (const carrier of frame.carriers)
    names.push(hashed`carried=${lemmaOf(report, carrier)}`)
  addNear(names, reader, head, groupsOf)
  addHints(names, hints)
  return names
}

// Words to either side that are read whatever the tree says.
const BEFORE = 3
const AFTER = 6

/** What stands round a predicate in the order of words: trees lose their way. */
function addNear(
  names: number[],
  { report }: Reader,
  head: number,
  groupsOf: (token: number) => readonly string[],
): void {
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  const lemma = lemmaOf(report, head)
  const found = new Set<string>()
  for (let at = Math.max(first, head - BEFORE); at < head; at++)
    for (const group of groupsOf(at)) found.add(`before@${group}`)
  for (let at = head + 1; at < Math.min(last, head + 1 + AFTER); at++) {
    for (const group of groupsOf(at)) found.add(`after@${group}`)
    const { upos } = report.tags[at]!
    if (upos === 'NOUN') found.add(`after=${lemmaOf(report, at)}`)
    if (upos === 'VERB' || report.tokens[at]!.text === ';') break
  }
  if (head + 1 < last) found.add(`next=${lemmaOf(report, head + 1)}`)
  if (head > first) found.add(`last=${lemmaOf(report, head - 1)}`)
  for (const name of found) names.push(hashWord(name), hashed`${lemma}+${name}`)
}

function addHints(names: number[], { matched, listed, setting }: Hints): void {
  const types = new Set(listed)
  for (const type of types) names.push(hashed`listed=${type}`)
  if (types.size === 1) names.push(hashed`only=${listed[0]}`)
  if (types.size === 0) names.push(hashed`unlisted`)
  names.push(hashed`matched=${matched?.type ?? 'nothing'}`)
  if (matched)
    names.push(
      hashed`matched=${matched.type}/${Math.min(3, matched.conditions.length)}`,
    )
  names.push(
    hashed`aside=${setting.aside}`,
    hashed`skip=${setting.skip !== null}`,
    hashed`reported=${setting.reported}`,
    hashed`future=${setting.future}`,
    hashed`negated=${setting.negated}`,
    hashed`headline=${setting.headline}`,
    hashed`under=${setting.under}`,
  )
  if (setting.future) for (const type of types) names.push(hashed`future+${type}`)
  if (setting.aside)
    for (const type of types) names.push(hashed`${setting.aside}+${type}`)
}

import { treeOf } from '../language/tree.ts'
import type { Chained, Name } from '../report/layers.ts'
import { actorKey } from './actor-book.ts'
import { nameOver, phraseOf, type Phrase } from './phrase.ts'

// Words of office before a name, a noun phrase beside it: so many tokens at most.
const MOST_BESIDE = 12
// "(South-Western Range)" between an office and its holder.
const MOST_IN_BRACKETS = 6

const indexes = new WeakMap<readonly Name[], ReadonlyMap<string, readonly Phrase[]>>()

/** The person's or body's name that a phrase is headed by; `null` where none is. */
export function nameAt(report: Chained, { head }: Phrase): Name | null {
  const name = nameOver(report, head)
  return name !== null && /^(?:PER|ORG)$/.test(name.kind) ? name : null
}

/**
 * What the report calls the bearer of a name, wherever it names them: "Senegal's foreign
 * minister" of "Senegal's foreign minister, Fatou Sarr,", "a former mayor of Bar" after a
 * comma, "Inspector-General of Police (Bastar Range)" before the name, the group that
 * somebody "heads" or "speaks for". By the order of words, since trees hang such phrases
 * in many ways. A person's last name alone is looked up too.
 */
export function descriptionsOf(report: Chained, name: Name): readonly Phrase[] {
  let index = indexes.get(report.names)
  if (!index) {
    index = indexOf(report)
    indexes.set(report.names, index)
  }
  const alone = name.last - name.first === 1 && name.kind === 'PER'
  return (
    index.get(fullKey(report, name)) ??
    (alone ? index.get(lastKey(report, name)) : undefined) ??
    []
  )
}

function fullKey({ text }: Chained, { start, end }: Name): string {
  return actorKey(text.slice(start, end))
}

function lastKey({ tokens }: Chained, { last }: Name): string {
  return `* ${actorKey(tokens[last - 1]!.text)}`
}

function indexOf(report: Chained): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, readonly Phrase[]>()
  for (const name of report.names) {
    if (name.kind !== 'PER' && name.kind !== 'ORG') continue
    const told = [
      before(report, name),
      beforeComma(report, name),
      afterComma(report, name),
      led(report, name),
    ].filter((phrase) => phrase !== null)
    if (told.length === 0) continue
    const keys = [fullKey(report, name)]
    if (name.kind === 'PER') keys.push(lastKey(report, name))
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), ...told])
  }
  return found
}

function isIn({ tokens }: Chained, name: Name, at: number): boolean {
  return tokens[at]?.sentence === tokens[name.first]!.sentence
}

/** "Pakistan's army chief", "DIG (South-Western Range)", "Minister of Health" right before the name. */
function before(report: Chained, name: Name): Phrase | null {
  const { tokens, tags } = report
  let at = name.first - 1
  if (tokens[at]?.text === ')')
    for (let open = at - 1; open > at - MOST_IN_BRACKETS && open > 0; open--)
      if (tokens[open]!.text === '(') at = open - 1
  const head = tags[at]?.upos === 'PART' ? at - 1 : at
  if (!isIn(report, name, head) || !isNoun(report, head)) return null
  let first = head
  const joins = (one: number): boolean =>
    /^(?:NOUN|PROPN|ADJ|PART)$/.test(tags[one]!.upos) ||
    tokens[one]!.text === '-' ||
    (tokens[one]!.text === 'of' && isNoun(report, one - 1))
  while (
    isIn(report, name, first - 1) &&
    head - first < MOST_BESIDE &&
    joins(first - 1)
  )
    first--
  return { first, last: head + 1, head }
}

function isNoun({ tags }: Chained, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tags[at]?.upos ?? '')
}

/** "the movement's envoy, NAME," where a comma, a stop or "and" ends the name as well: not "…, NAME said". */
function beforeComma(report: Chained, name: Name): Phrase | null {
  const { tokens } = report
  const pair = otherOfTwo(report, name)
  const comma = (pair?.first ?? name.first) - 1
  if (tokens[comma]?.text !== ',' || !isIn(report, name, comma)) return null
  if (!endsAt(report, name.last)) return null
  const several = pair !== null || tokens[name.last]?.text === 'and'
  let widest: Phrase | null = null
  for (let at = comma - 1; at >= 0 && comma - at <= MOST_BESIDE; at--) {
    if (!isIn(report, name, at) || tokens[at]!.text === ',') break
    const phrase = describing(report, name, { at, several })
    // The tree may hang the name itself on what describes it.
    if (phrase && phrase.last >= comma) widest = { ...phrase, last: comma }
  }
  return widest
}

/** "NAME, a former mayor of Bar,", "NAME, 61, the group's treasurer". */
function afterComma(report: Chained, name: Name): Phrase | null {
  const { tokens, tags } = report
  let comma = name.last
  // "Reza Karimi (RK), 61, a lawyer": short form and age stand between.
  if (tokens[comma]?.text === '(' && tokens[comma + 2]?.text === ')') comma += 3
  if (tags[comma + 1]?.upos === 'NUM' && tokens[comma + 2]?.text === ',') comma += 2
  if (tokens[comma]?.text !== ',') return null
  for (let at = comma + 1; at <= comma + MOST_BESIDE; at++) {
    if (!isIn(report, name, at) || tokens[at]!.text === ',') return null
    const phrase = describing(report, name, { at, several: false })
    if (phrase && phrase.first === comma + 1)
      return endsAt(report, phrase.last) ? phrase : null
  }
  return null
}

/** "the ministers, Ana Cruz and Ivo Lang,": the first of two names, for the second. */
function otherOfTwo(report: Chained, name: Name): Name | null {
  const and = name.first - 1
  if (report.tokens[and]?.text !== 'and' || !isIn(report, name, and)) return null
  const other = nameOver(report, and - 1)
  return other !== null && other.kind === name.kind ? other : null
}

/** A noun phrase that may describe a name: of one, where it is one person's. */
function describing(
  report: Chained,
  name: Name,
  { at, several }: { readonly at: number; readonly several: boolean },
): Phrase | null {
  const { upos, xpos } = report.tags[at]!
  if (upos !== 'NOUN' && !(upos === 'PROPN' && name.kind === 'PER')) return null
  if (name.kind === 'PER' && xpos.endsWith('S') !== several) return null
  return phraseOf(report, at)
}

/** Whether a phrase is closed off here: a mark, "who", "and", or the end. */
function endsAt({ tokens, tags }: Chained, at: number): boolean {
  const text = tokens[at]?.text
  return (
    text === undefined ||
    /^(?:[,.;:)("“”–—-]|who|which|and|whose|whom)$/i.test(text) ||
    tags[at]!.upos === 'PUNCT'
  )
}

const LEADS = /^(?:run|head|lead|command|chair|represent|speak|direct)$/

/** "NAME, who heads the prisoner committee", "who speaks for the group": what is headed. */
function led(report: Chained, name: Name): Phrase | null {
  const { tokens, tags } = report
  const who = tokens[name.last]?.text === ',' ? name.last + 1 : name.last
  if (tokens[who]?.text !== 'who' || !isIn(report, name, who)) return null
  const verb = tags[who + 1]?.upos === 'VERB' ? who + 1 : who + 2
  if (!tags[verb] || !isIn(report, name, verb) || !LEADS.test(tags[verb].lemma))
    return null
  const body = treeOf(report)
    .dependents(verb, 'obj', 'obl')
    .find((one) => one > verb && isNoun(report, one))
  return body === undefined ? null : phraseOf(report, body)
}

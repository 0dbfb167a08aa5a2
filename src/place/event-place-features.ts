import type { Chained, Placed, PlaceMention } from '../report/layers.ts'
import {
  AREA_WORDS,
  DIRECTION_WORDS,
  IN_WORDS,
  SAY_WORDS,
  TOWN_WORDS,
} from './words.generated.ts'

/** Most tokens that a path through the tree is followed. */
const LONGEST_PATH = 6

/** Features that tell whether the event of a trigger token happened at a place named in its sentence. */
export function eventPlaceFeatures(
  report: Chained & Placed,
  trigger: number,
  {
    mention,
    among,
  }: { readonly mention: PlaceMention; readonly among: readonly PlaceMention[] },
): readonly string[] {
  const { tokens, tags, sentences } = report
  const { first, last, use } = mention
  const sentence = sentences[tokens[trigger]!.sentence]!
  const after = first > trigger
  const side = after ? 'after' : 'before'
  const [from, to] = after ? [trigger + 1, first] : [last, trigger]
  const between = Math.max(0, to - from)
  const far =
    between < 3 ? 'near' : between < 7 ? 'mid' : between < 14 ? 'far' : 'very far'
  const link = linkBefore(report, first, sentence.first)
  const next = last < sentence.last ? tokens[last]!.text.toLowerCase() : ''
  const others = among.filter((other) => other !== mention)
  const nearer = others.filter((other) =>
    after
      ? other.first > trigger && other.first < first
      : other.last <= trigger && other.first >= last,
  ).length
  const inner = others.some(
    (other) => other.last + 1 === first && tokens[other.last]!.text === ',',
  )
  const outer = others.some(
    (other) => last + 1 === other.first && tokens[last]!.text === ',',
  )
  const features = [
    'bias',
    `use=${use}`,
    side,
    `${side} ${far}`,
    `link=${link}`,
    `${side} link=${link}`,
    `${side} link=${link} ${far}`,
    `${side} link=${link} nearer=${Math.min(2, nearer)}`,
    `next=${nextClass(next)}`,
    `link=${link} next=${nextClass(next)}`,
    `nearer=${Math.min(3, nearer)} ${side}`,
    `others=${Math.min(4, others.length)}`,
    `others=${Math.min(4, others.length)} link=${link}`,
    `level=${mention.place?.precision ?? 'none'}`,
    `level=${mention.place?.precision ?? 'none'} link=${link}`,
    `level=${mention.place?.precision ?? 'none'} others=${Math.min(3, others.length)}`,
  ]
  if (inner) features.push('inner', `inner ${side}`)
  if (outer) features.push('outer', `outer ${side}`)
  if (first === sentence.first) features.push('opens')
  if (mention.rule === 'place-dateline') features.push('dateline')
  const finer = others.some(
    ({ place, use: otherUse }) =>
      otherUse === 'place' && (place?.radiusKm ?? 0) < (mention.place?.radiusKm ?? 0),
  )
  if (finer) features.push('finer there', `finer there link=${link}`)
  let verbs = 0
  let commas = 0
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (tags[i]!.upos === 'VERB') verbs++
    if (word === ',' || word === ';') commas++
    if (
      /^(?:said|says|told|that|who|which|where|when|while|after|before|as|and|but|since|because)$/.test(
        word,
      )
    )
      features.push(`between=${word}`)
    if (/[.;:]/.test(word)) features.push('between mark')
  }
  features.push(
    `verbs=${Math.min(3, verbs)} ${side}`,
    `verbs=${Math.min(3, verbs)} link=${link}`,
    `commas=${Math.min(3, commas)} ${side}`,
  )
  const path = pathBetween(report, trigger, last - 1)
  features.push(`path=${path.name}`, `path length=${path.length}`)
  if (path.length <= 4) features.push(`path=${path.name} link=${link}`)
  const lemma = tags[trigger]!.lemma.toLowerCase()
  const governor = governorOf(report, last - 1)
  const bond = bondOf(report, trigger, governor)
  features.push(
    `bond=${bond}`,
    `bond=${bond} link=${link}`,
    `bond=${bond} ${side} nearer=${Math.min(2, nearer)}`,
    `bond=${bond} others=${Math.min(3, others.length)}`,
    `lemma=${lemma}`,
    `lemma=${lemma} link=${link}`,
    `lemma=${lemma} path=${path.name}`,
    `governor=${governor < 0 ? 'none' : tags[governor]!.lemma.toLowerCase()} bond=${bond}`,
  )
  features.push(
    `trigger=${tags[trigger]!.upos}`,
    `trigger=${tags[trigger]!.upos} ${side} link=${link}`,
  )
  return features
}

/** What joins a toponym to the words before it: its preposition, over "the", "northern", "city of". */
function linkBefore({ tokens, tags }: Chained, at: number, start: number): string {
  let through = ''
  for (let i = at - 1, steps = 0; i >= start && steps < 6; i--, steps++) {
    const { text } = tokens[i]!
    const word = text.toLowerCase()
    if (word === 'of' && i > start) {
      const head = tokens[i - 1]!.text.toLowerCase()
      if (AREA_WORDS.has(head) || TOWN_WORDS.has(head)) {
        through = 'kind '
        i--
        continue
      }
      return `${through}${DIRECTION_WORDS.has(head) ? 'direction of' : 'of'}`
    }
    if (
      IN_WORDS.has(word) ||
      /^(?:for|by|with|against|on|and|or|that|as|after|over|about|than|than)$/.test(
        word,
      )
    )
      return `${through}${word}`
    if (word === 'the' || word === '-' || DIRECTION_WORDS.has(word)) continue
    if (TOWN_WORDS.has(word) || AREA_WORDS.has(word)) {
      through = 'kind '
      continue
    }
    if (word === ',' || word === '(' || word === "'s" || word === '’s')
      return `${through}${word.replace('’', "'")}`
    const upos = tags[i]!.upos
    return upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN' || upos === 'VERB'
      ? upos
      : 'other'
  }
  return at === start ? 'start' : 'other'
}

function nextClass(word: string): string {
  if (word === '') return 'end'
  if (
    /^(?:[.,;:)-]|'s|and|or|in|on|to|after|when|where|who|by|that|with|for|of|at|as)$/.test(
      word,
    )
  )
    return word
  if (word === '’s') return "'s"
  if (SAY_WORDS.has(word)) return 'say'
  if (AREA_WORDS.has(word)) return 'area'
  if (TOWN_WORDS.has(word)) return 'town'
  if (
    /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|today|early|late)$/.test(
      word,
    )
  )
    return 'day'
  return 'word'
}

/** The verb that a toponym hangs on, -1 where none. */
function governorOf({ arcs, tags }: Chained, token: number): number {
  for (let at = token, steps = 0; steps < 12; steps++) {
    const { head } = arcs[at]!
    if (head < 0) return tags[at]!.upos === 'VERB' ? at : -1
    at = head
    if (tags[at]!.upos === 'VERB') return at
  }
  return -1
}

/** How the verb that governs a toponym stands to the trigger. */
function bondOf({ arcs }: Chained, trigger: number, governor: number): string {
  if (governor < 0) return 'none'
  if (governor === trigger) return 'same'
  for (let at = trigger, steps = 0; steps < 12 && arcs[at]!.head >= 0; steps++) {
    const { head, relation } = arcs[at]!
    if (head === governor) return `under ${short(relation)}`
    at = head
  }
  for (let at = governor, steps = 0; steps < 12 && arcs[at]!.head >= 0; steps++) {
    const { head, relation } = arcs[at]!
    if (head === trigger) return `over ${short(relation)}`
    at = head
  }
  return 'apart'
}

/** Relations from the trigger up to the common head and down to the toponym. */
function pathBetween(
  { arcs }: Chained,
  from: number,
  to: number,
): { readonly name: string; readonly length: number } {
  const up: number[] = [from]
  for (let at = from; up.length <= LONGEST_PATH && arcs[at]!.head >= 0;) {
    at = arcs[at]!.head
    up.push(at)
  }
  let down = ''
  let at = to
  for (let steps = 0; steps <= LONGEST_PATH; steps++) {
    const meet = up.indexOf(at)
    if (meet >= 0) {
      const rise = up
        .slice(0, meet)
        .map((token) => `<${short(arcs[token]!.relation)}`)
        .join('')
      return { name: `${rise}${down}`, length: meet + steps }
    }
    const { head, relation } = arcs[at]!
    if (head < 0) break
    down = `>${short(relation)}${down}`
    at = head
  }
  return { name: 'none', length: 9 }
}

function short(relation: string): string {
  return relation.split(':')[0]!
}

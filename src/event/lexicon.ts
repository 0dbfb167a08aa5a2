import { DatelineError } from '../error.ts'
import type { ModelSource } from '../ports.ts'
import type { Ontology } from './ontology.ts'

/** What a trigger asks of the words round it: `obj:deal|@talks`, `!on`, `inf|that|obj:talk`; one alternative is enough. */
export interface Condition {
  readonly negated: boolean
  readonly alternatives: readonly Alternative[]
}

/** One way to meet a condition. */
export interface Alternative {
  /** A slot of the frame (`subj`, `obj`, `on`, `inf`, …), or `near`, `mod`, `prt`, `pass`, `dead`. */
  readonly slot: string
  /** Lemmas, any of which will do; with `classes` empty too, the slot need only be filled. */
  readonly words: ReadonlySet<string>
  /** Names of word classes; `actor`, `geo`, `event`, `harm`, `coop`, `none` are told by the report itself. */
  readonly classes: readonly string[]
}

/** A word that tells an event when its conditions hold: one line of `data/event/trigger.tsv`. */
export interface Trigger {
  readonly word: string
  readonly pos: 'v' | 'n' | 'a'
  readonly conditions: readonly Condition[]
  /** A type of the ontology, or `light` (the event is in the noun), or `none` (mode says why). */
  readonly type: string
  readonly mode: string
  /** Slots whose phrases act and are acted on; `null`: the usual ones of verb or noun. */
  readonly roles: {
    readonly actors: readonly string[]
    readonly recipients: readonly string[]
  } | null
  /** The line as it stands, for `--explain`. */
  readonly rule: string
}

/** Everything the event pass knows by the word. */
export interface EventLexicon {
  readonly ontology: Ontology
  /** By last word and part of speech (`strike v`); the most demanding first. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  /** Word classes that a condition names with `@`. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** Kinds of cue ("report", "condition") and their words. */
  readonly cues: ReadonlyMap<string, ReadonlySet<string>>
  /** Contexts that a word speaks for. */
  readonly contexts: ReadonlyMap<string, readonly string[]>
}

/** Loads the compiled ontology and trigger lists; throws `data-invalid` where a line cannot be read. */
export async function loadEventLexicon(source: ModelSource): Promise<EventLexicon> {
  return readEventLexicon(
    new TextDecoder('utf-8').decode(await source.load('events.tsv')),
  )
}

/** Reads the compiled lists: tables one after another, each headed by a line `# name`. */
export function readEventLexicon(text: string): EventLexicon {
  let ontology: Ontology | null = null
  const triggers: Trigger[] = []
  // Many lines have a condition in common: it is read once.
  const conditions = new Map<string, Condition>()
  const classes = new Map<string, Set<string>>()
  const cues = new Map<string, Set<string>>()
  const contexts = new Map<string, string[]>()
  let table = ''
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('# ')) {
      table = line.slice(2)
      continue
    }
    const [first = '', second = ''] = line.split('\t')
    switch (table) {
      case 'ontology':
        ontology = JSON.parse(line) as Ontology
        break
      case 'trigger':
        triggers.push(readTrigger(line, conditions))
        break
      case 'class':
        addTo(classes, second, first)
        break
      case 'cue':
        addTo(cues, second, first)
        break
      case 'context':
        contexts.set(first, [...(contexts.get(first) ?? []), second])
        break
      default:
        throw invalid(line)
    }
  }
  if (!ontology) throw invalid(text.slice(0, 40))
  return { ontology, triggers: byWord(triggers), classes, cues, contexts }
}

/** Adds a user's triggers: lines as in `data/event/trigger.tsv`, the header optional. They stand before the shipped ones. */
export function withTriggers(lexicon: EventLexicon, tsv: string): EventLexicon {
  const conditions = new Map<string, Condition>()
  const own = tsv
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(
      (line) => line !== '' && !line.startsWith('#') && !line.startsWith('word\t'),
    )
    .map((line) => readTrigger(line, conditions))
  const shipped = [...lexicon.triggers.values()].flat()
  return { ...lexicon, triggers: byWord([...own, ...shipped]) }
}

type ByForm = ReadonlyMap<string, readonly Trigger[]>

const NO_TRIGGERS: readonly Trigger[] = []
const byPos = new WeakMap<EventLexicon, Readonly<Record<Trigger['pos'], ByForm>>>()

/** The triggers whose last word is that form, as that part of speech; the most demanding first. */
export function triggersOf(
  lexicon: EventLexicon,
  form: string,
  pos: Trigger['pos'],
): readonly Trigger[] {
  let tables = byPos.get(lexicon)
  if (!tables) {
    const split = { v: new Map(), n: new Map(), a: new Map() } satisfies Record<
      Trigger['pos'],
      Map<string, readonly Trigger[]>
    >
    for (const [key, list] of lexicon.triggers)
      split[key.at(-1) as Trigger['pos']].set(key.slice(0, -2), list)
    tables = split
    byPos.set(lexicon, tables)
  }
  return tables[pos].get(form) ?? NO_TRIGGERS
}

/** Whether a lemma is a cue of that kind. */
export function isCue(lexicon: EventLexicon, kind: string, lemma: string): boolean {
  return lexicon.cues.get(kind)?.has(lemma) ?? false
}

function readTrigger(line: string, known: Map<string, Condition>): Trigger {
  const [word = '', pos = '', when = '', type = '', mode = '', roles = ''] =
    line.split('\t')
  if (word === '' || type === '' || (pos !== 'v' && pos !== 'n' && pos !== 'a'))
    throw invalid(line)
  return {
    word,
    pos,
    type,
    mode,
    conditions: when
      .split(' ')
      .filter(Boolean)
      .map((text) => {
        const condition = known.get(text) ?? readCondition(text)
        known.set(text, condition)
        return condition
      }),
    roles: roles === '' ? null : readRoles(roles),
    rule: [`${word}/${pos}`, when].filter(Boolean).join(' '),
  }
}

function readCondition(text: string): Condition {
  const negated = text.startsWith('!')
  const drafts: { slot: string; entries: string[] | null }[] = []
  for (const item of (negated ? text.slice(1) : text).split('|')) {
    const [slot = '', word] = item.split(':')
    const current = drafts.at(-1)
    if (word !== undefined) drafts.push({ slot, entries: [word] })
    else if (current?.entries) current.entries.push(item)
    else drafts.push({ slot: item, entries: null })
  }
  const alternatives = drafts.map(({ slot, entries }) => ({
    slot,
    words: new Set((entries ?? []).filter((entry) => !entry.startsWith('@'))),
    classes: (entries ?? [])
      .filter((entry) => entry.startsWith('@'))
      .map((entry) => entry.slice(1)),
  }))
  return { negated, alternatives }
}

function readRoles(text: string): NonNullable<Trigger['roles']> {
  const [actors = '', recipients = ''] = text.split('>')
  const slots = (side: string): readonly string[] => side.split('+').filter(Boolean)
  return { actors: slots(actors), recipients: slots(recipients) }
}

/** Triggers under their last word, those with most conditions first; equals keep their order. */
function byWord(triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> {
  const map = new Map<string, Trigger[]>()
  for (const trigger of triggers) {
    const key = `${trigger.word.split(' ').at(-1)} ${trigger.pos}`
    const list = map.get(key)
    if (list) list.push(trigger)
    else map.set(key, [trigger])
  }
  for (const [key, list] of map) {
    map.set(
      key,
      list.toSorted((a, b) => demandOf(b) - demandOf(a)),
    )
  }
  return map
}

function demandOf(trigger: Trigger): number {
  const none = trigger.type === 'none' ? 0.5 : 0
  return trigger.conditions.length + none + (trigger.word.split(' ').length - 1)
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

function invalid(line: string): DatelineError {
  return new DatelineError(
    'data-invalid',
    `Expected a line of event data (word, pos, when, type, mode, roles), found "${line.slice(0, 60)}". See docs/events.md for the format; for shipped data run \`npm run data\`.`,
  )
}

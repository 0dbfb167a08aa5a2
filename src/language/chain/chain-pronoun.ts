import type { Parsed } from '../../report/layers.ts'
import type { Gender } from './chain-lexicon.ts'

/** What a pronoun asks of what it stands for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly gender: Gender | null
  /** `null`: either. */
  readonly plural: boolean | null
  /** Whether it stands for a person: `he` true, `it` false, `they` either. */
  readonly animate: boolean | null
  readonly reflexive: boolean
  readonly possessive: boolean
}

const entry = (
  words: string,
  pronoun: Omit<Pronoun, 'reflexive' | 'possessive'>,
): readonly (readonly [string, Pronoun])[] =>
  words.split(' ').map((word) => [
    word,
    {
      ...pronoun,
      reflexive: /sel(?:f|ves)$/.test(word),
      possessive: /^(?:my|mine|our|ours|your|yours|his|hers|its|their|theirs)$/.test(
        word,
      ),
    },
  ])

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...entry('i me my mine myself', {
    person: 1,
    gender: null,
    plural: false,
    animate: true,
  }),
  ...entry('we us our ours ourselves', {
    person: 1,
    gender: null,
    plural: true,
    animate: true,
  }),
  ...entry('you your yours yourself yourselves', {
    person: 2,
    gender: null,
    plural: null,
    animate: true,
  }),
  ...entry('he him his himself', {
    person: 3,
    gender: 'm',
    plural: false,
    animate: true,
  }),
  ...entry('she her hers herself', {
    person: 3,
    gender: 'f',
    plural: false,
    animate: true,
  }),
  ...entry('it its itself', { person: 3, gender: null, plural: false, animate: false }),
  ...entry('they them their theirs themselves', {
    person: 3,
    gender: null,
    plural: true,
    animate: null,
  }),
])

/** The personal pronoun at a token; `null` where it is none, or an "it" that stands for nothing. */
export function pronounOf(report: Parsed, at: number): Pronoun | null {
  const pronoun = PRONOUNS.get(report.tokens[at]!.text.toLowerCase())
  if (!pronoun || report.arcs[at]!.relation.startsWith('expl')) return null
  return pronoun
}

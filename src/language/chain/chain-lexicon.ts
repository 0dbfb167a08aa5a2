import type { NameKind } from '../../report/layers.ts'
import {
  COURTESIES,
  FORENAMES,
  NOUNS,
  OFFICES,
  STATES,
  TIME_NOUNS,
  TITLES,
} from './chain-lexicon.generated.ts'

/** What a word tells of whom it names: a man or a woman. */
export type Gender = 'm' | 'f'

/** What a noun names, and whom it says to be a man or a woman. */
export interface NounSense {
  readonly kind: NameKind
  readonly gender: Gender | null
}

const nouns = new Map(
  NOUNS.map((row): readonly [string, NounSense] => {
    const [form, kind, gender] = row.split('\t')
    return [form!, { kind: kind as NameKind, gender: genderOf(gender) }]
  }),
)
const forenames = new Map(
  FORENAMES.map((row) => {
    const [form, gender] = row.split('\t')
    return [form!, genderOf(gender)] as const
  }),
)
const titles = new Map(
  TITLES.map((row) => row.toLowerCase().split('\t') as [string, string]),
)
const states = new Map(
  STATES.map((row) => {
    const [form, code] = row.split('\t')
    return [stateKey(form!), code!] as const
  }),
)
const offices = new Map(
  OFFICES.map((row) => {
    const [form, head, word] = row.split('\t')
    return [form!, { head: head!, words: [word!] }] as const
  }),
)
const courtesies = new Map(
  COURTESIES.map((row) => {
    const [form, gender] = row.split('\t')
    return [form!, genderOf(gender)] as const
  }),
)
const times = new Set(TIME_NOUNS)

/** What a common noun (its lemma) stands for; `null` where it is neither person, body nor place. */
export function nounSense(lemma: string): NounSense | null {
  return nouns.get(lemma) ?? null
}

/** Whether a noun tells a time ("Monday", "dawn", "year"): chains leave those to the dates. */
export function isTime(lemma: string): boolean {
  return times.has(lemma)
}

/** The office that letters stand for: "COAS" is the chief of army staff. */
export function officeOf(
  form: string,
): { readonly head: string; readonly words: readonly string[] } | null {
  return offices.get(form) ?? null
}

/** Gender a forename is mostly given to. */
export function forenameGender(form: string): Gender | null {
  return forenames.get(form) ?? null
}

/** What stands before a person's name: a rank ("General"), a style that is part of the name ("Syed"), a courtesy ("Mr"), an office ("President"). */
export type TitleKind = 'rank' | 'style' | 'courtesy' | 'office'

/** What sort of title a word is; `null` where it is none. */
export function titleKind(form: string): TitleKind | null {
  return (titles.get(form.toLowerCase()) as TitleKind | undefined) ?? null
}

/** Gender that a courtesy before the name tells. */
export function courtesyGender(form: string): Gender | null {
  return courtesies.get(form.toLowerCase()) ?? null
}

/** Code of the state of that name: "United States", "U.S." and "America" have one. */
export function stateCode(name: string): string | null {
  return states.get(stateKey(name)) ?? null
}

function stateKey(name: string): string {
  // "us" is a pronoun, "US" a state: short forms in capitals keep them.
  const bare = name.replace(/^the /i, '').replace(/\./g, '')
  return bare.length <= 3 ? bare : bare.toLowerCase()
}

function genderOf(letter: string | undefined): Gender | null {
  return letter === 'm' || letter === 'f' ? letter : null
}

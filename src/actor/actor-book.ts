import { DatelineError } from '../error.ts'
import type { ModelSource } from '../ports.ts'

/** How a form speaks of a country: by name, as an adjective, as its people, by its capital or the seat of its power. */
export type CountryForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat'

/** A body, force, group or outlet, and whom it serves. */
export interface Organization {
  /** Its usual full name. */
  readonly name: string
  /** ISO 3166 alpha-3, or UNO, EUR, IGO, NGO, IMG. */
  readonly country: string
  /** PLOVER sector. */
  readonly sector: string
}

/** A person in office between two days (ISO prefixes; empty where open). */
export interface OfficeHolder {
  readonly country: string
  readonly sector: string
  readonly from: string
  readonly to: string
  readonly role: string
}

/** What is known of actors by the words for them. Keys are made by `actorKey`. */
export interface ActorBook {
  readonly countries: ReadonlyMap<
    string,
    readonly { readonly code: string; readonly form: CountryForm }[]
  >
  readonly organizations: ReadonlyMap<string, Organization>
  readonly officeHolders: ReadonlyMap<string, readonly OfficeHolder[]>
  /** Role nouns ("police chief") and their sectors. */
  readonly roles: ReadonlyMap<string, string>
  /** Nouns that head the names of bodies ("Association") and the sectors of what is so named. */
  readonly bodies: ReadonlyMap<string, string>
  /** Nouns for people and parts that are of the body named with them ("chairman", "wing"): of any body, or of parties alone. */
  readonly members: ReadonlyMap<string, MemberOf>
  /** Nouns for things and the sectors of whoever they stand for, where an act is told of them: drones, shops, a town. */
  readonly things: ReadonlyMap<string, string>
}

/** Which bodies a noun's people are of: "a director of" any, "supporters of" a party. */
export type MemberOf = 'body' | 'party'

/** Most words in a form that is looked up. */
export const LONGEST_FORM = 8

/** One key for spelling variants: case, accents, apostrophes, hyphens and stops do not count. */
export function actorKey(form: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(form)) return form.toLowerCase()
  const plain = /^[ -~]*$/.test(form)
    ? form
    : form.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[-‐‑–]/g, ' ')
    .replaceAll('.', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Loads the actor lists compiled from `data/actor/`; throws `data-invalid` where a line cannot be read. */
export async function loadActorBook(source: ModelSource): Promise<ActorBook> {
  return readActorBook(new TextDecoder('utf-8').decode(await source.load('actors.tsv')))
}

/** Reads the compiled lists: tables one after another, each headed by a line `# name`. */
export function readActorBook(text: string): ActorBook {
  const countries = new Map<string, { code: string; form: CountryForm }[]>()
  const organizations = new Map<string, Organization>()
  const officeHolders = new Map<string, OfficeHolder[]>()
  const roles = new Map<string, string>()
  const bodies = new Map<string, string>()
  const members = new Map<string, MemberOf>()
  const things = new Map<string, string>()
  let table = ''
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('# ')) {
      table = line.slice(2)
      continue
    }
    const [key = '', a = '', b = '', c = '', d = '', e = ''] = line.split('\t')
    switch (table) {
      case 'country':
        append(countries, key, { code: a, form: b as CountryForm })
        break
      case 'organization':
        organizations.set(key, { name: a, country: b, sector: c })
        break
      case 'office-holder':
        append(officeHolders, key, { country: a, sector: b, from: c, to: d, role: e })
        break
      case 'role':
        roles.set(key, a)
        break
      case 'body':
        bodies.set(key, a)
        break
      case 'member':
        members.set(key, a as MemberOf)
        break
      case 'thing':
        things.set(key, a)
        break
      default:
        throw new DatelineError(
          'data-invalid',
          `Expected a table of actors, found "${line.slice(0, 40)}". Run \`npm run data\`.`,
        )
    }
  }
  return { countries, organizations, officeHolders, roles, bodies, members, things }
}

const openers = new WeakMap<ActorBook, ReadonlySet<string>>()

/** First words of all forms that the book knows: where none of them stands, nothing need be looked up. */
export function openingWords(book: ActorBook): ReadonlySet<string> {
  let words = openers.get(book)
  if (!words) {
    const found = new Set<string>()
    for (const map of [
      book.countries,
      book.organizations,
      book.officeHolders,
      book.roles,
    ])
      for (const key of map.keys()) {
        const gap = key.indexOf(' ')
        found.add(gap < 0 ? key : key.slice(0, gap))
      }
    words = found
    openers.set(book, words)
  }
  return words
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

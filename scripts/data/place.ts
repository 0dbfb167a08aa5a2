import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles the word lists of `data/place/` to `src/place/words.generated.ts`. */
export function compilePlaceWords(root: URL): void {
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`data/place/${name}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const words = rowsOf('word')
  const kindOf = (kind: string): string =>
    setOf(words.filter((row) => row[0] === kind).map((row) => row[1]!))
  writeFileSync(
    new URL('src/place/words.generated.ts', root),
    `// Generated from data/place/*.tsv by scripts/data/place.ts.

/** Words for a district or province that stand beside its name, in small letters: "district". */
export const AREA_WORDS: ReadonlySet<string> = ${kindOf('area')}

/** Kinds of area that may end an area's name: "Homs Governorate". */
export const SUFFIX_WORDS: ReadonlySet<string> = ${kindOf('suffix')}

/** GeoNames id of the place usually meant by a name that a larger one bears too: "Washington". */
export const USUAL_PLACES: ReadonlyMap<string, number> = new Map(
  ${JSON.stringify(rowsOf('usual').map(([name, id]) => [name!.toLowerCase(), Number(id)]))},
)

/** Words for a town or part of one, in small letters: "village". */
export const TOWN_WORDS: ReadonlySet<string> = ${kindOf('town')}

/** Last words of the names of roads, waters and heights: "Street", "River". */
export const HEAD_WORDS: ReadonlySet<string> = ${kindOf('head')}

/** Words before a person's name, in small letters: "gen.", "mayor". */
export const TITLE_WORDS: ReadonlySet<string> = ${kindOf('title')}

/** Prepositions that a place follows. */
export const IN_WORDS: ReadonlySet<string> = ${kindOf('in')}

/** Words that part a place: "northern". */
export const DIRECTION_WORDS: ReadonlySet<string> = ${kindOf('direction')}

/** Verbs whose subject is somebody, so that a place's name before them stands for its government. */
export const SAY_WORDS: ReadonlySet<string> = ${kindOf('say')}

/** Verbs, as lemmas, whose object is somebody: "told Kyiv". */
export const ADDRESS_WORDS: ReadonlySet<string> = ${kindOf('address')}

/** Gatherings at which things are said and signed: "summit". */
export const MEETING_WORDS: ReadonlySet<string> = ${kindOf('meeting')}

/** Capitals by their state, alpha-3. */
export const CAPITALS: ReadonlyMap<string, Capital> = new Map(
  \`${rowsOf('capital')
    .map((row) => row.join('|'))
    .join('\n')}\`.split('\\n').map((row) => {
    const [country = '', name = '', id, lat, lon, admin1] = row.split('|')
    return [
      country,
      {
        name,
        geonameId: Number(id) || null,
        lat: Number(lat),
        lon: Number(lon),
        admin1: admin1 === '' || admin1 === undefined ? null : admin1,
      },
    ]
  }),
)

/** A state's capital and its point. */
export interface Capital {
  readonly name: string
  readonly geonameId: number | null
  readonly lat: number
  readonly lon: number
  readonly admin1: string | null
}

/** Words in common use that are also towns' names. */
export const COMMON_WORDS: ReadonlySet<string> = ${setOf(rowsOf('common-word').map((row) => row[0]!))}

/** The state, alpha-3, of an Internet address by its last part: "uk". */
export const HOME_COUNTRIES: ReadonlyMap<string, string> = new Map(
  \`${rowsOf('domain')
    .map((row) => row.join(' '))
    .join('\n')}\`.split('\\n').map((row) => [row.slice(0, 2), row.slice(3)]),
)

/** The state, alpha-3, of a news outlet by its name or address: "dawn.com". */
export const OUTLET_COUNTRIES: ReadonlyMap<string, string> = new Map(
  \`${rowsOf('outlet')
    .map((row) => row.join('|'))
    .join('\n')}\`.split('\\n').map((row) => [row.slice(0, -4), row.slice(-3)]),
)

/** Forenames and surnames that are also towns' names. */
export const PERSON_NAMES: ReadonlySet<string> = ${setOf(rowsOf('person-name').map((row) => row[0]!))}
`,
  )
}

function setOf(words: readonly string[]): string {
  return `new Set(\`${words.join('\n')}\`.split('\\n'))`
}

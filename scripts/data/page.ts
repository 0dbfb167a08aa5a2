import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles `data/page/*.tsv` to `src/page/lexicon.generated.ts`. */
export function compilePage(root: URL): void {
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`data/page/${name}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const tableOf = (name: string, columns: number): string =>
    `\`${rowsOf(name)
      .map((row) => row.slice(0, columns).join('\t').replaceAll(/[\\`$]/g, '\\$&'))
      .join('\n')}\``
  writeFileSync(
    new URL('src/page/lexicon.generated.ts', root),
    `// Generated from data/page/*.tsv by scripts/data/page.ts.

/** Month names and their number, a line each: "november\\t11". */
export const MONTHS: string = ${tableOf('month', 2)}

/** Month names of the solar calendar of Iran and Afghanistan and their number, a line each. */
export const SOLAR_MONTHS: string = ${tableOf('solar-month', 2)}

/** Names of weekdays and, where it is clear, their ISO number, a line each: "friday\\t5". */
export const WEEKDAYS: string = ${tableOf('weekday', 2)}

/** Names of time zones and words that close a clock time, a line each. */
export const ZONES: string = ${tableOf('zone', 1)}

/** Towns that datelines in small letters name, a line each. */
export const DATELINE_TOWNS: string = ${tableOf('dateline-town', 1)}

/** Words that stand before a date and what it then is: "last updated\\tupdated". */
export const STAMP_CUES: string = ${tableOf('stamp-cue', 2)}

/** How a sentence begins that says when the page was published, a line each. */
export const POSTED_LINES: string = ${tableOf('posted-line', 1)}

/** Words of dates that count from the time of reading: "ago", "yesterday". */
export const RELATIVE_TIMES: string = ${tableOf('relative-time', 1)}

/** Lines of buttons, menus and boxes, and how they are known: "read more\\tmore". */
export const PHRASES: string = ${tableOf('phrase', 2)}

/** Words of boxes that ask the reader for something, and which: "subscribe\\tbox", "your\\treader". */
export const BOX_WORDS: string = ${tableOf('box-word', 2)}

/** Words that stand before or for a writer's name, and how they are known: "by\\tword". */
export const BYLINE_CUES: string = ${tableOf('byline-cue', 2)}

/** Names of meta tags and what they hold: "og:title\\theadline". */
export const META_NAMES: string = ${tableOf('meta', 2)}

/** Words of class names and ids, and what such an element is: "sidebar\\tside". */
export const CLASS_ROLES: string = ${tableOf('class', 2)}

/** Words of captions and credits and where they stand: "photo:\\tcredit". */
export const CAPTION_CUES: string = ${tableOf('caption-cue', 2)}
`,
  )
}

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value of JSON is an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parses JSON of a script, in comments and with control characters too; `null` where it is none. */
export function parseJson(source: string): unknown {
  const text = source
    .replace(
      /^\s{0,99}(?:<!\[CDATA\[|<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/<!\[CDATA\[)/,
      '',
    )
    .trim()
  for (const attempt of [
    text,
    text.replaceAll(/\p{Cc}+/gu, ' ').replace(/(?:\/\/)?\]\]>\s*$|-->\s*$|;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

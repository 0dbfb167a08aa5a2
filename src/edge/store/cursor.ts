import { DatelineError } from '../../error.ts'

/** Where a part of a list ended: the order's key and the id of its last item. */
export interface Position {
  readonly key: string
  readonly id: string
}

/** A position as an opaque word that is safe in a URL. */
export function toCursor({ key, id }: Position): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** Reads a cursor back; throws `usage` where it is not one that a list gave. */
export function fromCursor(cursor: string): Position {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && parts.length === 2) {
      const [key, id] = parts as readonly unknown[]
      if (typeof key === 'string' && typeof id === 'string') return { key, id }
    }
  } catch (cause) {
    throw badCursor(cursor, cause)
  }
  throw badCursor(cursor)
}

function badCursor(cursor: string, cause?: unknown): DatelineError {
  return new DatelineError(
    'usage',
    `Expected a cursor that an earlier list gave as \`next\`, found ${JSON.stringify(cursor.slice(0, 40))}. Leave it out to begin at the start.`,
    { cause },
  )
}

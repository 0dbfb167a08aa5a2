import type { Span } from '../../report/span.ts'
import type { Readable } from '../words.ts'

/** Somebody as a coder wrote them down. */
export interface CodedParticipant {
  readonly name: string
  readonly country: string | null
  readonly sector: string
}

/** A place as a coder wrote it down; degrees. */
export interface CodedPlace {
  readonly name: string
  readonly lat: number
  readonly lon: number
}

/** An event as a coder wrote it down, tied to the words that tell it. */
export interface CodedEvent {
  readonly type: string
  readonly status: string
  readonly actors: readonly CodedParticipant[]
  readonly recipients: readonly CodedParticipant[]
  /** `false`: a reasonable coder might leave it out. */
  readonly core: boolean
  /** Words of the report that tell it; empty where they were not found. */
  readonly spans: readonly Span[]
  /** Where, when and how many, where the coder wrote it: they tell whose a telling elsewhere is. */
  readonly place?: CodedPlace | null
  readonly time?: { readonly start: string; readonly end: string } | null
  readonly counts?: readonly { readonly what: string; readonly best: number | null }[]
}

/** A report with all that a coder found in it: what the learned parts learn from. */
export interface Lesson {
  readonly report: Readable
  readonly events: readonly CodedEvent[]
}

/** Where words stand in a text, whatever the white space between them; `null` where they do not. Offsets in UTF-16 units. */
export function locate(text: string, quote: string): Span | null {
  const { kept, at } = squash(text)
  const key = squash(quote).kept
  const found = key === '' ? -1 : kept.indexOf(key)
  if (found < 0) return null
  return { start: at[found]!, end: at[found + key.length - 1]! + 1 }
}

const squashed = new Map<string, ReturnType<typeof squashNow>>()
const MOST_KEPT = 8

function squash(text: string): ReturnType<typeof squashNow> {
  let made = squashed.get(text)
  if (!made) {
    made = squashNow(text)
    if (squashed.size >= MOST_KEPT) squashed.clear()
    squashed.set(text, made)
  }
  return made
}

function squashNow(text: string): {
  readonly kept: string
  readonly at: readonly number[]
} {
  const at: number[] = []
  let kept = ''
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue
    kept += text[i]!
    at.push(i)
  }
  return { kept, at }
}

import type { Tagged } from '../report/layers.ts'
import { LOADED_WORDS } from './lexicon.generated.ts'

/** A word that takes a side: tokens `[first, last)`, and the word that takes none. */
export interface LoadedWord {
  readonly first: number
  readonly last: number
  /** "militant" for "khwarij"; `null` where the word only colours another ("heinous"). */
  readonly neutral: string | null
}

interface Form {
  readonly words: readonly string[]
  readonly neutral: string | null
}

/** The forms by their first word, the longest first. */
const forms: ReadonlyMap<string, readonly Form[]> = byFirstWord()

function byFirstWord(): ReadonlyMap<string, readonly Form[]> {
  const table = new Map<string, Form[]>()
  for (const row of LOADED_WORDS) {
    const [form = '', neutral = '-'] = row.split('|')
    const words = form.split(/[ -]/)
    const entry = { words, neutral: neutral === '-' ? null : neutral }
    const list = table.get(words[0]!)
    if (list) list.push(entry)
    else table.set(words[0]!, [entry])
  }
  for (const list of table.values())
    list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Loaded words among the tokens `[first, last)`, in order; hyphens count as blanks. */
export function loadedWords(
  report: Tagged,
  { first, last }: { readonly first: number; readonly last: number },
): readonly LoadedWord[] {
  const found: LoadedWord[] = []
  for (let i = first; i < last;) {
    const match = matchAt(report, i, last)
    if (match) found.push(match)
    i = match ? match.last : i + 1
  }
  return found
}

function matchAt(report: Tagged, first: number, end: number): LoadedWord | null {
  const starts = [
    ...(forms.get(report.tags[first]!.lemma) ?? []),
    ...(forms.get(report.tokens[first]!.text.toLowerCase()) ?? []),
  ]
  for (const { words, neutral } of starts) {
    let at = first
    let fits = true
    for (const word of words) {
      if (at > first && at < end && report.tokens[at]!.text === '-') at++
      const token = at < end ? report.tokens[at]! : null
      if (
        !token ||
        (report.tags[at]!.lemma !== word && token.text.toLowerCase() !== word)
      ) {
        fits = false
        break
      }
      at++
    }
    if (fits) return { first, last: at, neutral }
  }
  return null
}

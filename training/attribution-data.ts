import { readFileSync } from 'node:fs'
import { offsetMap } from '../evaluation/offsets.ts'
import { newsOf } from '../evaluation/task/attribution.ts'
import { findNames, loadNameModel } from '../src/language/name/find-names.ts'
import { loadTreeModel, parse } from '../src/language/parse.ts'
import { loadTagModel, tag } from '../src/language/tag.ts'
import { tokenize } from '../src/language/tokenize.ts'
import { loadWordClasses } from '../src/language/word-classes.ts'
import type { WordClasses } from '../src/language/word-classes.ts'
import type { Chained } from '../src/report/layers.ts'
import { modelsOnDisk } from './models.ts'

/** An attribution as the corpus has it, in tokens. */
export interface GoldAttribution {
  readonly cueHead: number
  readonly cue: readonly number[]
  readonly source: readonly number[]
  readonly content: readonly number[]
}
/** A report read up to its chains, and who says what in it. */
export interface GoldReading {
  readonly report: Chained
  readonly attributions: readonly GoldAttribution[]
}

type Pairs = readonly (readonly [number, number])[]
interface Line {
  readonly text: string
  readonly title: string | null
  readonly attributions: readonly {
    readonly cue: Pairs
    readonly source: Pairs
    readonly content: Pairs
  }[]
}

/** Reads a corpus of attributions with the words, trees and names that our own passes give it. */
export async function readAttributions(
  file: string,
  log: (line: string) => void,
): Promise<{
  readonly readings: readonly GoldReading[]
  readonly classes: WordClasses
}> {
  const [tags, trees, names, classes] = await Promise.all([
    loadTagModel(modelsOnDisk),
    loadTreeModel(modelsOnDisk),
    loadNameModel(modelsOnDisk),
    loadWordClasses(modelsOnDisk),
  ])
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const readings = lines.map((line, i): GoldReading => {
    const { text, title, attributions } = JSON.parse(line) as Line
    if (i % 100 === 0) log(`read ${i} of ${lines.length} documents`)
    const tagged = tag(tokenize(newsOf(text, title)), tags)
    const report = { ...findNames(parse(tagged, trees), names), chains: [] }
    const map = offsetMap(text)
    const tokensOf = (pairs: Pairs): readonly number[] =>
      pairs.flatMap(([start, end]) =>
        tokensIn(report, map.toUtf16(start), map.toUtf16(end)),
      )
    const seen = new Set<number>()
    return {
      report,
      attributions: attributions.flatMap(({ cue, source, content }) => {
        const words = tokensOf(cue)
        const cueHead = headOfCue(report, words)
        if (cueHead === null || seen.has(cueHead)) return []
        seen.add(cueHead)
        return [
          { cueHead, cue: words, source: tokensOf(source), content: tokensOf(content) },
        ]
      }),
    }
  })
  return { readings, classes }
}

function tokensIn({ tokens }: Chained, start: number, end: number): readonly number[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.push(i)
  return found
}

const RANK = ['VERB', 'NOUN', 'ADJ', 'ADV', 'PROPN', 'ADP', 'SCONJ', 'AUX']

/** The word of a cue on which the others hang; of several the one that says most. */
function headOfCue(report: Chained, cue: readonly number[]): number | null {
  const inside = new Set(cue)
  const heads = cue.filter((token) => !inside.has(report.arcs[token]!.head))
  const rank = (token: number): number => {
    const at = RANK.indexOf(report.tags[token]!.upos)
    return at < 0 ? RANK.length : at
  }
  return heads.toSorted((a, b) => rank(a) - rank(b) || a - b)[0] ?? null
}

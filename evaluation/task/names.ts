import { findNames } from '../../src/language/name/find-names.ts'
import { parse } from '../../src/language/parse.ts'
import { tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import type { NameKind } from '../../src/report/layers.ts'
import { NAME_DEV } from '../../training/names-corpora.ts'
import type { NameDocument } from '../../training/names-corpora.ts'
import { peopleOf } from '../../training/names-lexicon.ts'
import { f1Of, NAMED_KINDS, scoreNames } from '../../training/names-score.ts'
import type { Rewrite } from '../../training/names-score.ts'
import { readGold } from '../halves.ts'
import { offsetMap } from '../offsets.ts'
import type { Bench, Half, Row, Task } from '../task.ts'
import { bareReport } from '../../src/report/report.ts'

/** Names on the dev parts of the corpora, from raw text; worldwide also without its capitals. */
export function names(): Task {
  return {
    name: 'language/names',
    needs: [{ root: 'corpora', path: 'worldwide-newswire' }],
    run: async (bench) => {
      const isPeople = peopleOf()
      return Object.entries(NAME_DEV).flatMap(([title, read]) => {
        const documents = read(bench.corpora, isPeople)
        return (['tune', 'check'] as const).flatMap((half) => {
          const part = documents.filter((_, i) => (i % 2 === 1) === (half === 'tune'))
          const row = { title, half, documents: part }
          return title === 'worldwide dev'
            ? [
                figure(bench, { ...row, goal: 86 }),
                figure(bench, { ...row, kinds: ['PER'] }),
                figure(bench, { ...row, kinds: ['LOC'] }),
                figure(bench, { ...row, kinds: ['ORG'] }),
                figure(bench, { ...row, kinds: ['NORP'] }),
                figure(bench, {
                  ...row,
                  title: `${title}, upper case`,
                  rewrite: (word) => word.toUpperCase(),
                }),
                figure(bench, {
                  ...row,
                  title: `${title}, lower case`,
                  rewrite: (word) => word.toLowerCase(),
                }),
              ]
            : [figure(bench, row)]
        })
      })
    },
  }
}

interface Measured {
  readonly title: string
  readonly half: Half
  readonly documents: readonly NameDocument[]
  readonly kinds?: readonly NameKind[]
  readonly rewrite?: Rewrite
  readonly goal?: number
}

function figure(
  { engine }: Bench,
  { title, half, documents, kinds = NAMED_KINDS, rewrite, goal }: Measured,
): Row {
  const scores = scoreNames(documents, engine, rewrite)
  const wanted = scores.filter(({ kind }) => kinds.includes(kind))
  return {
    task: `language/names ${title} ${kinds.join('+')} F1`,
    half,
    n: wanted.reduce((sum, { gold }) => sum + gold, 0),
    ours: f1Of(scores, kinds),
    ...(goal === undefined ? {} : { goal }),
  }
}

interface DefenceDocument {
  readonly text: string
  readonly entities: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
  }[]
}
const DEFENCE_KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'PER',
  Location: 'LOC',
  Organisation: 'ORG',
  Nationality: 'NORP',
  Weapon: 'WEAPON',
}

/** Names in defence documents; the gold marks descriptions ("opposition fighters") too, which names are not. */
export function defenceNames(): Task {
  const path = 'conflict/re3d.train.jsonl'
  return {
    name: 'language/names re3d',
    needs: [{ root: 'gold', path }],
    run: async (bench) => {
      const lines = readGold<DefenceDocument>(bench.gold + path)
      return (['tune', 'check'] as const).flatMap((half) => {
        const part = lines.filter((line) => line.half === half).map(({ item }) => item)
        return [
          defenceRow(bench, half, part, ['PER', 'LOC', 'ORG']),
          defenceRow(bench, half, part, ['WEAPON']),
        ]
      })
    },
  }
}

function defenceRow(
  { engine }: Bench,
  half: Half,
  documents: readonly DefenceDocument[],
  kinds: readonly NameKind[],
): Row {
  let right = 0
  let found = 0
  let gold = 0
  for (const { text, entities } of documents) {
    const map = offsetMap(text)
    const wanted = new Set(
      entities
        .filter(({ type }) => kinds.includes(DEFENCE_KINDS[type] ?? 'MISC'))
        .map(
          ({ start, end, type }) =>
            `${map.toUtf16(start)}-${map.toUtf16(end)}-${DEFENCE_KINDS[type]}`,
        ),
    )
    const report = tokenize(bareReport(text, [{ start: 0, end: text.length }]))
    const parsed = parse(tag(report, engine.tags), engine.trees)
    const names = findNames(parsed, engine.names).names.filter(({ kind }) =>
      kinds.includes(kind),
    )
    gold += wanted.size
    found += names.length
    right += names.filter(({ start, end, kind }) =>
      wanted.has(`${start}-${end}-${kind}`),
    ).length
  }
  return {
    task: `language/names re3d ${kinds.join('+')} F1`,
    half,
    n: gold,
    ours: found + gold === 0 ? 0 : (200 * right) / (found + gold),
  }
}

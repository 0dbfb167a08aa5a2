import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ListName } from '../src/language/name/name-lexicon.ts'
import type { CorpusUse } from '../src/model/model-file.ts'
import type { Trainer } from './trainer.ts'

const DATA = new URL('../data/', import.meta.url)
/** The forms that the name model knows by list. */
export const KNOWN_NAMES: URL = new URL('name/known.tsv', DATA)

/**
 * Writes `data/name/known.tsv` anew from the lists of actors and titles as they stand. The
 * name model is trained on that file alone: lists of actors may grow without changing it.
 */
export const nameLists: Trainer = {
  name: 'name-lists',
  train: ({ log }) => {
    const lists = new Map<string, Set<ListName>>()
    const add = (form: string, list: ListName): void => {
      const known = lists.get(form) ?? new Set()
      lists.set(form, known.add(list))
    }
    for (const { kind, form } of readTable('actor/country.tsv')) {
      if (kind === 'name') add(form!, 'state')
      else add(form!, kind === 'capital' ? 'place' : 'people')
    }
    for (const { form, name } of readTable('actor/organization.tsv')) {
      add(form!, 'organization')
      add(name!, 'organization')
    }
    for (const { name } of readTable('actor/office-holder.tsv')) {
      add(name!, 'official')
      add(name!.split(' ').at(-1)!, 'official')
    }
    for (const { form } of readTable('name/title.tsv')) add(form!, 'title')
    const lines = [...lists]
      .map(([form, names]) => `${form}\t${[...names].sort().join(' ')}`)
      .sort()
    writeFileSync(KNOWN_NAMES, ['form\tlists', ...lines, ''].join('\n'))
    log(`data/name/known.tsv: ${lines.length} forms`)
  },
}

/** Rows of a file below `data/`, by the names of their columns. */
function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(new URL(path, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const columns = head!.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** The forms of `data/name/known.tsv` with their lists. */
export function readKnownNames(): readonly (readonly [string, readonly ListName[]])[] {
  return readFileSync(KNOWN_NAMES, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [form, lists] = line.split('\t')
      return [form!, lists!.split(' ') as ListName[]] as const
    })
}

/** What a manifest says of them. */
export function knownNamesUse(): CorpusUse {
  return {
    name: 'data/name/known.tsv',
    fingerprint: createHash('sha256').update(readFileSync(KNOWN_NAMES)).digest('hex'),
    licence: 'CC0-1.0 AND MIT',
  }
}

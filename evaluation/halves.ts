import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Half } from './task.ts'

/** One line of a JSONL set with the half it belongs to: even line numbers (from 1) tune, odd ones check. */
export interface GoldLine<T> {
  readonly item: T
  readonly half: Exclude<Half, 'all'>
}

/** Reads a JSONL gold file. */
export function readGold<T>(file: string): readonly GoldLine<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({
      item: JSON.parse(line) as T,
      half: (i + 1) % 2 === 0 ? 'tune' : 'check',
    }))
}

/** Reads a file, or every JSONL file of a folder by name, each halved by its own line numbers. */
export function readGoldAt<T>(path: string): readonly GoldLine<T>[] {
  if (!path.endsWith('/')) return readGold<T>(path)
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readGold<T>(path + name))
}

/** The items of a gold set below `../shared/gold`, none where it is not there. */
export function existingGold<T>(path: string): readonly T[] {
  const file = new URL(`../../shared/gold/${path}`, import.meta.url)
  return existsSync(file) ? readGold<T>(file.pathname).map(({ item }) => item) : []
}

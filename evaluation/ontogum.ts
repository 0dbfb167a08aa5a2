import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseConllu } from '../training/conllu.ts'
import type { TreebankDocument } from '../training/conllu.ts'

/** A document with its chains; a mention is `first-last` in words of the document. */
export interface ChainedDocument {
  readonly document: TreebankDocument
  readonly chains: readonly (readonly (readonly [first: number, last: number])[])[]
}

/** Reads a folder of OntoGUM. */
export function readOntoGum(folder: string): readonly ChainedDocument[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const text = gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8')
      return { document: parseConllu(text)[0]!, chains: chainsOf(text) }
    })
}

function chainsOf(text: string): ChainedDocument['chains'] {
  const chains = new Map<string, (readonly [number, number])[]>()
  const open = new Map<string, number[]>()
  let word = -1
  for (const line of text.split('\n')) {
    if (!/^\d+\t/.test(line)) continue
    word++
    const entity = /(?:^|\|)Entity=([^|\s]*)/.exec(line.split('\t')[9]!)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const id = part.replace(/[()]/g, '').split('-')[0]!
      if (part.startsWith('(')) open.set(id, [...(open.get(id) ?? []), word])
      if (!part.endsWith(')')) continue
      const first = open.get(id)?.pop()
      if (first === undefined) continue
      chains.set(id, [...(chains.get(id) ?? []), [first, word + 1]])
    }
  }
  return [...chains.values()].filter((chain) => chain.length > 1)
}

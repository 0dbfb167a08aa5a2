import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { diskModels } from '../../src/edge/node.ts'
import { loadEngine } from '../../src/engine.ts'
import { findNames } from '../../src/language/name/find-names.ts'
import { linkChains } from '../../src/language/chain/link-chains.ts'
import { parse } from '../../src/language/parse.ts'
import { tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { readPage } from '../../src/page/read-page.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { existingGold } from '../halves.ts'
import { htmlPeers, timePeers } from './peers.ts'
import type { Peer } from './peers.ts'

/** HTML pages a second beside Readability, on the pages of scrapinghub, else on the samples. */
export async function benchPages(): Promise<void> {
  const { pages } = await loadEngine(diskModels())
  const ours: Peer = {
    name: 'Dateline',
    run: (content) => readPage({ content, kind: 'html' }, pages),
  }
  beside('HTML pages a second', [ours, ...htmlPeers()], htmlPages())
}

/** Texts a second from which time expressions are read, beside the usual libraries. Ours needs words, tags and trees first: both are given. */
export async function benchTimes(): Promise<void> {
  const engine = await loadEngine(diskModels())
  const layered = (content: string) => {
    const [report] = readPage(
      { content, kind: 'text', published: '2024-03-05' },
      engine.pages,
    ).reports
    const tagged = tag(tokenize(report!, engine.sentences), engine.tags)
    return linkChains(findNames(parse(tagged, engine.trees), engine.names))
  }
  const texts = existingGold<{ readonly text: string }>('time/tempeval3.dev.jsonl').map(
    ({ text }) => text,
  )
  if (texts.length === 0) texts.push(...samples((name) => name.endsWith('.txt')))
  const ready = new Map(texts.map((text) => [text, layered(text)]))
  const ours: readonly Peer[] = [
    { name: 'Dateline, the pass alone', run: (text) => findTimes(ready.get(text)!) },
    { name: 'Dateline, with language', run: (text) => findTimes(layered(text)) },
  ]
  beside('time: texts a second', [...ours, ...timePeers()], texts)
}

/** Times every peer on every input, in turns, so that what slows the machine slows all alike. */
function beside(
  title: string,
  peers: readonly Peer[],
  inputs: readonly string[],
  rounds = 3,
): void {
  const times = peers.map(() => 0)
  const failures = peers.map(() => 0)
  for (let round = 0; round <= rounds; round++) {
    for (const input of inputs) {
      peers.forEach((peer, i) => {
        const began = performance.now()
        try {
          peer.run(input)
        } catch {
          failures[i]!++
        }
        // The first round warms up.
        if (round > 0) times[i]! += performance.now() - began
      })
    }
  }
  console.log(`\n${title} (${inputs.length} inputs, ${rounds} rounds)`)
  peers.forEach(({ name }, i) => {
    const speed = ((1000 * inputs.length * rounds) / times[i]!).toFixed(0)
    const ratio = (times[i]! / times[0]!).toFixed(1)
    const failed = failures[i]! > 0 ? `  ${failures[i]} failures` : ''
    console.log(`${name.padEnd(28)}${speed.padStart(8)}   ${ratio} × our time${failed}`)
  })
}

function htmlPages(): readonly string[] {
  const folder = new URL(
    '../../../shared/gold/pages/scrapinghub/html/',
    import.meta.url,
  )
  if (!existsSync(folder)) return samples((name) => name.endsWith('.html'))
  return readdirSync(folder)
    .toSorted()
    .map((name) => gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'))
}

function samples(wanted: (name: string) => boolean): readonly string[] {
  const folder = new URL('../../samples/', import.meta.url)
  return readdirSync(folder)
    .filter(wanted)
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

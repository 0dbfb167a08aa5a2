/** `npm run train -- NAME… [--corpora DIR] [--gold DIR] [--models DIR] [--without CORPUS]…`: makes models from corpora. */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { packModel } from '../src/model/model-file.ts'
import type { Workshop } from './trainer.ts'
import { trainers } from './trainers.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string' },
    gold: { type: 'string' },
    models: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
})
const known = trainers.map(({ name }) => name)
const unknown = positionals.filter((name) => !known.includes(name))
if (positionals.length === 0 || unknown.length > 0) {
  console.error(
    `Expected one or more of ${known.join(', ')}, found ${unknown.join(', ') || 'none'}. Run \`npm run train -- ${known[0] ?? 'NAME'}\`.`,
  )
  process.exit(2)
}

const folder = (path: string | undefined, fallback: string): URL =>
  path === undefined
    ? new URL(fallback, import.meta.url)
    : pathToFileURL(`${path.replace(/\/+$/, '')}/`)
const models = folder(values.models, '../models/')
const workshop: Workshop = {
  corpora: folder(values.corpora, '../../shared/corpora/').pathname,
  gold: folder(values.gold, '../../shared/gold/').pathname,
  without: values.without,
  write: (card, numbers) => {
    const { manifest, bytes } = packModel(card, numbers)
    writeFileSync(new URL(`${card.name}.bin`, models), bytes)
    writeFileSync(
      new URL(`${card.name}.json`, models),
      `${JSON.stringify(manifest, null, 1)}\n`,
    )
    console.error(`models/${card.name}: ${(bytes.length / 1e6).toFixed(1)} MB`)
  },
  log: (line) => console.error(line),
}
for (const trainer of trainers) {
  if (positionals.includes(trainer.name)) await trainer.train(workshop)
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { program } from '../../src/edge/cli/program.ts'
import { bareReport } from '../../src/report/report.ts'

// A word that no list has: an own event type of word for whoever corrects.
const told = (who: string, whom: string): string =>
  `${who} bakers skrammed ${whom} tailors near the old bridge on Monday. Nobody was told why.`
const PAIRS = [
  ['Kenyan', 'Somali', 'KEN', 'SOM'],
  ['Chadian', 'Sudanese', 'TCD', 'SDN'],
  ['Indian', 'Nepalese', 'IND', 'NPL'],
  ['Turkish', 'Syrian', 'TUR', 'SYR'],
  ['Peruvian', 'Bolivian', 'PER', 'BOL'],
  ['Polish', 'Russian', 'POL', 'RUS'],
  ['Omani', 'Yemeni', 'OMN', 'YEM'],
  ['Malian', 'Nigerien', 'MLI', 'NER'],
] as const

let folder = ''
let printed = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-train-'))
  printed = ''
  const keep = (chunk: unknown, ...rest: unknown[]): boolean => {
    printed += String(chunk)
    const done = rest.find((one) => typeof one === 'function')
    if (typeof done === 'function') done()
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => {
    printed += `${String(line)}\n`
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

function corrections(): string {
  return PAIRS.map(([who, whom, land, other]) => {
    const { id, text, paragraphs } = bareReport(told(who, whom))
    const spans = paragraphs.map(({ start, end }) => [start, end])
    return JSON.stringify({
      report: { id, text, paragraphs: spans },
      events: [
        {
          type: 'COOPERATE',
          actors: [{ name: `${who} bakers`, country: land, sector: 'BUS' }],
          recipients: [{ name: `${whom} tailors`, country: other, sector: 'BUS' }],
          quote: `skrammed ${whom} tailors`,
        },
      ],
    })
  }).join('\n')
}

describe('dateline train', () => {
  it('learns a word from corrections, and reads with what it learnt', async () => {
    const file = join(folder, 'corrections.jsonl')
    const out = join(folder, 'models')
    await writeFile(file, corrections())
    expect(await program(['train', '--with', file, '--out', out])).toBe(0)
    expect(printed).toContain('On 2 of 8 corrected reports')
    expect(printed).toMatch(/events of the right type, F1 +0\.0 +100\.0/)
    const page = join(folder, 'page.txt')
    await writeFile(page, told('Ghanaian', 'Togolese'))
    const read = async (...more: string[]): Promise<string> => {
      printed = ''
      await program(['read', '--jsonl', '--kind', 'text', ...more, page])
      return printed
    }
    expect(JSON.parse(await read())).toMatchObject({ events: [] })
    expect(JSON.parse(await read('--models', out))).toMatchObject({
      events: [{ type: 'COOPERATE' }],
    })
  }, 60_000)

  it('writes the same bytes each time', async () => {
    const file = join(folder, 'corrections.jsonl')
    await writeFile(file, corrections())
    const made: Buffer[] = []
    for (const out of ['a', 'b']) {
      await program(['train', '--with', file, '--out', join(folder, out)])
      made.push(await readFile(join(folder, out, 'events.bin')))
    }
    expect(made[0]!.equals(made[1]!)).toBe(true)
  }, 60_000)

  it.each([
    ['no file', null, 'Expected corrections at'],
    ['an empty file', '\n', 'Expected corrected record lines'],
    ['a line that is no record', '{"text": "x"}', 'corrections.jsonl:1, found'],
    ['a line that is no JSON', 'x', 'corrections.jsonl:1, found'],
  ])('refuses %s in one line', async (_, content, words) => {
    const file = join(folder, 'corrections.jsonl')
    if (content !== null) await writeFile(file, content)
    expect(await program(['train', '--with', file])).not.toBe(0)
    expect(printed).toContain(words)
    expect(printed.trim().split('\n')).toHaveLength(1)
  })

  it('names a quote that is not in the text', async () => {
    const file = join(folder, 'corrections.jsonl')
    // The quote of the fourth line alone.
    await writeFile(file, corrections().replace('"skrammed Syrian', '"struck Syrian'))
    await program(['train', '--with', file, '--out', join(folder, 'models')])
    expect(printed).toContain('corrections.jsonl:4')
  }, 60_000)
})

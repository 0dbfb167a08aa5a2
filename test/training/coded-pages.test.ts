import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locate } from '../../src/event/learn/coded.ts'
import { loadEventLexicon } from '../../src/event/lexicon.ts'
import { STATUSES } from '../../src/event/telling/status-model.ts'
import { unmarked } from '../../training/coded-pages.ts'
import { modelsOnDisk } from '../../training/models.ts'

const FOLDERS = ['records', 'held'].map(
  (name) => new URL(`../../training/${name}/`, import.meta.url),
)
const { ontology } = await loadEventLexicon(modelsOnDisk)

interface Party {
  readonly name: string
  readonly country: string | null
  readonly sector: string
}
interface CodedEvent {
  readonly type: string
  readonly status: string
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly time: { readonly start: string; readonly end: string } | null
  readonly counts: readonly {
    readonly what: string
    readonly side: string
    readonly claim?: number
  }[]
  readonly claims: readonly {
    readonly speaker: Party | null
    readonly stance: string
  }[]
  readonly parts: readonly number[]
  readonly quote: string
  readonly core: boolean
}
interface Page {
  readonly id: string
  readonly kind: string
  readonly page: string
  readonly reports: readonly {
    readonly title: string
    readonly published: string | null
    readonly events: readonly CodedEvent[]
  }[]
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => new URL(name, folder)),
)
const pages = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Page),
)

describe('coded pages', () => {
  it('have names of their own', () => {
    expect(pages.length).toBeGreaterThan(100)
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
  })

  it.each(pages.map((page) => [page.id, page] as const))(
    '%s: titles and quotes stand in the page, codes are of the codebook',
    (_, { kind, page, reports }) => {
      expect(['dump', 'html', 'wire']).toContain(kind)
      const texts = [page, unmarked(page)]
      const stands = (words: string): boolean =>
        texts.some((text) => locate(text, words) ?? locate(text, unmarked(words)))
      for (const { title, published, events } of reports) {
        expect(stands(title), title).toBe(true)
        if (published !== null) expect(published).toMatch(/^\d{4}(-\d\d){0,2}/)
        for (const event of events) {
          expect(stands(event.quote), event.quote).toBe(true)
          expect(Object.keys(ontology.types)).toContain(event.type)
          expect(STATUSES).toContain(event.status)
          for (const { sector, country } of [...event.actors, ...event.recipients]) {
            expect(sector).toMatch(/^[A-Z]{3}$/)
            if (country !== null) expect(country).toMatch(/^[A-Z]{3}$/)
          }
          for (const { side, claim } of event.counts) {
            expect(['actor', 'recipient', 'civilian', 'unknown']).toContain(side)
            if (claim !== undefined) expect(event.claims[claim]).toBeDefined()
          }
          for (const part of event.parts) expect(events[part]).toBeDefined()
        }
      }
    },
  )
})

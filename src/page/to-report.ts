import { contentId } from '../report/id.ts'
import type { Page } from '../report/page.ts'
import type { Caption, Report } from '../report/report.ts'
import type { Note } from '../report/note.ts'
import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Span } from '../report/span.ts'
import { findCredit } from './read-caption.ts'
import { tellLanguage } from './tell-language.ts'
import type { Block, Fact, Story } from './story.ts'

/**
 * Fixes a story's text: its blocks in order with an empty line between, nothing else
 * changed; and turns its parts and facts into spans of that text.
 */
export function toReport(story: Story, page: Page): Report {
  const places = new Map<Block, number>()
  let text = ''
  for (const block of story.blocks) {
    if (text !== '') text += '\n\n'
    places.set(block, text.length)
    text += block.text
  }
  const spanOf = (block: Block): Span => {
    const at = places.get(block)!
    const { start, end } = block.words ?? { start: 0, end: block.text.length }
    return { start: at + start, end: at + end }
  }
  const sourced = (fact: Fact | null): Sourced<string> => {
    if (!fact) return null
    const at = places.get(fact.block)!
    const span = { start: at + fact.span.start, end: at + fact.span.end }
    return (fact.inferred ? inferred : stated)(fact.value, [span], fact.rule)
  }
  const of = (part: Block['part']): readonly Block[] =>
    story.blocks.filter((block) => block.part === part)
  const [title] = of('title')
  const paragraphs = of('paragraph').map(spanOf)
  const published = sourced(story.published)
  const language = tellLanguage(
    paragraphs.map(({ start, end }) => text.slice(start, end)),
    story.language,
  )
  return {
    id: contentId('rp', text),
    source: page.source ?? null,
    url: page.url ?? story.url,
    publisher: story.publisher,
    section: story.section,
    language,
    text,
    title: title ? spanOf(title) : null,
    highlights: of('highlight').map(spanOf),
    captions: of('caption').map((block): Caption => {
      const credit = findCredit(block.text)
      const at = places.get(block)!
      return {
        span: spanOf(block),
        credit: credit && { start: at + credit.start, end: at + credit.end },
      }
    }),
    paragraphs,
    byline: sourced(story.byline),
    agency: sourced(story.agency),
    dateline: sourced(story.dateline),
    published: published ?? givenDate(page),
    updated: sourced(story.updated),
    notes: [
      ...story.notes.filter(
        ({ code }) => !(code.startsWith('date-') && (published || page.published)),
      ),
      ...languageNotes(language),
    ],
  }
}

/**
 * The date that the caller gave, where the page has none. Its words stand outside the
 * text, so its evidence is the empty span at the text's start.
 */
export function givenDate(page: Page): Sourced<string> {
  return page.published
    ? inferred(page.published, [{ start: 0, end: 0 }], 'given')
    : null
}

/** Says that a report is in a language that is not read. */
export function languageNotes(language: string): readonly Note[] {
  return language === 'en' || language === 'und'
    ? []
    : [
        {
          code: 'language-unread',
          message: `The report is in the language "${language}"; only English is read, so its events are not to be relied on.`,
        },
      ]
}

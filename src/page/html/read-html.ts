import type { Page } from '../../report/page.ts'
import type { DateHabits } from '../date-orders.ts'
import type { Stories } from '../read-dump.ts'
import type { Part } from '../story.ts'
import { bodyInData } from './body-in-data.ts'
import { buildStory } from './build-story.ts'
import { chooseBody, scoreByRules, scoreLeniently } from './choose-body.ts'
import type { BlockScores, Body } from './choose-body.ts'
import { chooseTitle } from './choose-title.ts'
import { describeBlocks } from './describe-blocks.ts'
import type { PageView } from './describe-blocks.ts'
import { entryParts } from './entry-parts.ts'
import { findEntries } from './find-entries.ts'
import { pageByline } from './page-byline.ts'
import type { Places } from './page-date.ts'
import { pageDates } from './page-dates.ts'
import { scoreByModel } from './page-model.ts'
import type { PageModel } from './page-model.ts'
import { partsOf } from './page-parts.ts'
import { removedFrom } from './page-removals.ts'
import { parseHtml } from './parse-html.ts'
import { readHead } from './read-head.ts'
import type { PageHead } from './read-head.ts'
import { tidyBody } from './tidy-body.ts'
import { normal } from './title-form.ts'

/** Reads a page of HTML into its story. */
export function readHtml(page: Page, model: PageModel | null): Stories {
  const view = describeBlocks(parseHtml(page.content))
  const head = readHead(view.page)
  const { characters } = view.page
  const found = findBody(view, head, model)
  const data = bodyInData(
    view,
    head,
    view.views.flatMap(({ block }, i) => (found.body.chosen[i] ? [block.text] : [])),
  )
  const start = data ? unseenStart(view, head) : found.body.chosen.indexOf(true)
  if (start < 0)
    return { stories: [], removed: removedFrom(view, new Map()), characters }
  const urls = [page.url, view.page.canonical].filter(
    (url) => url !== undefined && url !== null,
  )
  const title = chooseTitle(view, head, start, urls)
  const body = data
    ? { ...found.body, chosen: view.views.map(() => false) }
    : tidyBody(view, found, title?.kind === 'shown' ? title.index : -1)
  const firstBody = data ? start : body.chosen.indexOf(true)
  const lastBody = data ? start - 1 : body.chosen.lastIndexOf(true)
  const places: Places = {
    title: title?.kind === 'shown' ? title.index : Math.max(0, firstBody - UNSEEN_HEAD),
    firstBody,
    lastBody,
  }
  const dates = pageDates(view, head, {
    places,
    urls,
    habits: habitsOf(view.page.language, urls),
    readAt: page.readAt ?? null,
    content: page.content,
  })
  const byline = pageByline(view, head, places)
  const parts = partsOf(view, {
    head,
    body,
    title,
    places,
    byline: byline?.value ?? null,
  })
  for (const { index } of dates.stamps) {
    if (!parts.has(index) && isInHead(index, places)) parts.set(index, 'head')
  }
  for (const found of [dates.published, dates.updated, byline]) {
    if (found?.from.kind === 'shown' && !parts.has(found.from.index))
      parts.set(found.from.index, 'head')
  }
  const entries = data ? [] : findEntries(view, found.body)
  if (entries.length > 0) {
    const kept = new Map<number, Part>()
    const stories = entries.map((entry) => {
      const own = entryParts(view, entry, { body: found.body, page: dates.published })
      for (const [index, part] of own.parts) kept.set(index, part)
      return buildStory(view, { head, ...own })
    })
    return { stories, removed: removedFrom(view, kept), characters }
  }
  return {
    stories: [
      buildStory(view, {
        head,
        title,
        parts,
        dates,
        byline,
        data,
        stamps: dates.stamps,
      }),
    ],
    removed: removedFrom(view, parts),
    characters,
  }
}

/** Where the text of a story would begin that the page does not show: below its headline. */
function unseenStart({ views }: PageView, { headlines }: PageHead): number {
  const said = headlines.map(({ words }) => normal(words))
  const heading = views.findIndex(
    ({ tag, block, hidden }) =>
      /^h[1-3]$/.test(tag) &&
      !hidden &&
      said.some((words) => words.startsWith(normal(block.text))),
  )
  return heading + 1
}

/** How far above the body a head without a shown headline may begin, in blocks. */
const UNSEEN_HEAD = 12

/**
 * The body by the model, else by rules of thumb, else any prose outside of menus: a page of
 * one short paragraph has no more. A story that is wholly hidden until a script shows it
 * is better than none.
 */
function findBody(
  view: PageView,
  head: PageHead,
  model: PageModel | null,
): { readonly body: Body; readonly scores: BlockScores } {
  const choose = (scores: BlockScores) => ({ body: chooseBody(view, scores), scores })
  const byModel = model ? choose(scoreByModel(view, head, model)) : null
  const found = [
    () => byModel,
    () => choose(scoreByRules(view)),
    () => choose(scoreLeniently(view)),
  ]
  for (const find of found) {
    const next = find()
    const chosen = next?.body.chosen.map((is, i) => is && !view.views[i]!.hidden)
    if (next && chosen?.includes(true))
      return { ...next, body: { ...next.body, chosen } }
  }
  return byModel ?? choose(scoreByRules(view))
}

function isInHead(index: number, { title, firstBody }: Places): boolean {
  return index > Math.min(title, firstBody) - 4 && index < firstBody + 2
}

/** American pages write the month first. */
function habitsOf(language: string | null, urls: readonly string[]): DateHabits {
  const lower = language?.toLowerCase() ?? ''
  if (lower === 'en-us') return { dayFirst: false }
  const isGeneric = urls.some((url) =>
    /^https?:\/\/[^/]{1,200}\.(?:com|org|net|us|gov|edu|io)(?:[:/]|$)/i.test(url),
  )
  return { dayFirst: !(isGeneric && (lower === '' || lower === 'en')) }
}

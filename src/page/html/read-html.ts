import type { Page, Removal } from '../../report/page.ts'
import type { DateHabits } from '../find-dates.ts'
import { readByline } from '../read-byline.ts'
import { readStamp } from '../read-stamp.ts'
import type { Stories } from '../read-dump.ts'
import type { Part } from '../story.ts'
import { buildStory } from './build-story.ts'
import { bodyInData } from './body-in-data.ts'
import { chooseBody, scoreByRules, scoreLeniently } from './choose-body.ts'
import type { BlockScores, Body } from './choose-body.ts'
import { chooseTitle } from './choose-title.ts'
import type { Title } from './choose-title.ts'
import { ROLES, roleBit } from './class-roles.ts'
import { describeBlocks, tagBit } from './describe-blocks.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import { pageByline } from './page-byline.ts'
import { pageDates } from './page-dates.ts'
import type { Places } from './page-date.ts'
import { scoreByModel } from './page-model.ts'
import type { PageModel } from './page-model.ts'
import { findEntries } from './find-entries.ts'
import { entryParts } from './entry-parts.ts'
import { parseHtml } from './parse-html.ts'
import { tidyBody } from './tidy-body.ts'
import { readHead } from './read-head.ts'
import type { PageHead } from './read-head.ts'
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
  const parts = partsOf(view, { head, body, title, places })
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
      return buildStory(view, { head, byline: null, ...own })
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

const CAPTION = roleBit('caption')
const HEAD_ROLES = roleBit('author') | roleBit('date')
const STANDFIRST = roleBit('standfirst')
const NOT_HEAD =
  roleBit('related') |
  roleBit('nav') |
  roleBit('share') |
  roleBit('ad') |
  roleBit('promo')

/** What part each kept block is. */
function partsOf(
  { views, page }: PageView,
  context: {
    readonly head: PageHead
    readonly body: Body
    readonly title: Title
    readonly places: Places
  },
): Map<number, Part> {
  const { body, title, places } = context
  const parts = new Map<number, Part>()
  const titleKey =
    title?.kind === 'shown'
      ? views[title.index]!.key
      : title
        ? title.words.toLowerCase()
        : null
  const from = Math.max(0, Math.min(places.title, places.firstBody))
  const seen = new Set<string>()
  const descriptions = descriptionsOf(page)
  for (let i = from; i < views.length; i++) {
    const view = views[i]!
    const isRepeat =
      (view.words >= LONG_REPEAT && seen.has(view.key)) ||
      (view.key === titleKey && i !== places.title)
    if (title?.kind === 'shown' && i === title.index) parts.set(i, 'title')
    else if ((view.hidden && !body.chosen[i]) || isRepeat) continue
    else if (body.chosen[i] && isHeadLine(view)) parts.set(i, 'head')
    else if (body.chosen[i]) {
      // Many a head only says again how the first paragraph begins: that stays a paragraph.
      const isSummary =
        i <= places.firstBody &&
        /^h[2-6]$/.test(view.tag) &&
        isDescription(view, descriptions)
      parts.set(
        i,
        isSummary || isStandfirst(view, i, places) ? 'highlight' : 'paragraph',
      )
    } else if (
      i < places.firstBody &&
      (isStandfirst(view, i, places) || isDescription(view, descriptions))
    )
      parts.set(i, 'highlight')
    else if (i <= places.lastBody + 1 && isCaptionBlock(view)) parts.set(i, 'caption')
    else continue
    seen.add(view.key)
  }
  return parts
}

/** Words from which a paragraph that stands twice is a copy; a short line may well be said twice. */
const LONG_REPEAT = 20

/** A date line or byline that was taken for text. */
function isHeadLine({ block, prose, words, own }: BlockView): boolean {
  if (prose || words > 14) return false
  return (
    (own & HEAD_ROLES) !== 0 ||
    readStamp(block.text) !== null ||
    readByline(block.text) !== null
  )
}

function isStandfirst(view: BlockView, index: number, { firstBody }: Places): boolean {
  return (
    index <= firstBody + 1 &&
    (view.own & STANDFIRST) !== 0 &&
    (view.around & NOT_HEAD) === 0 &&
    view.words >= 4 &&
    view.words <= 90 &&
    view.linkShare < 0.5 &&
    view.chrome === null
  )
}

/** What the head says that the page is about. */
function descriptionsOf({ metas }: PageView['page']): readonly string[] {
  return metas.flatMap(([name, content]) =>
    name.endsWith('description') && content.length >= LEAST_DESCRIPTION
      ? [normal(content)]
      : [],
  )
}

/** Whether a block above the text says what the head says that the page is about: its standfirst, whatever its class. */
function isDescription(view: BlockView, descriptions: readonly string[]): boolean {
  if (view.block.text.length < LEAST_DESCRIPTION || view.block.text.length > 800)
    return false
  const own = normal(view.block.text)
  return descriptions.some((said) => said.startsWith(own) || own.startsWith(said))
}

/** Fewest characters of a description that tells anything. */
const LEAST_DESCRIPTION = 40

function isCaptionBlock(view: BlockView): boolean {
  const isFigure =
    (view.tags & tagBit('figcaption')) !== 0 || (view.own & CAPTION) !== 0
  return (
    isFigure &&
    view.words >= 3 &&
    view.words <= 120 &&
    view.linkShare < 0.5 &&
    view.chrome === null &&
    (view.around & NOT_HEAD) === 0
  )
}

/** Everything that is shown and was not kept, with the reason. */
function removedFrom(
  { views }: PageView,
  parts: ReadonlyMap<number, Part>,
): readonly Removal[] {
  return views
    .filter(({ index }) => !parts.has(index))
    .map((view) => ({ text: view.block.text, rule: reasonOf(view) }))
}

const REASON_ROLES = ROLES.filter(
  (role) => !['body', 'title', 'standfirst', 'media'].includes(role),
)

function reasonOf(view: BlockView): string {
  if (view.hidden) return 'hidden'
  if (view.chrome) return `chrome:${view.chrome}`
  for (const tag of ['nav', 'footer', 'aside', 'form', 'header']) {
    if (view.tags & tagBit(tag)) return `tag:${tag}`
  }
  const role =
    REASON_ROLES.find((name) => view.own & roleBit(name)) ??
    REASON_ROLES.find((name) => view.around & roleBit(name))
  if (role) return `class:${role}`
  return view.linkShare > 0.5
    ? 'links'
    : normal(view.block.text) === ''
      ? 'marks'
      : 'outside-body'
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

import { bestElement, isBelow, scoreByRules } from './choose-body.ts'
import type { BlockScores } from './choose-body.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import { featureList } from './feature-steps.ts'
import type { FeatureList } from './feature-steps.ts'
import type { PageHead } from './read-head.ts'
import { normal } from './title-form.ts'

/** What the features of a page's blocks look at beside the block itself. */
export interface FeatureContext {
  readonly view: PageView
  readonly rules: BlockScores
  /** The element that the rules take for the story's, and the blocks where its prose begins and ends. */
  readonly story: number
  readonly first: number
  readonly last: number
  /** Index of the block that shows the headline; -1 where none does. */
  readonly title: number
  readonly times: ReadonlyMap<string, number>
  /** The body that structured data hold, in normal form; `null` where they hold none. */
  readonly body: string | null
  readonly descriptions: readonly string[]
  /** Words of class names, by the names as the page writes them: many elements share them. */
  readonly names: Map<string, readonly string[]>
  readonly siblings: ReadonlyMap<
    string,
    { readonly count: number; readonly words: number; readonly links: number }
  >
  readonly list: FeatureList
}

/** Gathers what all blocks of a page share. */
export function featureContext(view: PageView, head: PageHead): FeatureContext {
  const rules = scoreByRules(view)
  const story = bestElement(view, rules)
  const inStory = view.views.map(
    (block, i) => rules[i]! > 0 && isBelow(view, block.block.element, story),
  )
  const times = new Map<string, number>()
  const siblings = new Map<string, { count: number; words: number; links: number }>()
  for (const block of view.views) {
    times.set(block.key, (times.get(block.key) ?? 0) + 1)
    const key = siblingKey(view, block)
    const group = siblings.get(key) ?? { count: 0, words: 0, links: 0 }
    group.count++
    group.words += block.words
    group.links += block.words * block.linkShare
    siblings.set(key, group)
  }
  const said = head.headlines.map(({ words }) => normal(words))
  const title = view.views.findIndex((block) => {
    if (!/^h[1-3]$/.test(block.tag) || block.hidden) return false
    const own = normal(block.block.text)
    return (
      own.length > 8 &&
      said.some((words) => words.startsWith(own) || words.endsWith(own))
    )
  })
  const heading = view.views.findIndex(({ tag, hidden }) => tag === 'h1' && !hidden)
  return {
    view,
    rules,
    story,
    first: inStory.indexOf(true),
    last: inStory.lastIndexOf(true),
    title: title >= 0 ? title : heading,
    times,
    body: head.body && head.body.length > 200 ? normal(head.body) : null,
    descriptions: view.page.metas.flatMap(([name, content]) =>
      name.endsWith('description') && content.length > 30 ? [normal(content)] : [],
    ),
    names: new Map(),
    siblings,
    list: featureList(),
  }
}

/** The key that a block shares with its siblings of the same tag. */
export function siblingKey({ page }: PageView, { block, tag }: BlockView): string {
  return `${page.elements[block.element]?.parent ?? -1}:${tag}`
}

import { isBelow } from './choose-body.ts'
import { ROLES, tokensOf } from './class-roles.ts'
import { TAGS } from './describe-blocks.ts'
import type { BlockView } from './describe-blocks.ts'
import { siblingKey } from './feature-context.ts'
import type { FeatureContext } from './feature-context.ts'
import { shareOf, sizeOf } from './feature-steps.ts'
import type { Add } from './feature-steps.ts'
import { addNeighbours, addTitle, placeOf } from './place-features.ts'
import { addBoxWords, addText } from './text-features.ts'
import { normal } from './title-form.ts'

/** Names the features below: a model made for others is refused. */
export const PAGE_FEATURES = 'pages-4'

/** The features of one block: hashed, in no order that matters. */
export function blockFeatures(
  context: FeatureContext,
  index: number,
): readonly number[] {
  const { view, rules } = context
  const block = view.views[index]!
  const { add } = context.list
  const { elements } = view.page
  const element = elements[block.block.element]
  const parent = elements[element?.parent ?? -1]
  const grand = elements[parent?.parent ?? -1]
  const size = sizeOf(block.words)
  const links = shareOf(block.linkShare)
  const inStory = isBelow(view, block.block.element, context.story)
  const where = placeOf(context, index)

  add('bias')
  add('tag', block.tag)
  add('tag-parent', block.tag, parent?.tag ?? '')
  add('tag-grand', block.tag, parent?.tag ?? '', grand?.tag ?? '')
  add('tag-size', block.tag, size)
  add('size-links', size, links)
  add('links', links)
  add('size', size)
  add('prose', block.prose, size)
  add('story', inStory, block.tag, block.prose)
  add('story-size', inStory, size, links)
  add('where', where)
  add('where-tag', where, block.tag, block.prose)
  add('rule', rules[index]! > 0, inStory)
  add('hidden', block.hidden)
  if (block.chrome) add('chrome', block.chrome)
  if (block.caption) add('caption', block.tag)
  add(
    'bold',
    shareOf(Math.min(1, block.block.boldLength / Math.max(1, block.block.text.length))),
    block.tag,
  )
  for (let bit = 0; bit < ROLES.length; bit++) {
    const role = 1 << bit
    if (block.own & role) add('own', ROLES[bit], block.prose)
    if (block.around & role) {
      add('around', ROLES[bit])
      add('around-story', ROLES[bit], inStory, block.prose)
    }
  }
  for (let bit = 0; bit < TAGS.length; bit++) {
    if (block.tags & (1 << bit)) add('under', TAGS[bit], block.prose)
  }
  addText(add, block)
  addBoxWords(add, block)
  addNames(add, context, block)
  addNeighbours(add, context, index)
  const group = context.siblings.get(siblingKey(view, block))!
  add(
    'group',
    sizeOf(group.words),
    Math.min(4, group.count),
    shareOf(group.links / Math.max(1, group.words)),
  )
  add(
    'group-tag',
    block.tag,
    sizeOf(group.words),
    shareOf(group.links / Math.max(1, group.words)),
  )
  if ((context.times.get(block.key) ?? 0) > 1) add('repeated', size)
  addTitle(add, context, index)
  if (index === context.title) add('is-title')
  else if (context.title >= 0 && block.key === view.views[context.title]!.key)
    add('like-title')
  if (block.words >= 3 && (context.body || context.descriptions.length > 0)) {
    const own = normal(block.block.text)
    if (context.body) add('in-data', context.body.includes(own), size > 4)
    if (
      own.length > 30 &&
      context.descriptions.some((text) => text.startsWith(own) || own.startsWith(text))
    ) {
      add('description', index > context.first)
    }
  }
  return context.list.take()
}

function addNames(
  add: Add,
  { view, names }: FeatureContext,
  { block }: BlockView,
): void {
  const { elements } = view.page
  const seen: string[] = []
  let at = block.inner
  for (let up = 0; up < 4 && at >= 0; up++) {
    const element = elements[at]!
    let tokens = names.get(element.names)
    if (!tokens) names.set(element.names, (tokens = wordsOfNames(element.names)))
    for (const token of tokens) {
      if (seen.includes(token)) continue
      seen.push(token)
      add('name', token)
    }
    at = element.parent
  }
}

function wordsOfNames(names: string): readonly string[] {
  return tokensOf(names)
    .slice(0, 12)
    .filter((token) => token.length >= 3 && !/\d/.test(token))
}

import type { Removal } from '../../report/page.ts'
import type { Part } from '../story.ts'
import { ROLES, roleBit } from './class-roles.ts'
import { tagBit } from './describe-blocks.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import { normal } from './title-form.ts'

/** Everything that is shown and was not kept, with the reason. */
export function removedFrom(
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

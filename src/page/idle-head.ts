import type { Story } from './story.ts'

/**
 * The story without the head lines that give no value: "Updated 5 sec ago •" where nobody
 * knows when the page was read, a section's name beside the date, a date said twice.
 */
export function withoutIdleHeads(story: Story): Story {
  const facts = [
    story.published,
    story.updated,
    story.byline,
    story.agency,
    story.dateline,
  ]
  const used = new Set(facts.map((fact) => fact?.block))
  return {
    ...story,
    blocks: story.blocks.filter((block) => block.part !== 'head' || used.has(block)),
  }
}

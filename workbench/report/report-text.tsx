import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { RecordReport, RecordSpan } from 'dateline-news/record'
import { segmentsOf } from '../evidence/segments.ts'
import type { Value } from '../evidence/values.ts'
import { moveAmongWords, Words } from '../evidence/words.tsx'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'

/** The text as read, with the words that gave a value marked. */
export function ReportText(props: {
  readonly report: RecordReport
  readonly values: readonly Value[]
}): ReactNode {
  const { report, values } = props
  const groups = useMemo(() => groupsOf(blocksOf(report)), [report])
  return (
    <article
      className="text"
      lang={report.language === 'und' ? undefined : report.language}
      tabIndex={0}
      aria-label="Text of the report. Arrow keys move among the words that gave a value."
      onKeyDown={moveAmongWords}
    >
      {report.title === null && <h1 className="absent">Untitled report</h1>}
      {groups.map((group) => {
        const [first] = group
        const key = first!.span[0]
        if (first!.kind === 'highlight') {
          return (
            <ul key={key} className="text-highlights">
              {group.map(({ span }) => (
                <li key={span[0]} dir="auto">
                  <Marked text={report.text} span={span} values={values} />
                </li>
              ))}
            </ul>
          )
        }
        const words = <Marked text={report.text} span={first!.span} values={values} />
        if (first!.kind === 'title') {
          return (
            <h1 key={key} dir="auto">
              {words}
            </h1>
          )
        }
        return (
          <p
            key={key}
            dir="auto"
            className={first!.kind === 'caption' ? 'text-caption' : undefined}
          >
            {words}
          </p>
        )
      })}
    </article>
  )
}

/** Bullets that follow one another are one list. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'highlight' && last?.[0]?.kind === 'highlight') last.push(block)
    else groups.push([block])
  }
  return groups
}

function Marked(props: {
  readonly text: string
  readonly span: RecordSpan
  readonly values: readonly Value[]
}): ReactNode {
  const { text, span, values } = props
  const segments = useMemo(() => {
    const [from, to] = span
    const here = values.filter((value) =>
      value.spans.some(([start, end]) => start < to && end > from),
    )
    return segmentsOf(span, here)
  }, [span, values])
  return segments.map((segment) => (
    <Words key={segment.start} text={text} segment={segment} />
  ))
}

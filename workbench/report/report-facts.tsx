import type { ReactNode } from 'react'
import type { RecordReport, RecordSourced } from 'dateline-news/record'
import { ValueButton } from '../evidence/value-button.tsx'
import { Basis } from '../event/basis.tsx'
import { toDay } from '../event/format.ts'

/** What the report says of itself: when, where, by whom it was published. */
export function ReportFacts({ report }: { readonly report: RecordReport }): ReactNode {
  const facts = [
    { key: 'published', name: 'Published', fact: report.published, show: toDay },
    { key: 'updated', name: 'Updated', fact: report.updated, show: toDay },
    { key: 'dateline', name: 'Dateline', fact: report.dateline, show: String },
    { key: 'byline', name: 'By', fact: report.byline, show: String },
    { key: 'agency', name: 'Agency', fact: report.agency, show: String },
  ]
  return (
    <dl className="facts">
      {facts
        .filter(({ key, fact }) => fact !== null || key === 'published')
        .map(({ key, name, fact, show }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <Fact id={`report.${key}`} fact={fact} show={show} />
            </dd>
          </div>
        ))}
      {report.publisher !== null && (
        <div>
          <dt>Publisher</dt>
          <dd>
            <bdi>{report.publisher}</bdi>
          </dd>
        </div>
      )}
      {report.source !== null && (
        <div>
          <dt>Source</dt>
          <dd className="source">
            <bdi>{report.source}</bdi>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Fact(props: {
  readonly id: string
  readonly fact: RecordSourced<string>
  readonly show: (value: string) => string
}): ReactNode {
  const { id, fact, show } = props
  if (!fact) return <span className="absent">unknown</span>
  return (
    <>
      <ValueButton id={id}>
        <bdi>{show(fact.value)}</bdi>
      </ValueButton>
      <Basis basis={fact.basis} />
    </>
  )
}

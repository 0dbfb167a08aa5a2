import type { ReactNode } from 'react'
import type { ReportSummary } from '../api/api.ts'
import { Failed, Loading } from '../api/states.tsx'
import { useList } from '../api/use-fetched.ts'
import { More } from '../api/more.tsx'
import { toDay } from '../event/format.ts'
import { Link } from '../route/link.tsx'

/** The stored reports, newest first. */
export function ReportList(): ReactNode {
  const { fetched, retry, more, growing } = useList<ReportSummary>('/api/reports')
  return (
    <>
      <div className="page-head">
        <h1>Reports</h1>
        {fetched.kind === 'ready' && fetched.answer.length > 0 && (
          <p className="tally" role="status">
            {fetched.answer.length}
            {more ? ' shown, more below' : ' in the store'}
          </p>
        )}
      </div>
      {fetched.kind === 'loading' && <Loading what="the reports" />}
      {fetched.kind === 'failed' && <Failed error={fetched.error} retry={retry} />}
      {fetched.kind === 'ready' && fetched.answer.length === 0 && <Empty />}
      {fetched.kind === 'ready' && fetched.answer.length > 0 && (
        <ol className="reports">
          {fetched.answer.map((report) => (
            <Row key={report.id} report={report} />
          ))}
        </ol>
      )}
      <More more={more} growing={growing} what="reports" />
    </>
  )
}

function Row({ report }: { readonly report: ReportSummary }): ReactNode {
  const { id, title, source, published, dateline, publisher, events } = report
  return (
    <li>
      <Link to={{ kind: 'report', id, event: null }} className="report-row">
        <span className="report-date">{published ? toDay(published) : 'no date'}</span>
        <span className="report-title" dir="auto">
          {title ?? <span className="absent">Untitled report</span>}
        </span>
        <span className="report-meta">
          {[dateline, publisher, source].filter(Boolean).map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </span>
        <span className="report-count" data-none={events === 0 || undefined}>
          {events === 1 ? '1 event' : `${events} events`}
        </span>
      </Link>
    </li>
  )
}

function Empty(): ReactNode {
  return (
    <div className="state">
      <p>No reports yet.</p>
      <p>
        <Link to={{ kind: 'read' }}>Paste a page</Link> to see it read, or put pages
        into the store with <code>npx dateline add FILE…</code>
      </p>
    </div>
  )
}

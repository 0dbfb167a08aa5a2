import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { RecordLine } from 'dateline-news/record'
import { Failed, Loading } from '../api/states.tsx'
import { useFetched } from '../api/use-fetched.ts'
import { Link } from '../route/link.tsx'
import { navigate } from '../route/route.ts'
import { ReportView } from './report-view.tsx'

/** A stored report. */
export function ReportPage(props: {
  readonly id: string
  readonly event: string | null
}): ReactNode {
  const { id, event } = props
  const { fetched, retry } = useFetched<RecordLine>(
    `/api/reports/${encodeURIComponent(id)}`,
  )
  useEffect(() => {
    if (fetched.kind !== 'ready') return
    const { title, text, source } = fetched.answer.report
    document.title = `${title ? text.slice(...title) : (source ?? 'Report')} · Dateline`
  }, [fetched])
  return (
    <>
      <p className="crumb">
        <Link to={{ kind: 'reports' }}>← All reports</Link>
      </p>
      {fetched.kind === 'loading' && <Loading what="the report" />}
      {fetched.kind === 'failed' && <Failed error={fetched.error} retry={retry} />}
      {fetched.kind === 'ready' && (
        <ReportView
          line={fetched.answer}
          selected={event}
          onSelect={(next) =>
            navigate({ kind: 'report', id, event: next }, { replace: true })
          }
        />
      )}
    </>
  )
}

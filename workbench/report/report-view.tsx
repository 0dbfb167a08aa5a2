import { Suspense, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { RecordLine } from 'dateline-news/record'
import { Loading } from '../api/states.tsx'
import { createHighlight, HighlightContext, reveal } from '../evidence/highlight.ts'
import { valuesOf } from '../evidence/values.ts'
import { EventCard } from '../event/event-card.tsx'
import { LazyEventMap } from '../map/lazy-event-map.tsx'
import { Notes } from './notes.tsx'
import { ReportFacts } from './report-facts.tsx'
import { ReportText } from './report-text.tsx'

/** One report: its words on one side, its events and their map on the other, tied both ways. */
export function ReportView(props: {
  readonly line: RecordLine
  /** Id of the event that the address names. */
  readonly selected: string | null
  readonly onSelect: (event: string | null) => void
}): ReactNode {
  const { line, selected, onSelect } = props
  const values = useMemo(() => valuesOf(line), [line])
  const highlight = useMemo(() => createHighlight(values), [values])
  const siblings = useMemo(() => line.events.map((event) => event.id), [line])
  const { report, events } = line
  useEffect(() => {
    const index = events.findIndex((event) => event.id === selected)
    highlight.pin(index < 0 ? null : `${index}.`)
    if (selected !== null) {
      reveal(document.querySelector(`[data-event="${CSS.escape(selected)}"]`))
    }
  }, [selected, events, highlight])
  useEffect(() => {
    const letGo = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') highlight.pin(null)
    }
    document.addEventListener('keydown', letGo)
    return () => document.removeEventListener('keydown', letGo)
  }, [highlight])
  return (
    <HighlightContext value={highlight}>
      <div className="report">
        <div className="report-words">
          <ReportFacts report={report} />
          <ReportText report={report} values={values} />
          <p className="engine">Read by {line.engine}</p>
        </div>
        <div className="report-events" data-pane="">
          <section aria-label="Events">
            <h2>
              {events.length === 0
                ? 'No events'
                : events.length === 1
                  ? '1 event'
                  : `${events.length} events`}
            </h2>
            {events.length === 0 ? (
              <p className="state">
                No event was found in this report. The notes say what was left aside.
              </p>
            ) : (
              <ol className="cards">
                {events.map((event, index) => (
                  <EventCard
                    key={event.id}
                    event={event}
                    index={index}
                    text={report.text}
                    siblings={siblings}
                    selected={event.id === selected}
                    onSelect={() => onSelect(event.id === selected ? null : event.id)}
                  />
                ))}
              </ol>
            )}
          </section>
          <Notes line={line} />
          {events.length > 0 && (
            <Suspense fallback={<Loading what="the map" />}>
              <LazyEventMap
                events={events}
                selected={selected}
                onSelect={(ids) => onSelect(ids[0] ?? null)}
              />
            </Suspense>
          )}
        </div>
      </div>
    </HighlightContext>
  )
}

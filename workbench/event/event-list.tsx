import { Suspense, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { StoredEvent } from '../api/api.ts'
import { More } from '../api/more.tsx'
import { Failed, Loading } from '../api/states.tsx'
import { useList } from '../api/use-fetched.ts'
import { LazyEventMap } from '../map/lazy-event-map.tsx'
import { Link } from '../route/link.tsx'
import { navigate, toQuery } from '../route/route.ts'
import type { Filter } from '../route/route.ts'
import { EventCard } from './event-card.tsx'
import { EventFilters } from './event-filters.tsx'
import { toDay } from './format.ts'

/** Events of all reports that meet the conditions in the address, latest first, with their map. */
export function EventList({ filter }: { readonly filter: Filter }): ReactNode {
  const query = toQuery(filter)
  const { fetched, retry, more, growing } = useList<StoredEvent>(
    query === '' ? '/api/events' : `/api/events?${query}`,
  )
  const items = fetched.kind === 'ready' ? fetched.answer : NONE
  const events = useMemo(() => items.map((item) => item.event), [items])
  const types = useMemo(
    () => [...new Set(events.map((event) => event.type))].toSorted(),
    [events],
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const shown =
    chosen.size === 0 ? items : items.filter(({ event }) => chosen.has(event.id))
  return (
    <>
      <div className="page-head">
        <h1>Events</h1>
        {fetched.kind === 'ready' && items.length > 0 && (
          <p className="tally" role="status">
            {shown.length === items.length
              ? `${items.length === 1 ? '1 event' : `${items.length} events`}${more ? ' shown, more below' : ''}`
              : `${shown.length} of ${items.length} at this place`}
          </p>
        )}
      </div>
      <EventFilters
        // A new address fills the form anew; typing does not.
        key={query}
        filter={filter}
        types={types}
        onChange={(next) => {
          setChosen(new Set())
          navigate({ kind: 'events', filter: next })
        }}
      />
      {fetched.kind === 'loading' && <Loading what="the events" />}
      {fetched.kind === 'failed' && <Failed error={fetched.error} retry={retry} />}
      {fetched.kind === 'ready' && items.length === 0 && (
        <div className="state">
          {query === '' ? (
            <p>
              No events yet. <Link to={{ kind: 'read' }}>Paste a page</Link>, or fill
              the store with <code>npx dateline add FILE…</code>
            </p>
          ) : (
            <p>
              No event meets all of these conditions.{' '}
              <Link to={{ kind: 'events', filter: {} }}>Show all events</Link>
            </p>
          )}
        </div>
      )}
      {items.length > 0 && (
        <div className="events">
          <div className="events-map">
            <Suspense fallback={<Loading what="the map" />}>
              <LazyEventMap
                events={events}
                selected={null}
                onSelect={(ids) => setChosen(new Set(ids))}
              />
            </Suspense>
          </div>
          <div>
            {chosen.size > 0 && (
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => setChosen(new Set())}
                >
                  Show events of all places
                </button>
              </p>
            )}
            <ol className="cards">
              {shown.map(({ event, report }, index) => (
                <EventCard
                  key={`${report.id} ${event.id}`}
                  event={event}
                  index={index}
                  heading={<Origin report={report} event={event.id} />}
                />
              ))}
            </ol>
            <More more={more} growing={growing} what="events" />
          </div>
        </div>
      )}
    </>
  )
}

const NONE: readonly StoredEvent[] = []

function Origin(props: {
  readonly report: StoredEvent['report']
  readonly event: string
}): ReactNode {
  const { report, event } = props
  return (
    <p className="card-origin" dir="auto">
      <Link to={{ kind: 'report', id: report.id, event }}>
        {report.title ?? report.source ?? 'Untitled report'}
      </Link>
      {report.published !== null && <span> · {toDay(report.published)}</span>}
    </p>
  )
}

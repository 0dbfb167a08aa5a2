import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { EventList } from './event/event-list.tsx'
import { ReadPage } from './read/read-page.tsx'
import { ReportList } from './report/report-list.tsx'
import { ReportPage } from './report/report-page.tsx'
import { Link } from './route/link.tsx'
import { useRoute } from './route/route.ts'
import type { Route } from './route/route.ts'

const VIEWS: readonly { readonly to: Route; readonly name: string }[] = [
  { to: { kind: 'reports' }, name: 'Reports' },
  { to: { kind: 'events', filter: {} }, name: 'Events' },
  { to: { kind: 'read' }, name: 'Read a page' },
]

/** The workbench: the view that the address names, below the way to the others. */
export function App(): ReactNode {
  const route = useRoute()
  useEffect(() => {
    const name = VIEWS.find(({ to }) => to.kind === route.kind)?.name
    if (name) document.title = `${name} · Dateline`
  }, [route.kind])
  // Those who hear the page are told of the new view; the first one is read from its top.
  const view = route.kind === 'report' ? `report ${route.id}` : route.kind
  const before = useRef(view)
  useEffect(() => {
    if (before.current !== view) {
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true })
    }
    before.current = view
  }, [view])
  const at = route.kind === 'report' ? 'reports' : route.kind
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link to={{ kind: 'reports' }} className="brand">
          Dateline
        </Link>
        <nav aria-label="Views">
          {VIEWS.map(({ to, name }) => (
            <Link key={to.kind} to={to} current={to.kind === at}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <View route={route} />
      </main>
    </>
  )
}

function View({ route }: { readonly route: Route }): ReactNode {
  switch (route.kind) {
    case 'reports':
      return <ReportList />
    case 'report':
      return <ReportPage id={route.id} event={route.event} />
    case 'events':
      return <EventList filter={route.filter} />
    case 'read':
      return <ReadPage />
    case 'unknown':
      return (
        <div className="state">
          <p>
            There is no page at <code>{route.path}</code>.{' '}
            <Link to={{ kind: 'reports' }}>See all reports</Link>
          </p>
        </div>
      )
  }
}

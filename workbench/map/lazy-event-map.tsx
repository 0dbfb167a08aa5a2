import { lazy } from 'react'

/**
 * The map, fetched when it is first to be shown. Where it cannot be fetched (the server
 * stopped, or was updated since the page was opened), a sentence stands in its place.
 */
export const LazyEventMap = lazy(async () => {
  try {
    return await import('./event-map.tsx')
  } catch {
    return { default: Unfetched }
  }
})

function Unfetched() {
  return (
    <p className="state state-failed" role="alert">
      The map could not be fetched. Reload the page to try again.
    </p>
  )
}

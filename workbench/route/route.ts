import { useSyncExternalStore } from 'react'

/** Which view the address names. The address is the only state that a view keeps. */
export type Route =
  | { readonly kind: 'reports' }
  | { readonly kind: 'report'; readonly id: string; readonly event: string | null }
  | { readonly kind: 'events'; readonly filter: Filter }
  | { readonly kind: 'read' }
  | { readonly kind: 'unknown'; readonly path: string }

/** Conditions of `/api/events`, as they stand in the address. Absent: no condition. */
export type Filter = Readonly<Partial<Record<FilterKey, string>>>

/** Names of the conditions, in the order in which addresses give them. */
export const FILTER_KEYS = [
  'actor',
  'recipient',
  'place',
  'type',
  'since',
  'until',
] as const
/** Names a condition. */
export type FilterKey = (typeof FILTER_KEYS)[number]

/** The view that an address names. */
export function toRoute(path: string, query: string): Route {
  const parameters = new URLSearchParams(query)
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { kind: 'reports' }
  if (parts[0] === 'reports' && parts.length === 2) {
    return { kind: 'report', id: decoded(parts[1]!), event: parameters.get('event') }
  }
  if (parts[0] === 'events' && parts.length === 1) {
    return { kind: 'events', filter: toFilter(parameters) }
  }
  if (parts[0] === 'read' && parts.length === 1) return { kind: 'read' }
  return { kind: 'unknown', path }
}

/** The address that names a view. */
export function toAddress(route: Route): string {
  switch (route.kind) {
    case 'reports':
      return '/'
    case 'report':
      return `/reports/${encodeURIComponent(route.id)}${
        route.event === null ? '' : `?event=${encodeURIComponent(route.event)}`
      }`
    case 'events': {
      const query = toQuery(route.filter)
      return query === '' ? '/events' : `/events?${query}`
    }
    case 'read':
      return '/read'
    case 'unknown':
      return route.path
  }
}

/** The conditions as a query, in one fixed order; empty ones are left out. */
export function toQuery(filter: Filter): string {
  const query = new URLSearchParams()
  for (const key of FILTER_KEYS) {
    const value = filter[key]?.trim()
    if (value) query.set(key, value)
  }
  return query.toString()
}

function toFilter(parameters: URLSearchParams): Filter {
  const filter: Partial<Record<FilterKey, string>> = {}
  for (const key of FILTER_KEYS) {
    const value = parameters.get(key)
    if (value) filter[key] = value
  }
  return filter
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Goes to a view; `replace` leaves no step for the back button. */
export function navigate(route: Route, { replace = false } = {}): void {
  const address = toAddress(route)
  if (address === `${location.pathname}${location.search}`) return
  if (replace) history.replaceState(null, '', address)
  else {
    history.pushState(null, '', address)
    scrollTo(0, 0)
  }
  for (const listener of listeners) listener()
}

/** The view that the address names now. */
export function useRoute(): Route {
  const address = useSyncExternalStore(
    subscribe,
    () => `${location.pathname}${location.search}`,
  )
  const mark = address.indexOf('?')
  return mark < 0
    ? toRoute(address, '')
    : toRoute(address.slice(0, mark), address.slice(mark))
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

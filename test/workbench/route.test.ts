import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FILTER_KEYS, toAddress, toRoute } from '../../workbench/route/route.ts'
import type { Route } from '../../workbench/route/route.ts'

test.each<{ address: string; route: Route }>([
  { address: '/', route: { kind: 'reports' } },
  { address: '/read', route: { kind: 'read' } },
  { address: '/events', route: { kind: 'events', filter: {} } },
  {
    address: '/events?actor=Yemen+army&since=2024-02',
    route: { kind: 'events', filter: { actor: 'Yemen army', since: '2024-02' } },
  },
  { address: '/reports/rp_1', route: { kind: 'report', id: 'rp_1', event: null } },
  {
    address: '/reports/rp_1?event=ev_2',
    route: { kind: 'report', id: 'rp_1', event: 'ev_2' },
  },
  { address: '/reports', route: { kind: 'unknown', path: '/reports' } },
])('$address names a view, and the view names it', ({ address, route }) => {
  const { pathname, search } = new URL(address, 'http://localhost')
  expect(toRoute(pathname, search)).toEqual(route)
  expect(toAddress(route)).toBe(address)
})

test('an address that is not well encoded is no crash', () => {
  expect(toRoute('/reports/%E0%A4%A', '')).toEqual({
    kind: 'report',
    id: '%E0%A4%A',
    event: null,
  })
})

test('whatever is asked for comes back out of the address', () => {
  const word = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.trim() !== '')
    .map((text) => text.trim())
  const filter = fc.record(Object.fromEntries(FILTER_KEYS.map((key) => [key, word])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(filter, (conditions) => {
      const address = toAddress({ kind: 'events', filter: conditions })
      const { pathname, search } = new URL(address, 'http://localhost')
      expect(toRoute(pathname, search)).toEqual({ kind: 'events', filter: conditions })
    }),
  )
})

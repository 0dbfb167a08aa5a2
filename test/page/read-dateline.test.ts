import { expect, test } from 'vitest'
import { readDateline } from '../../src/page/read-dateline.ts'

test.each([
  { opening: 'ISLAMABAD: The army said', place: 'ISLAMABAD', agency: null, date: null },
  {
    opening: 'GUSAU, Nigeria, 8 January 2026 (Plains Wire) - Armed men',
    place: 'GUSAU',
    agency: 'Plains Wire',
    date: '2026-01-08',
  },
  {
    opening: 'PORT SUDAN, Aug 27 (Delta Press) - A drone',
    place: 'PORT SUDAN',
    agency: 'Delta Press',
    date: '--08-27',
  },
  {
    opening: 'MANAGUA (Isthmus Wire) — The government',
    place: 'MANAGUA',
    agency: 'Isthmus Wire',
    date: null,
  },
  { opening: 'BACOLOD CITY—Two men', place: 'BACOLOD CITY', agency: null, date: null },
  {
    opening: 'PORT-AU-PRINCE. — Gunmen',
    place: 'PORT-AU-PRINCE',
    agency: null,
    date: null,
  },
  { opening: 'CULIACÁN. Nine people', place: 'CULIACÁN', agency: null, date: null },
  {
    opening: 'Kabul, March 3 (Ridge News) - The',
    place: 'Kabul',
    agency: 'Ridge News',
    date: '--03-03',
  },
  { opening: 'Arica — The former colonel', place: 'Arica', agency: null, date: null },
])('"$opening" is datelined $place', ({ opening, place, agency, date }) => {
  const parts = readDateline(opening)
  const words = (
    span: { start: number; end: number } | null | undefined,
  ): string | null => (span ? opening.slice(span.start, span.end) : null)
  expect([
    words(parts?.place),
    words(parts?.agency),
    parts?.date?.value ?? null,
  ]).toEqual([place, agency, date])
})

test.each([
  'Munir — the army chief — said',
  'The army said: no one was hurt',
  'New Zealand on May 9 postponed a vote',
  'BREAKING: A blast was heard',
  'JESHI la Polisi limefanikiwa kukamata watu',
  '',
])('"%s" has no dateline', (opening) => {
  expect(readDateline(opening)).toBeNull()
})

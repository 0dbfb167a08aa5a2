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
  {
    opening: 'LAMIA, Greece (Pindus News) - 2 July 2026: Four men',
    place: 'LAMIA',
    agency: 'Pindus News',
    date: '2026-07-02',
  },
  {
    opening: 'TRIKALA, Greece (Pindus News) -- Oct. 23, 2025. Dockers',
    place: 'TRIKALA',
    agency: 'Pindus News',
    date: '2025-10-23',
  },
  {
    opening: 'LARISSA, August 14. /Pindus/. As a result',
    place: 'LARISSA',
    agency: 'Pindus',
    date: '--08-14',
  },
  {
    opening: 'Larissa, April 18, 2025. /Pindus/. The envoy',
    place: 'Larissa',
    agency: 'Pindus',
    date: '2025-04-18',
  },
  { opening: 'New Delhi: Two men', place: 'New Delhi', agency: null, date: null },
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
  'Prime Minister: The talks failed',
  'Ankara: no ships were there',
  'MONEY QUESTION: Who pays for the crane',
  'Either, or. /Both/. Nobody',
  'JESHI la Polisi limefanikiwa kukamata watu',
  '',
])('"%s" has no dateline', (opening) => {
  expect(readDateline(opening)).toBeNull()
})

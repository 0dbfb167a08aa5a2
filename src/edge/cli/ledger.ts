import type {
  RecordClaim,
  RecordCount,
  RecordEvent,
  RecordLine,
  RecordParticipant,
  RecordSpan,
} from '../../report/record.ts'
import { extentOf } from './extent.ts'

const STANCES: Readonly<Record<RecordClaim['stance'], string>> = {
  asserts: 'says so',
  alleges: 'alleges it',
  denies: 'denies it',
  confirms: 'confirms it',
  'cannot-confirm': 'cannot confirm it',
}

/**
 * The events of a report as ledgers: for each who says so, who denies it, whose figure is
 * which, and the loaded words each used. Without `all`, only events that somebody beside
 * the report itself speaks of.
 */
export function describeLedger(
  { report, events }: RecordLine,
  { all }: { readonly all: boolean },
): string {
  const words = (span: RecordSpan): string =>
    report.text
      .slice(...span)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\p{Cc}/gu, ' ')
  const told = events.filter(
    ({ claims }) => all || claims.some(({ speaker }) => speaker !== null),
  )
  const rows = [
    report.title ? words(report.title) : '(no title)',
    ...(told.length === 0 ? ['  Nobody is named who says so.'] : []),
    ...told.flatMap((event) => [
      '',
      `  ${summaryOf(event)}`,
      ...undisputed(event).map((count) => `    figure    ${figureOf(count)}`),
      ...event.claims.flatMap((claim, i) => rowsOf(event, { claim, i }, words)),
    ]),
    '',
  ]
  return `${rows.join('\n')}\n`
}

function rowsOf(
  event: RecordEvent,
  { claim, i }: { readonly claim: RecordClaim; readonly i: number },
  words: (span: RecordSpan) => string,
): readonly string[] {
  const { speaker, via, stance, cue, terms } = claim
  const figures = event.counts.filter((count) => count.claim === i)
  const who = speaker ? partyOf(speaker) : 'the report itself'
  const how = cue ? ` “${words(cue)}”` : ''
  return [
    `    ${who} ${STANCES[stance]}${via ? `, through ${partyOf(via)}` : ''}${how}`,
    ...figures.map((count) => `      figure  ${figureOf(count)}`),
    ...(terms.length > 0
      ? [
          `      words   ${[...new Set(terms.map((span) => `“${words(span)}”`))].join(', ')}`,
        ]
      : []),
  ]
}

function summaryOf({
  type,
  actors,
  recipients,
  status,
  place,
  time,
}: RecordEvent): string {
  const parties = (list: readonly RecordParticipant[]): string =>
    list.length > 0 ? list.map(partyOf).join(', ') : 'nobody named'
  const where = place ? `, ${place.value.name}` : ''
  const when = time ? `, ${time.value.start}` : ''
  const how = status === 'happened' ? '' : ` (${status})`
  return `${parties(actors)} → ${type}${how} → ${parties(recipients)}${where}${when}`
}

function undisputed({ counts }: RecordEvent): readonly RecordCount[] {
  return counts.filter((count) => count.claim === undefined || count.claim === null)
}

function figureOf(count: RecordCount): string {
  return `${extentOf(count)} ${count.what}${count.who ? ` (${count.who.value})` : ''}`
}

function partyOf({ name, country, sector }: RecordParticipant): string {
  const codes = [country, sector].filter((code) => code !== null && code !== 'UNK')
  return codes.length > 0 ? `${name} (${codes.join(' ')})` : name
}

import type {
  RecordClaim,
  RecordCount,
  RecordEvent,
  RecordLine,
  RecordParticipant,
  RecordReport,
  RecordSourced,
  RecordSpan,
} from '../../report/record.ts'
import { extentOf } from './extent.ts'

/** How a report is told on a terminal. */
export interface AccountOptions {
  /** Adds the rule behind each value. */
  readonly explain: boolean
}

/** A report as a person reads it: title, dates, and each event with the words behind it. */
export function describeReport(line: RecordLine, options: AccountOptions): string {
  const { report, events, notes } = line
  const teller = tellerOf(report, options)
  const rows = [
    report.title ? teller.words(report.title) : '(no title)',
    ...indented(1, teller.head()),
    ...(events.length === 0 ? ['  No events.'] : []),
    ...events.flatMap((event, i) => [
      '',
      `  ${i + 1}. ${teller.summary(event)}`,
      ...indented(5, teller.details(event, events)),
    ]),
    ...(notes.length > 0 ? [''] : []),
    ...notes.map(
      (note) =>
        `  note  ${note.message}${note.span ? ` ${teller.quote([note.span])}` : ''} [${note.code}]`,
    ),
    ...(options.explain && line.layers
      ? line.layers.rejections.map(
          (rejection) =>
            `  not coded  ${teller.quote([rejection.trigger])} (${rejection.reason})`,
        )
      : []),
  ]
  return `${rows.map(printable).join('\n')}\n`
}

function tellerOf(report: RecordReport, { explain }: AccountOptions) {
  const words = (span: RecordSpan): string =>
    report.text.slice(...span).replaceAll(/\s+/g, ' ')
  const quote = (spans: readonly RecordSpan[]): string =>
    spans.map((span) => `“${shortened(words(span))}”`).join(' … ')
  const because = (rule: string): string => (explain ? ` [${rule}]` : '')
  const sourced = <Value>(
    fact: RecordSourced<Value>,
    toWords: (value: Value) => string,
  ): string =>
    fact
      ? `${toWords(fact.value)}${fact.basis === 'inferred' ? ' (inferred)' : ''} ${quote(fact.evidence)}${because(fact.rule)}`
      : 'unknown'

  const party = (participant: RecordParticipant): string => {
    const codes = [participant.country, participant.sector]
      .filter((code) => code !== null && code !== 'UNK')
      .join(' ')
    return `${participant.name}${codes ? ` (${codes})` : ''}`
  }
  const parties = (list: readonly RecordParticipant[], none: string): string =>
    list.length > 0 ? list.map(party).join(', ') : none

  const count = (figure: RecordCount): string => {
    const evidence = quote(figure.evidence)
    const who =
      figure.who && !evidence.includes(figure.who.value) ? ` ${figure.who.value}` : ''
    return `${extentOf(figure)} ${figure.what}${who} ${evidence}${because(figure.rule)}`
  }
  const claim = (said: RecordClaim): string => {
    const speaker = said.speaker ? party(said.speaker) : 'the report itself'
    const via = said.via ? `, through ${party(said.via)}` : ''
    const cue = said.cue ? ` ${quote([said.cue])}` : ''
    return `${speaker} ${said.stance}${via}${cue}${because(said.rule)}`
  }

  /** Each sentence once, with what in it was read as the event. */
  const told = (mentions: RecordEvent['mentions']): readonly string[] => {
    const rows = new Map<string, string>()
    for (const { sentence, trigger, rule } of mentions) {
      const row = `words         ${quote([sentence])}`
      const why = explain ? ` trigger ${quote([trigger])} [${rule}]` : ''
      rows.set(row, (rows.get(row) ?? '') + why)
    }
    return [...rows].map(([row, why]) => row + why)
  }

  return {
    words,
    quote,
    head: (): readonly string[] => {
      const { source, publisher, language, byline, agency, dateline } = report
      return [
        [source, publisher, language === 'en' ? null : `language ${language}`]
          .filter((part) => part !== null)
          .join(' · '),
        `published  ${sourced(report.published, String)}`,
        ...(report.updated ? [`updated    ${sourced(report.updated, String)}`] : []),
        ...(dateline ? [`dateline   ${sourced(dateline, String)}`] : []),
        ...(byline ? [`byline     ${sourced(byline, String)}`] : []),
        ...(agency ? [`agency     ${sourced(agency, String)}`] : []),
        ...report.highlights.map((span) => `highlight  ${quote([span])}`),
        ...report.captions.map((caption) => `caption    ${quote([caption.span])}`),
      ].filter((row) => row !== '')
    },
    summary: (event: RecordEvent): string => {
      const mode = event.mode.length > 0 ? ` (${event.mode.join(', ')})` : ''
      const recipients =
        event.recipients.length > 0 ? ` → ${parties(event.recipients, '')}` : ''
      const status = event.status === 'happened' ? '' : `, ${event.status}`
      return `${parties(event.actors, 'nobody named')} → ${event.type}${mode}${recipients}${status}`
    },
    details: (
      event: RecordEvent,
      events: readonly RecordEvent[],
    ): readonly string[] => [
      `where         ${sourced(event.place, ({ name, admin1, country, precision }) => `${[name, admin1 === name ? null : admin1, country].filter(Boolean).join(', ')} (${precision})`)}`,
      `when          ${sourced(event.time, ({ start, end }) => (start === end ? start : `${start} to ${end}`))}`,
      ...event.counts.map((figure) => `how many      ${count(figure)}`),
      ...event.claims.map((said) => `according to  ${claim(said)}`),
      ...told(event.mentions),
      ...(event.parts.length > 0
        ? [
            `totals        events ${event.parts.map((id) => numberOf(id, events)).join(', ')}`,
          ]
        : []),
      ...(explain
        ? [
            ...[...event.actors, ...event.recipients].map(
              (participant) =>
                `who           ${party(participant)} ${quote([participant.text])} [${participant.rule}]`,
            ),
            `codes         CAMEO ${event.codes.cameo} · ACLED ${event.codes.acled ?? 'none'} · UCDP ${event.codes.ucdp ?? 'none'} · confidence ${event.confidence} · ${event.id}`,
          ]
        : []),
    ],
  }
}

function numberOf(id: string, events: readonly RecordEvent[]): string {
  const index = events.findIndex((event) => event.id === id)
  return index < 0 ? id : String(index + 1)
}

function indented(width: number, rows: readonly string[]): readonly string[] {
  return rows.map((row) => `${' '.repeat(width + 1)}${row}`)
}

function shortened(words: string): string {
  return words.length > 240 ? `${words.slice(0, 239)}…` : words
}

// A page's words may hold escapes that would steer the terminal.
function printable(row: string): string {
  return row.replaceAll(/\p{Cc}/gu, ' ')
}

import type { ReactNode } from 'react'
import type { RecordEvent, RecordSpan } from 'dateline-news/record'

interface Reason {
  readonly what: string
  readonly basis: string
  readonly rule: string
  readonly spans: readonly RecordSpan[]
}

/** Shown on demand: the rule behind each value, the words it stands on, the codes. */
export function Why(props: {
  readonly event: RecordEvent
  readonly text: string | null
}): ReactNode {
  const { event, text } = props
  const { codes } = event
  return (
    <details className="why">
      <summary>Rules and codes</summary>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Basis</th>
              <th scope="col">Rule</th>
              {text !== null && <th scope="col">Words</th>}
            </tr>
          </thead>
          <tbody>
            {reasonsOf(event).map((reason, i) => (
              <tr key={`${i} ${reason.what}`}>
                <th scope="row">{reason.what}</th>
                <td>{reason.basis}</td>
                <td>
                  <code>{reason.rule}</code>
                </td>
                {text !== null && (
                  <td dir="auto">
                    {reason.spans
                      .map((span) => `“${shortened(text, span)}”`)
                      .join(' … ')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="why-codes">
        PLOVER {event.type} · CAMEO {codes.cameo} · quad {codes.quad} · scale{' '}
        {codes.scale} · ACLED {codes.acled ?? 'not counted'} · UCDP{' '}
        {codes.ucdp ?? 'not counted'}
      </p>
    </details>
  )
}

function reasonsOf(event: RecordEvent): readonly Reason[] {
  const stated = (
    what: string,
    rule: string,
    spans: readonly RecordSpan[],
  ): Reason => ({
    what,
    basis: 'stated',
    rule,
    spans,
  })
  return [
    ...event.mentions.map((mention) =>
      stated(`told in ${mention.section}`, mention.rule, [mention.trigger]),
    ),
    ...event.actors.map((one) => stated(`actor ${one.name}`, one.rule, [one.text])),
    ...event.recipients.map((one) =>
      stated(`recipient ${one.name}`, one.rule, [one.text]),
    ),
    ...(event.place ? [{ what: 'where', ...reasonOf(event.place) }] : []),
    ...(event.time ? [{ what: 'when', ...reasonOf(event.time) }] : []),
    ...event.counts.map((count) => stated(count.what, count.rule, count.evidence)),
    ...event.claims.map((claim) =>
      stated(claim.stance, claim.rule, claim.cue ? [claim.cue] : claim.evidence),
    ),
  ]
}

function reasonOf(fact: {
  readonly basis: string
  readonly rule: string
  readonly evidence: readonly RecordSpan[]
}): Omit<Reason, 'what'> {
  return { basis: fact.basis, rule: fact.rule, spans: fact.evidence }
}

function shortened(text: string, [start, end]: RecordSpan): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ')
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}

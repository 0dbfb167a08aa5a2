import type { ReactNode } from 'react'
import type { RecordClaim, RecordCount, RecordEvent } from 'dateline-news/record'
import { ValueButton } from '../evidence/value-button.tsx'
import { toNumber, toPartyCodes } from './format.ts'
import { Codes } from './codes.tsx'

/** Who says so: one line a speaker, with the stance and the speaker's own figures. */
export function Claims(props: {
  readonly event: RecordEvent
  /** Index of the event in its record. */
  readonly index: number
  /** The report's text, for the words themselves; absent where only the event is at hand. */
  readonly text: string | null
}): ReactNode {
  const { event, index, text } = props
  if (event.claims.length === 0) {
    return <p className="absent">No speaker found; the report tells it itself.</p>
  }
  return (
    <ul className="claims">
      {event.claims.map((claim, i) => (
        <li key={`${i} ${claim.stance}`} className="claim">
          <span className="stance" data-stance={claim.stance}>
            {claim.stance.replace('-', ' ')}
          </span>
          <span className="claim-speaker">
            <ValueButton id={`${index}.claim.${i}`}>
              <Speaker claim={claim} />
            </ValueButton>
            {claim.via && (
              <span className="claim-via">
                {' '}
                through <bdi>{claim.via.name}</bdi>
              </span>
            )}
            {event.counts
              .filter((count) => count.claim === i)
              .map((count) => (
                <span key={`${count.what} ${count.best}`} className="claim-figure">
                  {' '}
                  {toNumber(count)} {count.what}
                </span>
              ))}
          </span>
          {text !== null && claim.terms.length > 0 && (
            <span className="claim-terms">
              in words of its own:{' '}
              <ValueButton id={`${index}.terms.${i}`}>
                {claim.terms.map((term) => `“${text.slice(...term)}”`).join(', ')}
              </ValueButton>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Speaker({ claim }: { readonly claim: RecordClaim }): ReactNode {
  const { speaker } = claim
  if (!speaker) return 'the report itself'
  const codes = toPartyCodes(speaker)
  return (
    <>
      <bdi className="party-name">{speaker.name}</bdi>
      {codes !== '' && <Codes>{codes}</Codes>}
    </>
  )
}

/** The figures of an event; each with whom it counts. */
export function Counts(props: {
  readonly counts: readonly RecordCount[]
  readonly index: number
}): ReactNode {
  const { counts, index } = props
  return (
    <ul className="counts">
      {counts.map((count, i) => (
        <li key={`${i} ${count.what}`}>
          <ValueButton id={`${index}.count.${i}`}>
            <strong>{toNumber(count)}</strong> {count.what}
            {count.who && (
              <>
                {' · '}
                <bdi>{count.who.value}</bdi>
              </>
            )}
          </ValueButton>
        </li>
      ))}
    </ul>
  )
}

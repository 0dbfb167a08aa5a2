import type { ReactNode } from 'react'
import type { RecordEvent } from 'dateline-news/record'
import { useHighlight } from '../evidence/highlight.ts'
import { ValueButton } from '../evidence/value-button.tsx'
import { Basis } from './basis.tsx'
import { Claims, Counts } from './claims.tsx'
import { toDays, toPlaceExtent, toPlaceName, toWord } from './format.ts'
import { Parties } from './party.tsx'
import { Why } from './why.tsx'
import { Codes } from './codes.tsx'

/** One event: who → what → whom, where, when, how many, according to whom. */
export function EventCard(props: {
  readonly event: RecordEvent
  /** Index of the event in its record. */
  readonly index: number
  /** The report's text; absent where only the event is at hand. */
  readonly text?: string
  /** Ids of the record's events in order, to name parts by number. */
  readonly siblings?: readonly string[]
  readonly selected?: boolean
  /** What stands above the event: the report that tells it, in a list of many. */
  readonly heading?: ReactNode
  readonly onSelect?: () => void
}): ReactNode {
  const { event, index, siblings = [], selected = false, heading, onSelect } = props
  const text = props.text ?? null
  const highlight = useHighlight()
  const showAll = (): void => highlight?.show([`${index}.`])
  const showNone = (): void => highlight?.show([])
  return (
    <li
      className="card"
      data-event={event.id}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
    >
      {heading}
      <div className="card-top">
        {onSelect ? (
          <button
            type="button"
            className="card-number"
            aria-label={`Event ${index + 1}: link to it and show it on the map`}
            aria-pressed={selected}
            onClick={onSelect}
            onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && showAll()}
            onPointerLeave={showNone}
            onFocus={(focus) => focus.target.matches(':focus-visible') && showAll()}
            onBlur={showNone}
          >
            {index + 1}
          </button>
        ) : null}
        <p className="card-summary">
          <Parties
            parties={event.actors}
            id={`${index}.actor`}
            none={event.type === 'CASUALTY' ? 'no actor stated' : 'nobody named'}
          />
          <Arrow />
          <ValueButton id={`${index}.trigger`}>
            <span className="card-type">{toWord(event.type)}</span>
            {event.mode.length > 0 && (
              <Codes>{event.mode.map(toPlain).join(', ')}</Codes>
            )}
          </ValueButton>
          {event.recipients.length > 0 && (
            <>
              <Arrow />
              <Parties parties={event.recipients} id={`${index}.recipient`} none="" />
            </>
          )}
        </p>
        <span className="status" data-status={event.status}>
          {event.status}
        </span>
      </div>
      <dl className="card-facts">
        <dt>Where</dt>
        <dd>
          {event.place ? (
            <>
              <ValueButton id={`${index}.place`}>
                <bdi>{toPlaceName(event.place.value)}</bdi>
                <Codes>{toPlaceExtent(event.place.value)}</Codes>
              </ValueButton>
              <Basis basis={event.place.basis} />
            </>
          ) : (
            <span className="absent">unknown</span>
          )}
        </dd>
        <dt>When</dt>
        <dd>
          {event.time ? (
            <>
              <ValueButton id={`${index}.time`}>{toDays(event.time.value)}</ValueButton>
              <Basis basis={event.time.basis} rule={event.time.rule} />
            </>
          ) : (
            <span className="absent">unknown</span>
          )}
        </dd>
        {event.counts.length > 0 && (
          <>
            <dt>How many</dt>
            <dd>
              <Counts counts={event.counts} index={index} />
            </dd>
          </>
        )}
        <dt>According to</dt>
        <dd>
          <Claims event={event} index={index} text={text} />
        </dd>
        {event.parts.length > 0 && (
          <>
            <dt>Total of</dt>
            <dd>{event.parts.map((id) => partName(id, siblings)).join(', ')}</dd>
          </>
        )}
        {event.context.length > 0 && (
          <>
            <dt>Context</dt>
            <dd>{event.context.map(toPlain).join(', ')}</dd>
          </>
        )}
      </dl>
      <div className="card-foot">
        <Why event={event} text={text} />
        <Confidence value={event.confidence} />
      </div>
    </li>
  )
}

function Arrow(): ReactNode {
  return (
    <span className="arrow" role="img" aria-label="to">
      →
    </span>
  )
}

/** Of events given 0.9, nine in ten are right. */
function Confidence({ value }: { readonly value: number }): ReactNode {
  const percent = Math.round(value * 100)
  return (
    <span className="confidence">
      <meter
        min={0}
        max={100}
        value={percent}
        aria-label={`Confidence ${percent} per cent`}
      />
      <span aria-hidden="true">{percent}%</span>
    </span>
  )
}

function partName(id: string, siblings: readonly string[]): string {
  const at = siblings.indexOf(id)
  return at < 0 ? id : `event ${at + 1}`
}

function toPlain(code: string): string {
  return code.replaceAll(/[_-]+/g, ' ')
}

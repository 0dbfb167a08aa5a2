import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { RecordEvent } from 'dateline-news/record'
import { toPlaceExtent, toPlaceName } from '../event/format.ts'
import { loadCountries } from './base-map.ts'
import { drawMap } from './draw-map.ts'
import type { DrawnMap } from './draw-map.ts'
import { placesOf } from './event-places.ts'
import type { EventPlace } from './event-places.ts'
import { Codes } from '../event/codes.tsx'

/** Where the events happened: points and areas on a map, and the same as a list of names. */
// A default export, as React's lazy() wants one: the map is fetched when first shown.
export default function EventMap(props: {
  readonly events: readonly RecordEvent[]
  /** Id of the event looked at. */
  readonly selected: string | null
  /** Told the events of the place that was chosen. */
  readonly onSelect: (events: readonly string[]) => void
}): ReactNode {
  const { events, selected, onSelect } = props
  const { places, unplaced } = useMemo(() => placesOf(events), [events])
  const element = useRef<HTMLDivElement>(null)
  const select = useRef(onSelect)
  useEffect(() => {
    select.current = onSelect
  }, [onSelect])
  const [map, setMap] = useState<DrawnMap | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [idle, setIdle] = useState(false)
  const empty = places.length === 0

  useEffect(() => {
    const container = element.current
    if (!container || empty) return undefined
    const control = new AbortController()
    let drawn: DrawnMap | null = null
    loadCountries(control.signal)
      .then((countries) => {
        if (control.signal.aborted) return
        drawn = drawMap(container, {
          countries,
          onSelect: (place) => select.current(place.events),
          onIdle: () => setIdle(true),
        })
        setMap(drawn)
      })
      .catch((error: unknown) => {
        if (!control.signal.aborted) setFailure(String(error))
      })
    return () => {
      control.abort()
      setMap(null)
      setIdle(false)
      drawn?.remove()
    }
  }, [empty])
  useEffect(() => map?.frame(places), [map, places])
  useEffect(() => {
    const keys = places
      .filter((place) => selected !== null && place.events.includes(selected))
      .map((place) => place.key)
    map?.show(places, new Set(keys))
  }, [map, places, selected])

  return (
    <section className="map" aria-label="Map of the events">
      <h2>Map</h2>
      {!empty && failure === null && (
        <div
          ref={element}
          className="map-canvas"
          data-idle={idle || undefined}
          data-places={places.length}
        />
      )}
      {failure !== null && (
        <p className="state state-failed" role="alert">
          The map cannot be drawn: this browser gives no WebGL. The places are listed
          below.
        </p>
      )}
      {empty ? (
        <p className="state">No event has a known place, so nothing is drawn.</p>
      ) : (
        <PlaceList places={places} unplaced={unplaced} onSelect={onSelect} />
      )}
    </section>
  )
}

function PlaceList(props: {
  readonly places: readonly EventPlace[]
  readonly unplaced: number
  readonly onSelect: (events: readonly string[]) => void
}): ReactNode {
  const { places, unplaced, onSelect } = props
  return (
    <ul className="map-places">
      {places.map(({ key, place, events }) => (
        <li key={key}>
          <button type="button" className="map-place" onClick={() => onSelect(events)}>
            <bdi>{toPlaceName(place)}</bdi>
            <Codes>{toPlaceExtent(place)}</Codes>
            {events.length > 1 && <Codes>· {events.length} events</Codes>}
          </button>
        </li>
      ))}
      {unplaced > 0 && (
        <li className="absent">
          {unplaced === 1 ? '1 event has' : `${unplaced} events have`} no known place
          and
          {unplaced === 1 ? ' is' : ' are'} not drawn.
        </li>
      )}
    </ul>
  )
}

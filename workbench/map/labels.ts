import { Marker } from 'maplibre-gl'
import type { Map as MapLibre } from 'maplibre-gl'
import type { CountryLabel } from './base-map.ts'
import { isPoint } from './event-places.ts'
import type { EventPlace } from './event-places.ts'

/** The names on the map, as HTML: no glyphs are fetched. */
export interface Labels {
  /** Names these places in place of those before. */
  show(places: readonly EventPlace[], selected: ReadonlySet<string>): void
  remove(): void
}

const MOST_COUNTRIES = 24

/**
 * Writes the names of the events' places and, where there is room, of countries. A name
 * that would lie on another is left out: first come the selected place and those of most
 * events. All places stand in the list below the map.
 */
export function writeLabels(
  map: MapLibre,
  countries: readonly CountryLabel[],
  onSelect: (place: EventPlace) => void,
): Labels {
  let placed: readonly Marker[] = []
  let names: readonly Marker[] = []
  let taken: ReadonlySet<string> = new Set()

  const writeCountries = (): void => {
    for (const marker of names) marker.remove()
    const bounds = map.getBounds()
    const pixelsPerDegree = (512 * 2 ** map.getZoom()) / 360
    names = countries
      .filter(
        ({ name, at, width }) =>
          !taken.has(name) &&
          bounds.contains(at) &&
          width * pixelsPerDegree > name.length * 7 + 16,
      )
      .slice(0, MOST_COUNTRIES)
      .map(({ name, at }) =>
        new Marker({ element: toName(name) }).setLngLat(at).addTo(map),
      )
  }
  const arrange = (): void => {
    writeCountries()
    const boxes: DOMRect[] = []
    for (const marker of [...placed, ...names]) {
      const element = marker.getElement()
      const box = element.getBoundingClientRect()
      const free = !boxes.some((other) => overlap(box, other))
      element.toggleAttribute('data-covered', !free)
      if (free) boxes.push(box)
    }
  }
  map.on('load', arrange)
  map.on('moveend', arrange)
  map.on('resize', arrange)
  return {
    show: (places, selected) => {
      for (const marker of placed) marker.remove()
      taken = new Set(places.map(({ place }) => place.name))
      placed = places
        .toSorted(
          (a, b) =>
            Number(selected.has(b.key)) - Number(selected.has(a.key)) ||
            b.events.length - a.events.length,
        )
        .map((one) => toMarker(one, selected.has(one.key), onSelect).addTo(map))
      arrange()
    },
    remove: () => {
      for (const marker of [...placed, ...names]) marker.remove()
    },
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const room = 2
  return (
    a.left < b.right + room &&
    b.left < a.right + room &&
    a.top < b.bottom + room &&
    b.top < a.bottom + room
  )
}

function toName(name: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'map-country'
  element.setAttribute('aria-hidden', 'true')
  element.textContent = name
  return element
}

function toMarker(
  one: EventPlace,
  selected: boolean,
  onSelect: (place: EventPlace) => void,
): Marker {
  const { place, events } = one
  const label = document.createElement('button')
  label.type = 'button'
  label.className = 'map-label'
  label.dataset['precision'] = place.precision
  label.toggleAttribute('data-selected', selected)
  label.textContent = events.length > 1 ? `${place.name} ${events.length}` : place.name
  label.setAttribute(
    'aria-label',
    `${place.name}: ${events.length === 1 ? '1 event' : `${events.length} events`}`,
  )
  label.addEventListener('click', () => onSelect(one))
  return new Marker({
    element: label,
    anchor: isPoint(place) ? 'left' : 'center',
    offset: isPoint(place) ? [10, 0] : [0, 0],
  }).setLngLat([place.lon, place.lat])
}

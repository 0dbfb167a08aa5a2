import {
  AttributionControl,
  Map as MapLibre,
  Marker,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import type { GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Feature } from 'geojson'
import { countryAt, toLabels } from './base-map.ts'
import type { Countries, Country, CountryLabel } from './base-map.ts'
import { toCircle } from './circle.ts'
import { boundsOf, isPoint } from './event-places.ts'
import type { EventPlace } from './event-places.ts'
import { mapColorsOf, toMapStyle } from './map-style.ts'

// A file of this server: the default, a worker made from a blob, the policy forbids.
setWorkerUrl(workerUrl)

/** A map on the page. */
export interface DrawnMap {
  /** Draws these places in place of those before; `selected` are keys of places. */
  show(places: readonly EventPlace[], selected: ReadonlySet<string>): void
  /** Moves so that these places are in view. */
  frame(places: readonly EventPlace[]): void
  remove(): void
}

export interface DrawOptions {
  readonly countries: Countries
  readonly onSelect: (place: EventPlace) => void
  /** Told once everything is drawn. */
  readonly onIdle: () => void
}

/** Draws the map into an element; throws where the browser has no WebGL. */
export function drawMap(element: HTMLElement, options: DrawOptions): DrawnMap {
  const countries = options.countries.features
  const map = new MapLibre({
    container: element,
    style: toMapStyle(mapColorsOf(element), options.countries),
    center: [20, 20],
    zoom: 0.8,
    maxZoom: 9,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: false },
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(
    new AttributionControl({
      compact: false,
      customAttribution: 'Natural Earth · GeoNames (CC BY 4.0) · MapLibre',
    }),
    'bottom-right',
  )
  let markers: Marker[] = []
  let pending: (() => void) | null = null
  map.on('load', () => {
    pending?.()
    pending = null
  })
  map.on('idle', options.onIdle)
  // A country that is itself a place of the map carries that label instead.
  let labelled: ReadonlySet<string> = new Set()
  const names = writeNames(map, toLabels(countries), (name) => labelled.has(name))
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const recolor = (): void => {
    const { layers } = toMapStyle(mapColorsOf(element), options.countries)
    for (const layer of layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as 'fill-color', value as never)
      }
    }
  }
  scheme.addEventListener('change', recolor)

  const put = (places: readonly EventPlace[], selected: ReadonlySet<string>): void => {
    const features = places.map((one) =>
      toFeature(one, selected.has(one.key), countries),
    )
    const set = (source: string, points: boolean): void =>
      void map.getSource<GeoJSONSource>(source)?.setData({
        type: 'FeatureCollection',
        features: features.filter(
          ({ geometry }) => (geometry.type === 'Point') === points,
        ),
      })
    labelled = new Set(places.map(({ place }) => place.name))
    names.write()
    set('areas', false)
    set('points', true)
    for (const marker of markers) marker.remove()
    markers = places.map((one) =>
      toMarker(one, selected.has(one.key), options).addTo(map),
    )
  }
  return {
    show: (places, selected) => {
      if (map.isStyleLoaded() || map.loaded()) put(places, selected)
      else pending = () => put(places, selected)
    },
    frame: (places) => {
      const bounds = boundsOf(places)
      if (bounds) map.fitBounds(bounds, { padding: 32, maxZoom: 6, animate: false })
    },
    remove: () => {
      scheme.removeEventListener('change', recolor)
      names.remove()
      for (const marker of markers) marker.remove()
      map.remove()
    },
  }
}

/** A point for a site or a town; for a wider place its area: a country's own shape, else a circle. */
function toFeature(
  { key, place }: EventPlace,
  selected: boolean,
  countries: readonly Country[],
): Feature {
  const properties = { key, selected }
  const { lat, lon, precision, radiusKm } = place
  if (isPoint(place)) {
    return {
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [lon, lat] },
    }
  }
  const country = precision === 'country' ? countryAt(countries, lat, lon) : undefined
  return {
    type: 'Feature',
    properties,
    geometry: country?.geometry ?? toCircle(place, Math.max(radiusKm, 5)),
  }
}

function toMarker(one: EventPlace, selected: boolean, options: DrawOptions): Marker {
  const { place, events } = one
  const label = document.createElement('button')
  label.type = 'button'
  label.className = 'map-label'
  label.dataset['precision'] = place.precision
  if (selected) label.dataset['selected'] = ''
  label.textContent = events.length > 1 ? `${place.name} ${events.length}` : place.name
  label.setAttribute(
    'aria-label',
    `${place.name}: ${events.length === 1 ? '1 event' : `${events.length} events`}`,
  )
  label.addEventListener('click', () => options.onSelect(one))
  return new Marker({
    element: label,
    anchor: isPoint(place) ? 'left' : 'center',
    offset: isPoint(place) ? [10, 0] : [0, 0],
  }).setLngLat([place.lon, place.lat])
}

const MOST_NAMES = 24

/** Writes the names of the countries that have room for them, as HTML: no glyphs are fetched. */
function writeNames(
  map: MapLibre,
  labels: readonly CountryLabel[],
  isTaken: (name: string) => boolean,
): { write(): void; remove(): void } {
  let written: Marker[] = []
  const write = (): void => {
    for (const marker of written) marker.remove()
    const bounds = map.getBounds()
    const pixelsPerDegree = (512 * 2 ** map.getZoom()) / 360
    written = labels
      .filter(
        ({ name, at, width }) =>
          !isTaken(name) &&
          bounds.contains(at) &&
          width * pixelsPerDegree > name.length * 7 + 16,
      )
      .slice(0, MOST_NAMES)
      .map(({ name, at }) => {
        const element = document.createElement('span')
        element.className = 'map-country'
        element.setAttribute('aria-hidden', 'true')
        element.textContent = name
        return new Marker({ element }).setLngLat(at).addTo(map)
      })
  }
  map.on('load', write)
  map.on('moveend', write)
  return {
    write,
    remove: () => {
      for (const marker of written) marker.remove()
    },
  }
}

import {
  AttributionControl,
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl'
import type { GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Feature } from 'geojson'
import { countryAt, toLabels } from './base-map.ts'
import type { Countries, Country } from './base-map.ts'
import { toCircle } from './circle.ts'
import { boundsOf, isPoint } from './event-places.ts'
import type { EventPlace } from './event-places.ts'
import { writeLabels } from './labels.ts'
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

/** What is drawn, and whom to tell. */
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
  let shown: readonly EventPlace[] = []
  let loaded = false
  let pending: (() => void) | null = null
  map.on('load', () => {
    loaded = true
    pending?.()
    pending = null
  })
  map.on('idle', options.onIdle)
  const labels = writeLabels(map, toLabels(countries), options.onSelect)
  for (const layer of ['points', 'areas']) {
    map.on('click', layer, ({ features }) => {
      const key: unknown = features?.[0]?.properties['key']
      const place = shown.find((one) => one.key === key)
      if (place) options.onSelect(place)
    })
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'))
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''))
  }
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
    set('areas', false)
    set('points', true)
    labels.show(places, selected)
    shown = places
  }
  return {
    show: (places, selected) => {
      if (loaded) put(places, selected)
      else pending = () => put(places, selected)
    },
    frame: (places) => {
      const bounds = boundsOf(places)
      if (bounds) map.fitBounds(bounds, { padding: 40, maxZoom: 6, animate: false })
    },
    remove: () => {
      scheme.removeEventListener('change', recolor)
      labels.remove()
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

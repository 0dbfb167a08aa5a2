import type { FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'

/** Colours of the map, as CSS writes them. */
export interface MapColors {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly area: string
  readonly strong: string
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The whole style: no tiles, no glyphs, no sprites; nothing is fetched. */
export function toMapStyle(
  colors: MapColors,
  land: FeatureCollection,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land, tolerance: 0.2 },
      areas: { type: 'geojson', data: EMPTY, tolerance: 0.1 },
      points: { type: 'geojson', data: EMPTY },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colors.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: { 'fill-color': colors.land },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'land',
        paint: { 'line-color': colors.border, 'line-width': 0.8 },
      },
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': ['case', ['get', 'selected'], colors.strong, colors.area],
          'fill-opacity': ['case', ['get', 'selected'], 0.45, 0.28],
        },
      },
      {
        id: 'area-lines',
        type: 'line',
        source: 'areas',
        paint: {
          'line-color': ['case', ['get', 'selected'], colors.strong, colors.area],
          'line-width': 1.5,
        },
      },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          'circle-color': ['case', ['get', 'selected'], colors.strong, colors.area],
          'circle-radius': ['case', ['get', 'selected'], 8, 6],
          'circle-stroke-color': colors.land,
          'circle-stroke-width': 2,
        },
      },
    ],
  }
}

/** The colours that the style sheet gives the map in the present scheme. */
export function mapColorsOf(element: Element): MapColors {
  const style = getComputedStyle(element)
  // The custom properties are typed as colours, so that light-dark() comes out resolved.
  const color = (name: string): string => style.getPropertyValue(`--map-${name}`).trim()
  return {
    sea: color('sea'),
    land: color('land'),
    border: color('border'),
    area: color('area'),
    strong: color('strong'),
  }
}

import { type MapPlace, reachNames } from './mapPlaces.ts'
import type { TerritoryOutlines } from './territoryOutlines.ts'

export type GeojsonFeature = {
  type: 'Feature'
  id?: string
  properties: { [name: string]: unknown }
  geometry:
    | { type: 'Point'; coordinates: number[] }
    | { type: 'Polygon'; coordinates: number[][][] }
    | { type: 'MultiPolygon'; coordinates: number[][][][] }
}
export type FeatureCollection = {
  type: 'FeatureCollection'
  features: GeojsonFeature[]
  [member: string]: unknown
}

/** A layer of uMap, with what it is called and how it looks. */
export type UmapFile = {
  type: 'umap'
  geometry: { type: 'Point'; coordinates: number[] }
  properties: { [name: string]: unknown }
  layers: FeatureCollection[]
}

/**
 * Gommettes as GeoJSON (RFC 7946: WGS84, longitude first), with French properties, and the keys that uMap reads to give
 * them their colour. Those without coordinates are left out.
 */
export function mapItemsToGeojson(places: readonly MapPlace[]): FeatureCollection {
  return { type: 'FeatureCollection', features: places.flatMap((one) => featureOf(one) ?? []) }
}

/**
 * A whole uMap map: one layer per category, in the order of the legend, over the outlines of the communes. Rings of the
 * outlines are closed; winding them right is for whoever writes the file.
 */
export function mapItemsToUmap(
  places: readonly MapPlace[],
  map: { title: string; attribution: string; outlines: TerritoryOutlines | null },
): UmapFile {
  const categories = [...new Set(places.map(({ category }) => category))]
  const layers = categories.map((category): FeatureCollection => {
    const ofCategory = places.filter((one) => one.category === category)
    return {
      ...mapItemsToGeojson(ofCategory),
      _umap_options: {
        name: category,
        displayOnLoad: true,
        browsable: true,
        color: ofCategory[0]?.colour ?? '#45605A',
        iconClass: 'Circle',
      },
    }
  })
  const outlines = map.outlines ? [outlinesLayer(map.outlines)] : []
  const points = places.flatMap(({ place }) => (place ? [place] : []))
  const middle = (axis: 0 | 1) =>
    points.length === 0 ? 0 : points.reduce((sum, place) => sum + place[axis], 0) / points.length
  return {
    type: 'umap',
    geometry: { type: 'Point', coordinates: [rounded(middle(0)), rounded(middle(1))] },
    properties: {
      name: map.title,
      description: map.attribution,
      zoom: 11,
      onLoadPanel: 'databrowser',
      displayPopupFooter: false,
    },
    layers: [...outlines, ...layers.filter(({ features }) => features.length > 0)],
  }
}

function outlinesLayer({ communes }: TerritoryOutlines): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: communes.map(({ code, name, polygons }) => ({
      type: 'Feature',
      properties: { name, code },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
    _umap_options: {
      name: 'Communes',
      displayOnLoad: true,
      browsable: false,
      color: '#10302A',
      fill: true,
      fillColor: '#FFFFFF',
      fillOpacity: 0.1,
      weight: 2,
    },
  }
}

function featureOf(one: MapPlace): GeojsonFeature | null {
  if (!one.place) return null
  return {
    type: 'Feature',
    id: one.id,
    properties: {
      // uMap shows `name` and `description`; the others are for tables.
      name: one.label || one.category,
      description: [one.category, reachNames[one.reach], one.commune, one.group]
        .filter((part) => part !== '')
        .join(' · '),
      identifiant: one.id,
      numero: one.number,
      nom: one.label,
      categorie: one.category,
      rayonnement: reachNames[one.reach],
      personnes: one.count,
      groupe: one.group,
      commune: one.commune,
      code_insee: one.communeCode,
      carte: one.map,
      atelier: one.atelier,
      _umap_options: { color: one.colour, iconClass: 'Circle' },
    },
    geometry: { type: 'Point', coordinates: one.place.map(rounded) },
  }
}

/** A ten-thousandth of a second of arc is a centimetre: no map of ours knows better. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}

import type { Translate } from '../activity.ts'
import type { PaperShape, PaperSupport } from '../paperSupport.ts'
import { drawGommette } from './drawGommette.ts'
import { inksOnPaper } from './inksOnPaper.ts'
import type { MapCategory, MapSettings } from './schema.ts'

/** A sheet of round labels: how many, how wide, and where the first one is. Makers differ: print one on plain paper first. */
export type LabelSheet = {
  id: string
  diameterMm: number
  columns: number
  rows: number
  /** From the centre of a label to the next. */
  pitchXMm: number
  pitchYMm: number
  /** Centre of the first label, from the upper left of the page. */
  firstXMm: number
  firstYMm: number
}

/** Centred on an A4: 117 labels of 19 mm, 24 of 40 mm (methods.md, M21: « 24 per A4 »). */
export const labelSheetFormats: readonly LabelSheet[] = [
  {
    id: '19',
    diameterMm: 19,
    columns: 9,
    rows: 13,
    pitchXMm: 21,
    pitchYMm: 21,
    firstXMm: 21,
    firstYMm: 22.5,
  },
  { id: '40', diameterMm: 40, columns: 4, rows: 6, pitchXMm: 45, pitchYMm: 45, firstXMm: 37.5, firstYMm: 36 },
]

/** Sheets of gommettes: a row of each category after the other, so that a sheet has them all. */
export function labelSheets(settings: MapSettings, translate: Translate): PaperSupport[] {
  return labelSheetFormats.map((format) => ({
    title: translate('map.paperLabels', { diameter: format.diameterMm, count: format.columns * format.rows }),
    format: 'A4',
    orientation: 'portrait',
    pages: pagesOf(settings.categories, format),
  }))
}

/** As many pages as it takes for each category to have at least a row, or a share of the page. */
function pagesOf(categories: readonly MapCategory[], format: LabelSheet): { shapes: PaperShape[] }[] {
  const { rows } = format
  const pages = Math.ceil(categories.length / rows)
  return Array.from({ length: pages }, (_, page) => {
    const here = categories.slice(page * rows, (page + 1) * rows)
    return {
      shapes: Array.from({ length: rows }, (_, row) => {
        // Rows are shared out in the order of the legend, those left over to the first ones.
        const category = here[Math.floor((row * here.length) / rows)]
        return category ? rowOf(category, row, format) : []
      }).flat(),
    }
  })
}

function rowOf(category: MapCategory, row: number, format: LabelSheet): PaperShape[] {
  const { columns, diameterMm, pitchXMm, pitchYMm, firstXMm, firstYMm } = format
  return Array.from({ length: columns }, (_, column): PaperShape[] => {
    const xMm = firstXMm + column * pitchXMm
    const yMm = firstYMm + row * pitchYMm
    // The gommette holds in its round label with a little room for printers that slip.
    const side = diameterMm * 0.66
    return [
      { kind: 'circle', xMm, yMm, radiusMm: diameterMm / 2, look: 'dashed' },
      ...inksOnPaper(
        drawGommette(category, {
          x: 0,
          y: 0,
          size: 1,
          reach: 'communal',
          count: 1,
          number: 0,
          isGrey: false,
        }),
        { xMm, yMm, mm: side },
        { x: -0.6, y: -0.6, width: 1.2, height: 1.2 },
      ),
    ]
  }).flat()
}

import type { Translate } from '../activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import { batchesOf } from './dealRows.ts'
import { cellTitle } from './logic.ts'
import type { MatrixRow, MatrixSettings } from './schema.ts'

type Format = keyof typeof paperSizesMm
type Page = { shapes: PaperShape[] }

/** Blank paper of a table, a quadrant or a radar: for the wall (A0), for the tables (A3), for each person (A4). */
export function supports(settings: MatrixSettings, translate: Translate): PaperSupport[] {
  switch (settings.look) {
    case 'tableau':
      return tableSupports(settings, translate)
    case 'quadrant':
      return (['A0', 'A3'] as const).map((format) => ({
        title: `${translate('matrix.paperQuadrant')} ${format}`,
        format,
        orientation: 'landscape',
        pages: [quadrantPage(settings, format)],
      }))
    case 'radar':
      return [
        {
          title: translate('matrix.paperRadar'),
          format: 'A4',
          orientation: 'portrait',
          pages: [ratingSheet(settings, translate)],
        },
      ]
  }
}

function tableSupports(settings: MatrixSettings, translate: Translate): PaperSupport[] {
  const batches = batchesOf(settings.rows)
  const parts: (readonly MatrixRow[])[] =
    batches.length > 1
      ? batches.map((batch) => settings.rows.filter((row) => row.batch === batch || row.batch === 0))
      : [settings.rows]
  const grids = (['A0', 'A3'] as const).map(
    (format): PaperSupport => ({
      title: `${translate('matrix.paperTable')} ${format}`,
      format,
      orientation: 'landscape',
      pages: parts.map((rows) => gridPage(settings, rows, format)),
    }),
  )
  const rowPages: PaperSupport = {
    title: translate('matrix.paperRow'),
    format: 'A3',
    orientation: 'landscape',
    pages: settings.rows.map((row) => gridPage(settings, [row], 'A3')),
  }
  return settings.rows.length > 1 ? [...grids, rowPages] : grids
}

/** Rows and columns to write in; what was written beforehand is printed in its cell. */
function gridPage(settings: MatrixSettings, rows: readonly MatrixRow[], format: Format): Page {
  const { widthMm: height, heightMm: width } = paperSizesMm[format]
  const margin = width * 0.03
  const scale = width / 420
  const headHeight = 26 * scale
  const rowHead = 62 * scale
  const titled = settings.rowsTitle !== ''
  const top = margin + (titled ? 18 * scale : 0)
  const cellWidth = (width - 2 * margin - rowHead) / settings.columns.length
  const rowHeight = (height - top - margin - headHeight) / rows.length
  const inset = 3 * scale
  const shapes: PaperShape[] = []
  if (titled) {
    shapes.push(words(settings.rowsTitle, [margin, margin, width - 2 * margin, 14 * scale], 22 * scale, true))
  }
  settings.columns.forEach((column, index) => {
    const x = margin + rowHead + index * cellWidth
    shapes.push(box(x, top, cellWidth, headHeight, 'tinted'))
    const title = [x + inset, top + inset, cellWidth - 2 * inset, 12 * scale] as const
    shapes.push(words(column.title, title, 17 * scale, true))
    if (column.subtitle !== '') {
      const below = [x + inset, top + 15 * scale, cellWidth - 2 * inset, 9 * scale] as const
      shapes.push(words(column.subtitle, below, 11 * scale, false))
    }
  })
  rows.forEach((row, rowIndex) => {
    const y = top + headHeight + rowIndex * rowHeight
    shapes.push(box(margin, y, rowHead, rowHeight, 'tinted'))
    const title = [margin + inset, y + inset, rowHead - 2 * inset, rowHeight * 0.6 - inset] as const
    shapes.push(words(row.title, title, 18 * scale, true))
    if (row.subtitle !== '') {
      const below = [margin + inset, y + rowHeight * 0.62, rowHead - 2 * inset, rowHeight * 0.34] as const
      shapes.push(words(row.subtitle, below, 11 * scale, false))
    }
    settings.columns.forEach((column, index) => {
      const x = margin + rowHead + index * cellWidth
      shapes.push(box(x, y, cellWidth, rowHeight, 'plain'))
      const given = row.given[column.id] ?? []
      if (given.length === 0) return
      const text = given.map((line) => `– ${line}`).join('\n')
      shapes.push(
        words(text, [x + inset, y + inset, cellWidth - 2 * inset, rowHeight - 2 * inset], 13 * scale, false),
      )
    })
  })
  return { shapes }
}

/** Four quarters, their names in their corners, the two axes with their arrows. */
function quadrantPage(settings: MatrixSettings, format: Format): Page {
  const { widthMm: height, heightMm: width } = paperSizesMm[format]
  const scale = width / 420
  const margin = width * 0.03
  const axisRoom = 18 * scale
  const left = margin
  const top = margin + axisRoom
  const bottom = height - margin - axisRoom
  const cellWidth = (width - margin - left) / 2
  const cellHeight = (bottom - top) / 2
  const shapes: PaperShape[] = []
  settings.rows.forEach((row, rowIndex) => {
    settings.columns.forEach((column, columnIndex) => {
      const x = left + columnIndex * cellWidth
      const y = top + rowIndex * cellHeight
      shapes.push(box(x, y, cellWidth, cellHeight, 'plain'))
      const name = cellTitle(settings, row, column)
      shapes.push(
        words(name, [x + 5 * scale, y + 4 * scale, cellWidth - 10 * scale, 14 * scale], 20 * scale, true),
      )
    })
  })
  const right = left + 2 * cellWidth
  const arrow = 5 * scale
  shapes.push(
    line(left, bottom, left, top, 'heavy'),
    line(left, bottom, right, bottom, 'heavy'),
    line(right, bottom, right - arrow, bottom - arrow / 2, 'heavy'),
    line(right, bottom, right - arrow, bottom + arrow / 2, 'heavy'),
    line(left, top, left - arrow / 2, top + arrow, 'heavy'),
    line(left, top, left + arrow / 2, top + arrow, 'heavy'),
    words(settings.axes.y, [left, margin, right - left, axisRoom - 3 * scale], 20 * scale, true),
    words(settings.axes.x, [left, bottom + 5 * scale, right - left, 12 * scale], 20 * scale, true, 'center'),
  )
  return { shapes }
}

/** One line per criterion: five circles to fill, and room for a proof. */
function ratingSheet(settings: MatrixSettings, translate: Translate): Page {
  const { widthMm: width, heightMm: height } = paperSizesMm.A4
  const margin = 14
  const inside = width - 2 * margin
  const shapes: PaperShape[] = []
  if (settings.rowsTitle !== '') {
    shapes.push(words(settings.rowsTitle, [margin, margin, inside, 12], 20, true))
  }
  shapes.push(
    words(translate('matrix.paperGroup'), [margin, 29, 30, 7], 11, true),
    line(margin + 22, 35, margin + inside, 35, 'writing'),
  )
  const legend = settings.columns.map((column, index) =>
    translate('matrix.levelSaid', { level: index + 1, name: column.title }),
  )
  shapes.push(words(legend.join(' · '), [margin, 39, inside, 11], 10, false))
  const top = 53
  const rowHeight = (height - margin - top) / settings.rows.length
  settings.rows.forEach((row, index) => {
    const y = top + index * rowHeight
    shapes.push(
      box(margin, y, inside, rowHeight - 3, 'plain'),
      words(`${index + 1}. ${row.title}`, [margin + 4, y + 3, inside - 86, 13], 12, true),
    )
    settings.columns.forEach((_column, level) => {
      const x = margin + inside - 74 + level * 15
      shapes.push(
        { kind: 'circle', xMm: x + 5, yMm: y + 9, radiusMm: 5, look: 'plain' },
        words(String(level + 1), [x, y + 6, 10, 6], 11, true, 'center'),
      )
    })
    const proofTop = y + 18
    shapes.push(words(translate('matrix.paperProof'), [margin + 4, proofTop - 1, 30, 5], 9, false))
    for (let at = proofTop + 9; at < y + rowHeight - 5; at += 8) {
      shapes.push(line(margin + 4, at, margin + inside - 4, at, 'writing'))
    }
  })
  return { shapes }
}

function box(
  xMm: number,
  yMm: number,
  widthMm: number,
  heightMm: number,
  look: 'plain' | 'tinted',
): PaperShape {
  return { kind: 'box', xMm, yMm, widthMm, heightMm, look }
}

function line(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number, look: 'writing' | 'heavy'): PaperShape {
  return { kind: 'line', x1Mm, y1Mm, x2Mm, y2Mm, look }
}

function words(
  text: string,
  [xMm, yMm, widthMm, heightMm]: readonly [number, number, number, number],
  sizePt: number,
  isTitle: boolean,
  align: 'left' | 'center' = 'left',
): PaperShape {
  const minimumPt = Math.max(7, sizePt * 0.5)
  const font = isTitle ? 'titre' : 'texte'
  return {
    kind: 'text',
    xMm,
    yMm,
    widthMm,
    heightMm,
    text,
    sizePt,
    minimumPt,
    font,
    isBold: isTitle,
    align,
  }
}

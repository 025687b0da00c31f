import type { Translate } from '../activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import type { ColumnsSettings } from './schema.ts'

type Page = { shapes: PaperShape[] }

/** The columns blank, for a wall (A0) and for a table (A3), and their titles to hang over a paper wall, one to a page. */
export function supports(settings: ColumnsSettings, translate: Translate): PaperSupport[] {
  const blank = (format: 'A0' | 'A3'): PaperSupport => ({
    title: translate('columns.paperColumns', { format }),
    format,
    orientation: 'landscape',
    pages: [columnsPage(settings, format)],
  })
  return [
    blank('A0'),
    blank('A3'),
    {
      title: translate('columns.paperTitles'),
      format: 'A3',
      orientation: 'landscape',
      pages: settings.columns.map(titlePage),
    },
  ]
}

/** Columns side by side under their titles, with room for slips. */
function columnsPage({ columns }: ColumnsSettings, format: 'A0' | 'A3'): Page {
  const { widthMm: height, heightMm: width } = paperSizesMm[format]
  const scale = width / paperSizesMm.A3.heightMm
  const margin = 12 * scale
  const headMm = 30 * scale
  const columnMm = (width - 2 * margin) / columns.length
  const shapes = columns.flatMap((column, index): PaperShape[] => {
    const xMm = margin + index * columnMm
    const inside = { xMm: xMm + 4 * scale, widthMm: columnMm - 8 * scale }
    return [
      { kind: 'box', xMm, yMm: margin, widthMm: columnMm, heightMm: height - 2 * margin, look: 'plain' },
      { kind: 'box', xMm, yMm: margin, widthMm: columnMm, heightMm: headMm, look: 'tinted' },
      {
        kind: 'text',
        ...inside,
        yMm: margin + 4 * scale,
        heightMm: 14 * scale,
        text: column.title,
        sizePt: 38 * scale,
        minimumPt: 11 * scale,
        font: 'titre',
        isBold: true,
        align: 'left',
      },
      ...(column.subtitle === ''
        ? []
        : [
            {
              kind: 'text' as const,
              ...inside,
              yMm: margin + 19 * scale,
              heightMm: 9 * scale,
              text: column.subtitle,
              sizePt: 14 * scale,
              minimumPt: 8 * scale,
              font: 'texte' as const,
              align: 'left' as const,
            },
          ]),
    ]
  })
  return { shapes }
}

/** One title, read from across the room. */
function titlePage(column: ColumnsSettings['columns'][number]): Page {
  const { widthMm: heightMm, heightMm: widthMm } = paperSizesMm.A3
  const inside = { xMm: 20, widthMm: widthMm - 40 }
  const hasSubtitle = column.subtitle !== ''
  const titleMm = hasSubtitle ? 120 : 220
  const shapes: PaperShape[] = [
    {
      kind: 'text',
      ...inside,
      yMm: (heightMm - titleMm) / 2 - (hasSubtitle ? 18 : 0),
      heightMm: titleMm,
      text: column.title,
      sizePt: 200,
      minimumPt: 60,
      font: 'titre',
      isBold: true,
      align: 'center',
    },
  ]
  if (hasSubtitle)
    shapes.push({
      kind: 'text',
      ...inside,
      yMm: heightMm - 118,
      heightMm: 48,
      text: column.subtitle,
      sizePt: 54,
      minimumPt: 28,
      font: 'texte',
      align: 'center',
    })
  return { shapes }
}

import type { SheetField, SheetModel } from '../../domain/sheets/sheetModel.ts'
import type { Translate } from '../activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'

const marginMm = 12
const bandMm = 20
const gapMm = 4
const mostDown = 3
const mostAcross = 5
const insetMm = 4

/** A model as a canvas: A3 in landscape, a zone to fill per question, at most fifteen to a page. */
export function canvasSupport(model: SheetModel, translate: Translate): PaperSupport {
  const { widthMm: heightMm, heightMm: widthMm } = paperSizesMm.A3
  const perPage = mostAcross * mostDown
  const pages: PaperSupport['pages'] = []
  for (let start = 0; start < model.fields.length; start += perPage) {
    const fields = model.fields.slice(start, start + perPage)
    const across = columnsFor(fields.length)
    const down = Math.ceil(fields.length / across)
    const zone = {
      widthMm: (widthMm - 2 * marginMm - (across - 1) * gapMm) / across,
      heightMm: (heightMm - 2 * marginMm - bandMm - gapMm - (down - 1) * gapMm) / down,
    }
    const shapes = fields.flatMap((field, index) =>
      zoneShapes(field, {
        ...zone,
        xMm: marginMm + (index % across) * (zone.widthMm + gapMm),
        yMm: marginMm + bandMm + gapMm + Math.floor(index / across) * (zone.heightMm + gapMm),
      }),
    )
    pages.push({ shapes: [...band(model, widthMm - 2 * marginMm, translate), ...shapes] })
  }
  return {
    title: translate('sheets.paperCanvas', { model: model.title }),
    format: 'A3',
    orientation: 'landscape',
    pages,
  }
}

/** Three, four or five columns: as few places left empty as can be, over three rows at most. */
function columnsFor(count: number): number {
  const fitting = [3, 4, mostAcross].filter((across) => Math.ceil(count / across) <= mostDown)
  const emptyIn = (across: number) => Math.ceil(count / across) * across - count
  return fitting.toSorted((a, b) => emptyIn(a) - emptyIn(b))[0] ?? mostAcross
}

function band(model: SheetModel, widthMm: number, translate: Translate): PaperShape[] {
  const words = { heightMm: 12, yMm: marginMm + 5, font: 'titre', isBold: true, align: 'left' } as const
  const numberMm = 44
  const groupMm = 90
  const rule = marginMm + bandMm - 5
  const group = marginMm + widthMm - numberMm - groupMm
  return [
    { kind: 'box', xMm: marginMm, yMm: marginMm, widthMm, heightMm: bandMm, look: 'tinted' },
    {
      kind: 'text',
      ...words,
      xMm: marginMm + insetMm,
      widthMm: group - marginMm - 2 * insetMm,
      text: model.title,
      sizePt: 26,
      minimumPt: 14,
    },
    {
      kind: 'text',
      ...words,
      xMm: group,
      widthMm: 24,
      text: translate('sheets.paperGroup'),
      sizePt: 14,
      minimumPt: 10,
    },
    { kind: 'line', x1Mm: group + 24, y1Mm: rule, x2Mm: group + groupMm - 6, y2Mm: rule, look: 'writing' },
    {
      kind: 'box',
      xMm: marginMm + widthMm - numberMm,
      yMm: marginMm,
      widthMm: numberMm,
      heightMm: bandMm,
      look: 'heavy',
    },
    {
      kind: 'text',
      ...words,
      xMm: marginMm + widthMm - numberMm + insetMm,
      widthMm: 14,
      text: translate('sheets.paperNumber'),
      sizePt: 16,
    },
  ]
}

function zoneShapes(
  field: SheetField,
  zone: { xMm: number; yMm: number; widthMm: number; heightMm: number },
): PaperShape[] {
  const inside = { xMm: zone.xMm + insetMm, widthMm: zone.widthMm - 2 * insetMm, align: 'left' } as const
  const choices = field.kind === 'choice' ? field.choices : []
  return [
    { kind: 'box', ...zone, look: 'plain' },
    {
      kind: 'text',
      ...inside,
      yMm: zone.yMm + insetMm,
      heightMm: 13,
      text: field.label,
      sizePt: 14,
      minimumPt: 9,
      font: 'titre',
      isBold: true,
    },
    ...(field.hint === ''
      ? []
      : [
          {
            kind: 'text',
            ...inside,
            yMm: zone.yMm + zone.heightMm - 11,
            heightMm: 9,
            text: field.hint,
            sizePt: 10,
            minimumPt: 8,
            font: 'texte',
          } as const,
        ]),
    ...choices.flatMap((choice, index): PaperShape[] => {
      const yMm = zone.yMm + 19 + index * 9
      if (yMm + 8 > zone.yMm + zone.heightMm) return []
      return [
        { kind: 'box', xMm: inside.xMm, yMm, widthMm: 5, heightMm: 5, look: 'plain' },
        {
          kind: 'text',
          xMm: inside.xMm + 8,
          yMm: yMm - 0.5,
          widthMm: inside.widthMm - 8,
          heightMm: 8,
          text: choice.label,
          sizePt: 11,
          minimumPt: 8,
          font: 'texte',
          align: 'left',
        },
      ]
    }),
  ]
}

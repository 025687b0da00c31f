import type { SheetField, SheetModel } from '../../domain/sheets/sheetModel.ts'
import type { Translate } from '../activity.ts'
import { type NumberedSheet, type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import { canvasSupport } from './canvasSupport.ts'
import type { SheetsSettings } from './schema.ts'

const marginMm = 15
const ruleMm = 9
const gapMm = 4
const bandMm = 16
const headMm = 13

type Format = 'A4' | 'A3'
type Page = { shapes: PaperShape[]; yMm: number }

/** Each model blank, in A4 for a table and A3 for a wall (a canvas of zones when it is one on screen), with room for its number; then the cards of the deck. */
export function supports(
  settings: SheetsSettings,
  translate: Translate,
  numbered: readonly NumberedSheet[] = [],
): PaperSupport[] {
  const blank = (model: SheetModel, format: Format): PaperSupport => ({
    title: translate('sheets.paperTitle', { model: model.title, format }),
    format,
    orientation: 'portrait',
    pages: papersOf(model, format).flatMap((one) => blankPages(model, format, translate, one)),
  })
  /** One paper for each sheet of the model that waits for a table; one without a number when none does. */
  const papersOf = (model: SheetModel, format: Format): (NumberedSheet | undefined)[] => {
    const waiting = format === 'A4' ? numbered.filter((one) => one.model === model.id) : []
    return waiting.length === 0 ? [undefined] : waiting
  }
  const blanks = settings.models.flatMap((model) => [
    blank(model, 'A4'),
    settings.look === 'canevas' ? canvasSupport(model, translate) : blank(model, 'A3'),
  ])
  return [...blanks, ...deckCards(settings, translate)]
}

/** The questions of a model under each other, over as many pages as they need; each page bears its place for a number. */
function blankPages(
  model: SheetModel,
  format: Format,
  translate: Translate,
  numbered: NumberedSheet | undefined,
): PaperSupport['pages'] {
  const { widthMm, heightMm } = paperSizesMm[format]
  // A wall sheet is read from further: everything grows by the side of the paper.
  const scale = format === 'A3' ? Math.SQRT2 : 1
  const inside = { xMm: marginMm, widthMm: widthMm - 2 * marginMm, bottomMm: heightMm - marginMm }
  const pages: Page[] = []
  const open = (): Page => {
    const page = {
      shapes: head(model, inside, scale, translate, numbered),
      yMm: marginMm + (bandMm + headMm) * scale,
    }
    pages.push(page)
    return page
  }
  let page = open()
  for (const field of model.fields) {
    const top = page.yMm
    const drawn = drawField(field, { ...inside, yMm: top }, scale, inside.bottomMm - top)
    if (drawn) {
      page.shapes.push(...drawn.shapes)
      page.yMm += drawn.heightMm
      continue
    }
    page = open()
    const whole = inside.bottomMm - page.yMm
    const next = drawField(field, { ...inside, yMm: page.yMm }, scale, whole)
    if (next) page.shapes.push(...next.shapes)
    page.yMm += next?.heightMm ?? whole
  }
  return pages.map((one, index) => ({
    shapes:
      pages.length === 1
        ? one.shapes
        : [...one.shapes, foot(`${index + 1} / ${pages.length}`, inside, heightMm)],
  }))
}

function foot(text: string, inside: { xMm: number; widthMm: number }, heightMm: number): PaperShape {
  return {
    kind: 'text',
    xMm: inside.xMm,
    yMm: heightMm - marginMm + 2,
    widthMm: inside.widthMm,
    heightMm: 6,
    text,
    sizePt: 9,
    font: 'texte',
    align: 'right',
  }
}

function head(
  model: SheetModel,
  inside: { xMm: number; widthMm: number },
  scale: number,
  translate: Translate,
  numbered: NumberedSheet | undefined,
): PaperShape[] {
  const numberMm = 34 * scale
  const band = bandMm * scale
  const titleWidth = inside.widthMm - numberMm - 3 * scale
  const { xMm } = inside
  const line = marginMm + band + headMm * scale - 4 * scale
  const half = inside.widthMm / 2
  const side = (label: string, x: number, width: number): PaperShape[] => [
    {
      kind: 'text',
      xMm: x,
      yMm: line - 5 * scale,
      widthMm: 26 * scale,
      heightMm: 6 * scale,
      text: label,
      sizePt: 10 * scale,
      font: 'texte',
      align: 'left',
    },
    { kind: 'line', x1Mm: x + 22 * scale, y1Mm: line, x2Mm: x + width, y2Mm: line, look: 'writing' },
  ]
  return [
    { kind: 'box', xMm, yMm: marginMm, widthMm: inside.widthMm, heightMm: band, look: 'tinted' },
    {
      kind: 'text',
      xMm: xMm + 4 * scale,
      yMm: marginMm + 4 * scale,
      widthMm: titleWidth - 4 * scale,
      heightMm: band - 6 * scale,
      text: model.title,
      sizePt: 20 * scale,
      minimumPt: 12 * scale,
      font: 'titre',
      isBold: true,
      align: 'left',
    },
    {
      kind: 'box',
      xMm: xMm + inside.widthMm - numberMm,
      yMm: marginMm,
      widthMm: numberMm,
      heightMm: band,
      look: 'heavy',
    },
    {
      kind: 'text',
      xMm: xMm + inside.widthMm - numberMm + 3 * scale,
      yMm: marginMm + 5 * scale,
      widthMm: 12 * scale,
      heightMm: 7 * scale,
      text: translate('sheets.paperNumber'),
      sizePt: 13 * scale,
      font: 'titre',
      isBold: true,
      align: 'left',
    },
    ...(numbered
      ? [
          {
            kind: 'text' as const,
            xMm: xMm + inside.widthMm - numberMm + 14 * scale,
            yMm: marginMm + 3 * scale,
            widthMm: numberMm - 16 * scale,
            heightMm: 11 * scale,
            text: String(numbered.number),
            sizePt: 26 * scale,
            minimumPt: 14 * scale,
            font: 'titre' as const,
            isBold: true,
            align: 'center' as const,
          },
        ]
      : []),
    ...side(translate('sheets.paperName'), xMm, half - 4 * scale),
    ...(numbered && numbered.title !== ''
      ? [
          {
            kind: 'text' as const,
            xMm: xMm + 23 * scale,
            yMm: line - 6 * scale,
            widthMm: half - 28 * scale,
            heightMm: 6 * scale,
            text: numbered.title,
            sizePt: 12 * scale,
            minimumPt: 8 * scale,
            font: 'texte' as const,
            align: 'left' as const,
          },
        ]
      : []),
    ...side(translate('sheets.paperGroup'), xMm + half, half),
  ]
}

type Place = { xMm: number; yMm: number; widthMm: number }

/** A question and its room to answer; null when it does not hold in what is left of the page. */
function drawField(
  field: SheetField,
  place: Place,
  scale: number,
  leftMm: number,
): { shapes: PaperShape[]; heightMm: number } | null {
  const labelMm = 6.5 * scale
  const hintMm = field.hint === '' ? 0 : 5 * scale
  const shapes: PaperShape[] = [text(field.label, place, labelMm, 12 * scale, true)]
  if (hintMm > 0)
    shapes.push(text(field.hint, { ...place, yMm: place.yMm + labelMm }, hintMm, 9.5 * scale, false))
  const answer = { ...place, yMm: place.yMm + labelMm + hintMm }
  const rule = ruleMm * scale
  // A page alone is never overflowed: what is longer than a page gets as many rules as it holds.
  const room = Math.max(1, Math.floor((leftMm - labelMm - hintMm - gapMm * scale) / rule))
  const wanted =
    field.kind === 'blocks'
      ? Math.max(3, field.paperLines) + 1
      : field.kind === 'choice'
        ? choiceRows(field)
        : field.paperLines
  const fullPage = leftMm > 200 * scale
  if (wanted > room && !fullPage) return null
  const lines = Math.min(wanted, room)
  const heightMm = labelMm + hintMm + lines * rule + gapMm * scale
  if (heightMm > leftMm) return null
  if (field.kind === 'blocks') shapes.push(...blockTable(field, answer, lines, rule, scale))
  else if (field.kind === 'choice') shapes.push(...choiceBoxes(field, answer, rule, scale))
  else {
    for (let index = 1; index <= lines; index += 1) {
      const y = answer.yMm + index * rule
      shapes.push({
        kind: 'line',
        x1Mm: place.xMm,
        y1Mm: y,
        x2Mm: place.xMm + place.widthMm,
        y2Mm: y,
        look: 'writing',
      })
    }
  }
  return { shapes, heightMm }
}

function text(said: string, place: Place, heightMm: number, sizePt: number, isBold: boolean): PaperShape {
  return {
    kind: 'text',
    ...place,
    heightMm,
    text: said,
    sizePt,
    minimumPt: 8,
    font: 'texte',
    isBold,
    align: 'left',
  }
}

function blockTable(
  field: SheetField,
  place: Place,
  lines: number,
  rule: number,
  scale: number,
): PaperShape[] {
  const count = Math.max(1, field.parts.length)
  const width = place.widthMm / count
  return field.parts.flatMap((part, column) =>
    Array.from({ length: lines }, (_, row): PaperShape[] => {
      const cell = { xMm: place.xMm + column * width, yMm: place.yMm + row * rule }
      const box: PaperShape = {
        kind: 'box',
        ...cell,
        widthMm: width,
        heightMm: rule,
        look: row === 0 ? 'tinted' : 'plain',
      }
      if (row > 0) return [box]
      const inner = { xMm: cell.xMm + 2 * scale, yMm: cell.yMm + 2 * scale, widthMm: width - 4 * scale }
      return [box, text(part.label, inner, rule - 3 * scale, 10 * scale, true)]
    }).flat(),
  )
}

const choicesAcross = 3

function choiceRows(field: SheetField): number {
  return Math.max(1, Math.ceil(field.choices.length / choicesAcross))
}

/** A square to tick before each choice. */
function choiceBoxes(field: SheetField, place: Place, rule: number, scale: number): PaperShape[] {
  const width = place.widthMm / choicesAcross
  return field.choices.flatMap((choice, index): PaperShape[] => {
    const xMm = place.xMm + (index % choicesAcross) * width
    const yMm = place.yMm + Math.floor(index / choicesAcross) * rule + 2 * scale
    const words = { xMm: xMm + 7 * scale, yMm: yMm - 0.5 * scale, widthMm: width - 9 * scale }
    return [
      { kind: 'box', xMm, yMm, widthMm: 4.5 * scale, heightMm: 4.5 * scale, look: 'plain' },
      text(choice.label, words, rule - 2 * scale, 10.5 * scale, false),
    ]
  })
}

/** Four cards to a page, to be cut: a portrait, then what is asked about it. */
function deckCards(settings: SheetsSettings, translate: Translate): PaperSupport[] {
  if (settings.deck.length === 0) return []
  const { widthMm, heightMm } = paperSizesMm.A4
  const width = widthMm / 2
  const height = heightMm / 2
  const pages: PaperSupport['pages'] = []
  for (let start = 0; start < settings.deck.length; start += 4) {
    const shapes = settings.deck.slice(start, start + 4).flatMap((card, index): PaperShape[] => {
      const xMm = (index % 2) * width
      const yMm = Math.floor(index / 2) * height
      const inner = { xMm: xMm + 10, widthMm: width - 20 }
      return [
        { kind: 'box', xMm: xMm + 4, yMm: yMm + 4, widthMm: width - 8, heightMm: height - 8, look: 'dashed' },
        {
          kind: 'text',
          ...inner,
          yMm: yMm + 12,
          heightMm: 18,
          text: card.title,
          sizePt: 20,
          minimumPt: 12,
          font: 'titre',
          isBold: true,
          align: 'left',
        },
        {
          kind: 'text',
          ...inner,
          yMm: yMm + 34,
          heightMm: height - 62,
          text: card.text,
          sizePt: 14,
          minimumPt: 9,
          font: 'texte',
          align: 'left',
        },
        {
          kind: 'text',
          ...inner,
          yMm: yMm + height - 24,
          heightMm: 14,
          text: translate('sheets.paperCardQuestion'),
          sizePt: 11,
          minimumPt: 9,
          font: 'texte',
          isBold: true,
          align: 'left',
        },
      ]
    })
    pages.push({ shapes })
  }
  return [{ title: translate('sheets.paperCards'), format: 'A4', orientation: 'portrait', pages }]
}

import type { Translate } from '../activities/activity.ts'
import type { PaperShape } from '../activities/paperSupport.ts'
import { gommetteBoxSize, gommetteShapes } from '../domain/gommettes/gommetteShapes.ts'
import { pageAddress } from '../domain/phones/doorTexts.ts'
import type { Door, QrRows } from '../domain/phones/phoneRows.ts'
import { qrPath } from '../domain/phones/qrPath.ts'
import type { Group } from '../domain/rows.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import { type Locale, typeset } from '../text/typography.ts'
import type { MeasureWidth } from './fittedText.ts'
import { paintShapes } from './paintShapes.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'
import { pointsOf } from './styles.ts'

/** An A4 folded in two: each face is an A5, read from its side of the table. */
const widthMm = 210
const heightMm = 297
const faceMm = heightMm / 2
const ink = '#10302A'

export type TableCardOptions = {
  changedAt: number
  /** How phones come in; null prints cards without codes, with the question larger. */
  door: Door | null
  measureWidth: MeasureWidth
}

/** One card per table: its gommette, its name, its question, and the two codes in the order they serve. */
export function assembleTableCards(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt, door, measureWidth }: TableCardOptions,
): PdfDefinition {
  const groups: (Group | null)[] = [...rows.groups].sort((one, other) => one.number - other.number)
  const cards = groups.length === 0 ? [null] : groups
  const paint = { measureWidth, isBlackAndWhite: false }
  const content = cards.map((group, index): PdfNode => {
    const name = nameOf(group, rows, translate)
    const questions = questionsOf(group, rows).map((text) => typeset(text, locale))
    const face = paintShapes(faceShapes(group, name, questions, door, translate), paint)
    const fold = paintShapes(foldShapes(translate), paint)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}"><g transform="rotate(180 ${widthMm / 2} ${faceMm / 2})">${face}</g>${fold}<g transform="translate(0 ${faceMm})">${face}</g></svg>`
    return {
      svg,
      alt: [name, ...questions, ...(door ? spokenCodes(door, translate) : [])].join('. '),
      fit: [pointsOf(widthMm) - 0.2, pointsOf(heightMm) - 0.2],
      ...(index > 0 && { pageBreak: 'before' as const }),
    }
  })
  return {
    title: translate('printing.cardsTitle'),
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    marginsMm: { left: 0, top: 0, right: 0, bottom: 0 },
    pageSize: 'A4',
    orientation: 'portrait',
    content,
  }
}

function nameOf(group: Group | null, { demarche }: SynthesisRows, translate: Translate): string {
  if (!group) return translate('printing.cardsAll')
  const key = demarche.groupWord === 'tablee' ? 'printing.tableeNumber' : 'printing.groupeNumber'
  return group.name || translate(key, { number: group.number })
}

/** What that table is asked in the evening, three at most (a rotation); everybody's when it has none of its own. */
function questionsOf(group: Group | null, { lanes }: SynthesisRows): string[] {
  const asked = lanes.filter((lane) => lane.groupId === (group?.id ?? null) && lane.title.trim() !== '')
  return [...new Set(asked.map(({ title }) => title))].slice(0, group ? 3 : 1)
}

function faceShapes(
  group: Group | null,
  name: string,
  questions: readonly string[],
  door: Door | null,
  translate: Translate,
): PaperShape[] {
  const left = group ? 99 : 26
  const width = 192 - left
  const codes = door?.pageQr ? codeShapes(door, left, translate) : []
  const high = codes.length > 0 ? 24 : 60
  return [
    { kind: 'box', xMm: 10, yMm: 10, widthMm: 190, heightMm: faceMm - 20, look: 'heavy' },
    ...(group ? [gommette(group)] : []),
    text(name, { xMm: left, yMm: 16, widthMm: width, heightMm: 28, sizePt: 62, minimumPt: 26 }),
    ...questions.map((question, index) =>
      text(question, {
        xMm: left,
        yMm: 46 + (index * high) / questions.length,
        widthMm: width,
        heightMm: high / questions.length,
        sizePt: questions.length > 1 ? 13 : 20,
        minimumPt: 9,
      }),
    ),
    ...codes,
  ]
}

function codeShapes(door: Door, left: number, translate: Translate): PaperShape[] {
  const { wifiQr, pageQr, wifiName, wifiPassword, code } = door
  if (!pageQr) return []
  const side = 32
  const step = 47
  const page = wifiQr ? left + step : left
  const under = (said: string, xMm: number, yMm: number, isBold = false): PaperShape => ({
    ...text(said, { xMm, yMm, widthMm: step - 3, heightMm: 6, sizePt: isBold ? 12 : 9.5, minimumPt: 7 }),
    font: isBold ? 'titre' : 'texte',
  })
  return [
    ...(wifiQr
      ? [
          qr(wifiQr, left, 74, side),
          under(translate('printing.cardsWifi', { name: wifiName }), left, 107.5, true),
          ...(wifiPassword === ''
            ? []
            : [under(translate('printing.cardsPassword', { password: wifiPassword }), left, 113.5)]),
        ]
      : []),
    qr(pageQr, page, 74, side),
    under(translate(wifiQr ? 'printing.cardsPage' : 'printing.cardsPageAlone'), page, 107.5, true),
    under(
      translate('printing.cardsCode', { address: pageAddress(door).replace('http://', ''), code }),
      page,
      113.5,
    ),
    {
      ...text(translate('printing.cardsNoInternet'), {
        xMm: left,
        yMm: 121.5,
        widthMm: 192 - left,
        heightMm: 8,
        sizePt: 11,
        minimumPt: 8,
      }),
      font: 'texte',
    },
  ]
}

function spokenCodes(door: Door, translate: Translate): string[] {
  return [
    ...(door.wifiName === '' ? [] : [translate('printing.cardsWifi', { name: door.wifiName })]),
    translate('printing.cardsCode', { address: pageAddress(door), code: door.code }),
  ]
}

function gommette({ shape }: Group): PaperShape {
  const sizeMm = 56
  const { path, color } = gommetteShapes[shape]
  return {
    kind: 'path',
    path,
    xMm: 27,
    yMm: (faceMm - sizeMm) / 2,
    widthMm: sizeMm,
    heightMm: sizeMm,
    mmPerUnit: sizeMm / gommetteBoxSize,
    originX: 0,
    originY: 0,
    fill: color,
    stroke: ink,
    lineMm: 2.6,
  }
}

function qr(rows: QrRows, xMm: number, yMm: number, sideMm: number): PaperShape {
  return {
    kind: 'path',
    path: qrPath(rows),
    xMm,
    yMm,
    widthMm: sideMm,
    heightMm: sideMm,
    mmPerUnit: sideMm / rows.length,
    originX: 0,
    originY: 0,
    fill: ink,
    stroke: 'none',
    lineMm: 0,
  }
}

function foldShapes(translate: Translate): PaperShape[] {
  const line = (x1Mm: number, x2Mm: number): PaperShape => ({
    kind: 'line',
    x1Mm,
    y1Mm: faceMm,
    x2Mm,
    y2Mm: faceMm,
    look: 'writing',
  })
  return [
    line(0, 92),
    {
      ...text(translate('printing.cardsFold'), {
        xMm: 93,
        yMm: faceMm - 2.6,
        widthMm: 24,
        heightMm: 6,
        sizePt: 9.5,
        minimumPt: 8,
      }),
      font: 'texte',
      align: 'center',
    },
    line(118, widthMm),
  ]
}

function text(
  said: string,
  place: { xMm: number; yMm: number; widthMm: number; heightMm: number; sizePt: number; minimumPt: number },
): Extract<PaperShape, { kind: 'text' }> {
  return { kind: 'text', text: said, font: 'titre', isBold: true, align: 'left', ...place }
}

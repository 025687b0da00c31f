import type { SheetField } from '../../domain/sheets/sheetModel.ts'
import { formatHour } from '../../text/typography.ts'
import type { Translate } from '../activity.ts'
import type { NumberedSheet, PaperShape, PaperSupport } from '../paperSupport.ts'
import { compteRenduIn } from './compteRendu.ts'
import type { OpenSpaceSettings } from './schema.ts'

const sheet = { widthMm: 210, heightMm: 297, marginMm: 16 } as const
const inside = sheet.widthMm - 2 * sheet.marginMm

/** Subject sheets, the grid for a wall, comptes rendus, three posters and a sign for each place. */
export function supports(
  settings: OpenSpaceSettings,
  translate: Translate,
  numbered: readonly NumberedSheet[] = [],
): PaperSupport[] {
  return [
    {
      title: translate('openSpace.supportTopic'),
      format: 'A4',
      orientation: 'landscape',
      pages: [topicSheet(translate)],
    },
    {
      title: translate('openSpace.supportGrid'),
      format: 'A0',
      orientation: 'landscape',
      pages: [grid(settings, translate)],
    },
    {
      title: translate('openSpace.supportReport'),
      format: 'A4',
      orientation: 'portrait',
      pages:
        numbered.length === 0
          ? reportSheet(translate)
          : numbered.flatMap((one) => reportSheet(translate, one)),
    },
    ...(['law', 'principles', 'roles'] as const).map(
      (kind): PaperSupport => ({
        title: translate(`openSpace.${kind}Title`),
        format: 'A2',
        orientation: 'portrait',
        pages: [poster(kind, translate)],
      }),
    ),
    {
      title: translate('openSpace.supportSigns'),
      format: 'A4',
      orientation: 'landscape',
      pages: settings.places.map((place) => placeSign(place, translate)),
    },
  ]
}

type Page = { shapes: PaperShape[] }

function words(
  text: string,
  box: { xMm: number; yMm: number; widthMm: number; heightMm: number },
  sizePt: number,
  look: { font?: 'titre' | 'texte'; isBold?: boolean; align?: 'left' | 'center'; minimumPt?: number } = {},
): PaperShape {
  const { font = 'texte', isBold = false, align = 'left', minimumPt = sizePt } = look
  return { kind: 'text', text, ...box, sizePt, minimumPt, font, isBold, align }
}

function rules(fromMm: number, count: number, stepMm: number, widthMm: number, xMm: number): PaperShape[] {
  return Array.from({ length: count }, (_, index): PaperShape => {
    const y = fromMm + (index + 1) * stepMm
    return { kind: 'line', x1Mm: xMm, y1Mm: y, x2Mm: xMm + widthMm, y2Mm: y, look: 'writing' }
  })
}

/** « Je propose un atelier »: one subject per sheet, read aloud, then hung on the grid. */
function topicSheet(translate: Translate): Page {
  const x = 18
  const widthMm = 297 - 2 * x
  return {
    shapes: [
      words(translate('openSpace.paperPropose'), { xMm: x, yMm: 16, widthMm, heightMm: 18 }, 34, {
        font: 'titre',
        isBold: true,
      }),
      words(translate('openSpace.paperTopic'), { xMm: x, yMm: 40, widthMm, heightMm: 9 }, 16),
      ...rules(50, 4, 24, widthMm, x),
      words(translate('openSpace.paperFirstName'), { xMm: x, yMm: 160, widthMm: 70, heightMm: 9 }, 16),
      ...rules(156, 1, 24, 120, x),
      words(translate('openSpace.paperRound'), { xMm: 160, yMm: 160, widthMm: 60, heightMm: 9 }, 16),
      ...rules(156, 1, 24, 50, 160),
      words(translate('openSpace.paperPlace'), { xMm: 222, yMm: 160, widthMm: 57, heightMm: 9 }, 16),
      ...rules(156, 1, 24, 57, 222),
    ],
  }
}

/** The grid of the wall: an A0 sheet across, each cell holds an A4 subject sheet when there is room. */
function grid(settings: OpenSpaceSettings, translate: Translate): Page {
  const page = { widthMm: 1189, heightMm: 841, marginMm: 24 }
  const top = 100
  const headMm = 62
  const sideMm = 170
  const columnMm = (page.widthMm - 2 * page.marginMm - sideMm) / settings.rounds.length
  const rowMm = (page.heightMm - page.marginMm - top - headMm) / settings.places.length
  const shapes: PaperShape[] = [
    words(
      translate('openSpace.paperGridTitle'),
      { xMm: page.marginMm, yMm: 24, widthMm: page.widthMm - 2 * page.marginMm, heightMm: 56 },
      120,
      { font: 'titre', isBold: true },
    ),
  ]
  settings.rounds.forEach((round, index) => {
    const xMm = page.marginMm + sideMm + index * columnMm
    const hour = round.startMinutes === null ? '' : formatHour(round.startMinutes)
    shapes.push(
      { kind: 'box', xMm, yMm: top, widthMm: columnMm, heightMm: headMm, look: 'tinted' },
      words(round.label, { xMm: xMm + 6, yMm: top + 6, widthMm: columnMm - 12, heightMm: 28 }, 66, {
        font: 'titre',
        isBold: true,
        minimumPt: 28,
      }),
      words(
        [round.day, hour].filter((text) => text !== '').join(', '),
        { xMm: xMm + 6, yMm: top + 38, widthMm: columnMm - 12, heightMm: 18 },
        40,
        { minimumPt: 20 },
      ),
    )
  })
  settings.places.forEach((place, index) => {
    const yMm = top + headMm + index * rowMm
    const seats = place.capacity === 0 ? '' : translate('openSpace.seatCount', { count: place.capacity })
    shapes.push(
      { kind: 'box', xMm: page.marginMm, yMm, widthMm: sideMm, heightMm: rowMm, look: 'plain' },
      words(
        place.name,
        { xMm: page.marginMm + 6, yMm: yMm + 5, widthMm: sideMm - 12, heightMm: Math.max(8, rowMm * 0.6) },
        60,
        { font: 'titre', isBold: true, minimumPt: 20 },
      ),
      words(
        seats,
        { xMm: page.marginMm + 6, yMm: yMm + rowMm * 0.7, widthMm: sideMm - 12, heightMm: rowMm * 0.25 },
        28,
        { minimumPt: 14 },
      ),
      ...settings.rounds.map(
        (_round, column): PaperShape => ({
          kind: 'box',
          xMm: page.marginMm + sideMm + column * columnMm,
          yMm,
          widthMm: columnMm,
          heightMm: rowMm,
          look: 'plain',
        }),
      ),
    )
  })
  return { shapes }
}

/** The headings of A29 with ruled lines, over as many pages as they need; its number at the top right. */
function reportSheet(translate: Translate, numbered?: NumberedSheet): Page[] {
  const { marginMm: x } = sheet
  const lineMm = 8.5
  const head: PaperShape[] = [
    words(translate('openSpace.reportTitle'), { xMm: x, yMm: 14, widthMm: 120, heightMm: 12 }, 24, {
      font: 'titre',
      isBold: true,
    }),
    words(translate('openSpace.paperNumber'), { xMm: 150, yMm: 12, widthMm: 12, heightMm: 8 }, 14),
    { kind: 'box', xMm: 160, yMm: 9, widthMm: 34, heightMm: 17, look: 'heavy' },
    ...(numbered
      ? [
          words(String(numbered.number), { xMm: 162, yMm: 10.5, widthMm: 30, heightMm: 13 }, 30, {
            font: 'titre',
            isBold: true,
            align: 'center',
          }),
          words(numbered.title, { xMm: x, yMm: 39, widthMm: inside, heightMm: 16 }, 15, { minimumPt: 10 }),
        ]
      : []),
    words(translate('openSpace.paperTopic'), { xMm: x, yMm: 32, widthMm: inside, heightMm: 6 }, 11),
    ...(numbered ? [] : rules(30, 2, 12, inside, x)),
    words(translate('openSpace.paperRoundPlace'), { xMm: x, yMm: 60, widthMm: 86, heightMm: 6 }, 11),
    ...rules(60, 1, 12, 86, x),
    words(translate('openSpace.paperInitiators'), { xMm: 108, yMm: 60, widthMm: 86, heightMm: 6 }, 11),
    ...rules(60, 1, 12, 86, 108),
  ]
  const pages: Page[] = [{ shapes: head }]
  let y = 80
  for (const field of compteRenduIn(translate).fields) {
    const choices = field.choices.map((choice) => choice.label)
    const lines = choices.length > 0 ? 0 : field.paperLines
    const heightMm = 10 + lines * lineMm + (choices.length > 0 ? 8 : 0)
    if (y + heightMm > sheet.heightMm - sheet.marginMm) {
      pages.push({ shapes: [] })
      y = sheet.marginMm
    }
    const { shapes } = pages.at(-1) ?? { shapes: [] }
    shapes.push(
      words(labelOf(field), { xMm: x, yMm: y, widthMm: inside, heightMm: 7 }, 13, {
        font: 'titre',
        isBold: true,
      }),
    )
    if (choices.length > 0) {
      const each = inside / choices.length
      choices.forEach((choice, index) => {
        const xMm = x + index * each
        shapes.push(
          { kind: 'box', xMm, yMm: y + 9, widthMm: 4.5, heightMm: 4.5, look: 'plain' },
          words(choice, { xMm: xMm + 6, yMm: y + 8.6, widthMm: each - 7, heightMm: 10 }, 10, {
            minimumPt: 8,
          }),
        )
      })
    } else shapes.push(...rules(y + 5, lines, lineMm, inside, x))
    y += heightMm + 3
  }
  return pages
}

/** A repeated block says what each line holds: « Prochains petits pas (Petit pas · Qui · Quand) ». */
function labelOf({ label, parts }: SheetField): string {
  return parts.length === 0 ? label : `${label} (${parts.map((part) => part.label).join(' · ')})`
}

/** A poster read from the circle: the law, the principles or the roles. */
function poster(kind: 'law' | 'principles' | 'roles', translate: Translate): Page {
  const x = 34
  const widthMm = 420 - 2 * x
  const lines = posterLines(kind, translate)
  const each = (594 - 190 - 34) / lines.length
  return {
    shapes: [
      { kind: 'box', xMm: 16, yMm: 16, widthMm: 388, heightMm: 562, look: 'heavy', radiusMm: 20 },
      words(translate(`openSpace.${kind}Title`), { xMm: x, yMm: 44, widthMm, heightMm: 110 }, 110, {
        font: 'titre',
        isBold: true,
        minimumPt: 70,
      }),
      ...lines.map((line, index) =>
        words(line, { xMm: x, yMm: 180 + index * each, widthMm, heightMm: each - 8 }, 72, { minimumPt: 30 }),
      ),
    ],
  }
}

/** What a poster says, line by line: on paper and on the wall. */
export function posterLines(kind: 'law' | 'principles' | 'roles', translate: Translate): string[] {
  return translate(`openSpace.${kind}Lines`).split('\n')
}

function placeSign(place: OpenSpaceSettings['places'][number], translate: Translate): Page {
  const notes = [
    place.capacity === 0 ? '' : translate('openSpace.seatCount', { count: place.capacity }),
    place.isAccessible ? translate('openSpace.accessible') : '',
  ].filter((text) => text !== '')
  return {
    shapes: [
      { kind: 'box', xMm: 12, yMm: 12, widthMm: 273, heightMm: 186, look: 'heavy', radiusMm: 10 },
      words(place.name, { xMm: 24, yMm: 58, widthMm: 249, heightMm: 80 }, 120, {
        font: 'titre',
        isBold: true,
        align: 'center',
        minimumPt: 44,
      }),
      words(notes.join(' · '), { xMm: 24, yMm: 168, widthMm: 249, heightMm: 14 }, 26, { align: 'center' }),
    ],
  }
}

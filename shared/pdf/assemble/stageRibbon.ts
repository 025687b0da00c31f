import { inOrder } from '../../domain/agenda/inOrder.ts'
import { isDay } from '../../domain/agenda/wallClock.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { paperColors, textWidth } from '../styles.ts'
import { capitalised, type DocumentWriter, keptTogether } from './documentWriter.ts'

const perRow = 4
const gap = 8

/** The stages of the démarche in a row, this one in gold and said « c’est celle-ci »; nothing when there is only one. */
export function stageRibbon({ ateliers, atelier }: SynthesisRows, writer: DocumentWriter): PdfNode[] {
  const stages = inOrder(ateliers)
  if (stages.length < 2) return []
  const columns = Math.min(perRow, stages.length)
  const width = (textWidth - gap * (columns - 1)) / columns
  const cards = stages.map((stage): PdfNode => {
    const isThis = stage.id === atelier.id
    const { number, title } = numberedTitle(stage, ateliers)
    const when = isDay(stage.day) ? capitalised(writer.day(stage.day)) : writer.translate('printing.noDay')
    const cell: PdfNode = {
      stack: [
        {
          text: stageName(stage.format, number, writer),
          style: 'caption',
          bold: true,
          color: paperColors.encre,
        },
        { text: keptTogether(title), style: 'tableCell', bold: true, margin: [0, 1, 0, 3] },
        {
          text: isThis ? `${when}, ${writer.translate('printing.thisOne')}` : when,
          style: 'caption',
          color: paperColors.encre,
        },
      ],
      fillColor: isThis ? paperColors.or : paperColors.eau,
      margin: [-9, -9, -6, -7],
    }
    return {
      stack: [{ table: { widths: [width - 32], body: [[cell]] }, layout: 'band', struct: 'none' }],
      width,
    }
  })
  return Array.from(
    { length: Math.ceil(cards.length / columns) },
    (_, index): PdfNode => ({
      columns: cards.slice(index * columns, (index + 1) * columns),
      columnGap: gap,
      margin: [0, 2, 0, 10],
      keepTogether: true,
    }),
  )
}

/** Place of an atelier among the others, and its title without « Atelier 1 – », which is said beside it. */
export function numberedTitle(
  atelier: SynthesisRows['atelier'],
  ateliers: SynthesisRows['ateliers'],
): { number: number; title: string } {
  const number = inOrder(ateliers).findIndex(({ id }) => id === atelier.id) + 1
  const bare = atelier.title.replace(/^\s*(?:atelier|workshop)\s+\d+\s*(?:[–—:.-]\s*)?/iu, '')
  return { number, title: bare.trim() === '' ? atelier.title : bare }
}

/** « Atelier 1 », « Séminaire ». */
export function stageName(
  format: SynthesisRows['atelier']['format'],
  number: number,
  { translate }: Pick<DocumentWriter, 'translate'>,
): string {
  return format === 'seminaire' ? translate('printing.seminar') : translate('printing.atelier', { number })
}

import { inOrder } from '../../domain/agenda/inOrder.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { paperColors } from '../styles.ts'
import { type Box, boxRows } from './boxRow.ts'
import { whenOf } from './dayParts.ts'
import { type DocumentWriter, keptTogether } from './documentWriter.ts'

const perRow = 4

/** The stages of the démarche in a row, this one in gold and said « c’est celle-ci »; nothing when there is only one. */
export function stageRibbon({ ateliers, atelier }: SynthesisRows, writer: DocumentWriter): PdfNode[] {
  const stages = inOrder(ateliers)
  if (stages.length < 2) return []
  const boxes = stages.map((stage): Box => {
    const isThis = stage.id === atelier.id
    const { number, title } = numberedTitle(stage, ateliers)
    const when = whenOf(stage, writer)
    const color = paperColors.encre
    return {
      node: {
        stack: [
          { text: stageName(stage.format, number, writer), style: 'caption', bold: true, color },
          { text: keptTogether(title), style: 'tableCell', bold: true, margin: [0, 1, 0, 3] },
          {
            text: isThis ? `${when}, ${writer.translate('printing.thisOne')}` : when,
            style: 'caption',
            color,
          },
        ],
      },
      fillColor: isThis ? paperColors.or : paperColors.eau,
    }
  })
  return boxRows(boxes, Math.min(perRow, stages.length))
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

import type { PdfNode } from './pdfTypes.ts'
import { paperColors } from './styles.ts'

/** Room for the source beside a short quote, in points. */
const sourceWidth = 156

/**
 * What someone said, word for word, on a coloured band. A long quote is set smaller and goes over pages.
 *
 * @param quote with its quotation marks
 * @param source without a name: the tablée, the moment
 * @param mark SVG of the gommette of the tablée, decorative
 */
export function quoteBand(quote: { quote: string; source?: string; mark?: string; color?: string }): PdfNode {
  const isLong = [...quote.quote].length > 180
  const fillColor = quote.color ?? paperColors.dragee
  const words: PdfNode = {
    text: quote.quote,
    style: 'quote',
    ...(isLong && { fontSize: 15, lineHeight: 1.1, characterSpacing: -0.15 }),
  }
  const source: PdfNode = {
    columns: [
      ...(quote.mark ? [{ svg: quote.mark, width: 11, margin: [0, 2, 0, 0] } satisfies PdfNode] : []),
      { text: quote.source ?? '', style: 'strong', fontSize: 10, width: '*' },
    ],
    columnGap: 5,
  }
  const isBeside = !isLong && quote.source !== undefined
  const under: PdfNode[] = quote.source === undefined ? [words] : [words, { ...source, margin: [0, 8, 0, 0] }]
  return {
    table: isBeside
      ? {
          widths: ['*', sourceWidth],
          body: [
            [
              { ...words, fillColor },
              { ...source, fillColor, verticalAlignment: 'bottom' },
            ],
          ],
        }
      : { widths: ['*'], body: [[{ stack: under, fillColor }]] },
    layout: 'band',
    struct: 'BlockQuote',
    keepTogether: true,
    margin: [0, 12, 0, 12],
  }
}

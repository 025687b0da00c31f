import type { PaperShape, PaperSupport } from '../../activities/paperSupport.ts'
import { typeset } from '../../text/typography.ts'
import type { MethodPrintInput } from './methodPrintInput.ts'

const widthMm = 420
const heightMm = 297
const edgeMm = 20

/** The instruction of a method on an A3, to be read from the other end of the hall; or its twin in easy French. */
export function consignePoster(input: MethodPrintInput, { isFacile }: { isFacile: boolean }): PaperSupport {
  const { method, locale, translate } = input
  const words = isFacile ? method.consigneFacile.fr : method.consigne[locale]
  const name = method.names[locale]
  const text = (
    said: string,
    yMm: number,
    high: number,
    sizePt: number,
    more: Partial<Extract<PaperShape, { kind: 'text' }>> = {},
  ): PaperShape => ({
    kind: 'text',
    xMm: edgeMm,
    yMm,
    widthMm: widthMm - 2 * edgeMm,
    heightMm: high,
    text: typeset(said, isFacile ? 'fr' : locale),
    sizePt,
    minimumPt: 18,
    font: 'titre',
    align: 'left',
    ...more,
  })
  return {
    title: translate(isFacile ? 'methods.posterFacileTitle' : 'methods.posterTitle', { name }),
    format: 'A3',
    orientation: 'landscape',
    pages: [
      {
        shapes: [
          text(name, 12, 34, 40, { font: 'texte', isBold: true }),
          { kind: 'line', x1Mm: edgeMm, y1Mm: 48, x2Mm: widthMm - edgeMm, y2Mm: 48, look: 'heavy' },
          text(
            words,
            58,
            heightMm - 58 - 42,
            isFacile ? 84 : 120,
            isFacile ? { font: 'texte', isBold: true } : {},
          ),
          {
            kind: 'box',
            xMm: edgeMm,
            yMm: heightMm - 34,
            widthMm: 84,
            heightMm: 18,
            look: 'tinted',
            radiusMm: 9,
          },
          text(
            translate('methods.cardMinutes', { minutes: method.minutes.wished }),
            heightMm - 31.5,
            13,
            30,
            {
              widthMm: 84,
              align: 'center',
            },
          ),
        ],
      },
    ],
  }
}

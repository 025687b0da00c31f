import type { BoardTerritory } from '../../../shared/activities/boardTerritory.ts'
import type { NumberedSheet } from '../../../shared/activities/paperSupport.ts'
import type { MethodPrint } from '../../../shared/contract/methods.ts'
import type { Method } from '../../../shared/domain/methods/methodSchema.ts'
import { assembleSupport, paintedPages } from '../../../shared/pdf/assembleSupport.ts'
import { assembleMethodCard } from '../../../shared/pdf/methods/assembleMethodCard.ts'
import { consignePoster } from '../../../shared/pdf/methods/consignePoster.ts'
import type { MethodPrintInput } from '../../../shared/pdf/methods/methodPrintInput.ts'
import { fourPocketCards, pocketCard } from '../../../shared/pdf/methods/pocketCards.ts'
import { supportsOf } from '../../../shared/pdf/methods/supportsOf.ts'
import type { PdfDefinition } from '../../../shared/pdf/pdfTypes.ts'
import type { Locale } from '../../../shared/text/typography.ts'
import { printTaggedPdf } from '../pdf/printTaggedPdf.ts'
import { textMeasure } from '../pdf/textMeasure.ts'
import { documentWords } from './documentWords.ts'

/** What crosses to the worker to print a method. */
export type MethodDocumentRequest = {
  kind: 'method'
  print: MethodPrint
  index: number
  paper: 'whole' | 'A4' | 'A3'
  isBlackAndWhite: boolean
  locale: Locale
  method: Method
  /** Board by board, the sheets that wait for their paper. */
  numbered: NumberedSheet[][]
  /** What maps stand on, for a lane of the open démarche. */
  territory?: BoardTerritory
  guide: string
  relatedNames: string[]
  fontsFolder: string
}

/** Methods have no date: the same one prints the same bytes, always. */
const changedAt = Date.UTC(2026, 0, 1)
/** Sizes of the letters of a sheet, tried from the largest until it holds on two pages. */
const scales = [1.16, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58]

/** Prints one document of a method. @throws RangeError when it has no such support */
export async function methodDocument(
  request: MethodDocumentRequest,
  onProgress: (ratio: number) => void = () => {},
): Promise<Uint8Array> {
  const { method, guide, relatedNames, locale, fontsFolder, print, paper, isBlackAndWhite } = request
  const translate = documentWords(locale)
  const input: MethodPrintInput = { method, guide, relatedNames, locale, changedAt, translate }
  if (print === 'card') return printedOnTwoPages(input, fontsFolder, onProgress)
  const paint = { measureWidth: textMeasure(fontsFolder), isBlackAndWhite, locale, changedAt, paper }
  return printTaggedPdf(definition(), fontsFolder, onProgress)

  function definition(): PdfDefinition {
    const title = translate('methods.pocketTitle', { name: method.names[locale] })
    if (print === 'pocket' && paper === 'whole')
      return paintedPages(title, [pocketCard(input)], { pageSize: 'A6', orientation: 'portrait' }, paint)
    if (print === 'pocket')
      return paintedPages(title, [fourPocketCards(input)], { pageSize: 'A4', orientation: 'portrait' }, paint)
    if (print !== 'support')
      return assembleSupport(consignePoster(input, { isFacile: print === 'posterFacile' }), translate, paint)
    const support = supportsOf(method, locale, translate, request.numbered, request.territory)[request.index]
    if (!support) throw new RangeError(`The method ${method.id} has no support ${request.index}`)
    return assembleSupport(support, translate, paint)
  }
}

async function printedOnTwoPages(
  input: MethodPrintInput,
  fontsFolder: string,
  onProgress: (ratio: number) => void,
): Promise<Uint8Array> {
  for (const [index, scale] of scales.entries()) {
    let pages = 0
    const bytes = await printTaggedPdf(
      assembleMethodCard(input, scale),
      fontsFolder,
      (ratio) => onProgress((index + ratio) / scales.length),
      (count) => {
        pages = count
      },
    )
    if (pages <= 2 || index === scales.length - 1) return bytes
  }
  throw new Error('There is always a smallest scale')
}

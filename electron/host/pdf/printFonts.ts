import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

type FontFiles = { normal: string; bold: string; italics: string; bolditalics: string }

const trueTypeMagic = '00010000'

/** One file for the four styles of a family. */
function single(file: string): FontFiles {
  return { normal: file, bold: file, italics: file, bolditalics: file }
}

const families: Record<string, FontFiles> = {
  Text: {
    normal: 'AtkinsonHyperlegibleNext-Regular.ttf',
    bold: 'AtkinsonHyperlegibleNext-SemiBold.ttf',
    italics: 'AtkinsonHyperlegibleNext-Italic.ttf',
    bolditalics: 'AtkinsonHyperlegibleNext-SemiBoldItalic.ttf',
  },
  Poster: single('BricolageGrotesque-ExtraBold-75.ttf'),
  Title: single('BricolageGrotesque-ExtraBold-88.ttf'),
  FallbackLetters: single('NotoSans-Fallback.ttf'),
  FallbackSymbols: single('NotoSansSymbols2-Fallback.ttf'),
  FallbackMath: single('NotoSansMath-Fallback.ttf'),
  FallbackEmoji: single('NotoEmoji-Fallback.ttf'),
  FallbackHebrew: single('NotoSansHebrew-Fallback.ttf'),
  FallbackArabic: single('NotoSansArabic-Fallback.ttf'),
}

/** Families tried in this order for a sign the family of the text lacks. */
export const fallbackFamilies = Object.keys(families).filter((family) => family.startsWith('Fallback'))

/** Throws unless `file` is a static TrueType font: pdfkit prints a blank page from a WOFF2, without an error. */
export function refuseOtherThanTrueType(file: string): void {
  const magic = Buffer.alloc(4)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, magic, 0, 4, 0)
  } finally {
    closeSync(descriptor)
  }
  if (magic.toString('hex') !== trueTypeMagic) throw new Error(`Not a TrueType font: ${file}`)
}

/** The families of the printer, as pdfmake wants them, with files of `fontsFolder` checked one by one. */
export function printFonts(fontsFolder: string): Record<string, FontFiles> {
  const checked = new Set<string>()
  const pathOf = (file: string) => {
    const path = join(fontsFolder, file)
    if (!checked.has(path)) refuseOtherThanTrueType(path)
    checked.add(path)
    return path
  }
  return Object.fromEntries(
    Object.entries(families).map(([family, files]) => [
      family,
      {
        normal: pathOf(files.normal),
        bold: pathOf(files.bold),
        italics: pathOf(files.italics),
        bolditalics: pathOf(files.bolditalics),
      },
    ]),
  )
}

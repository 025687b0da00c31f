import { coverTable, coverTableSize } from './coverTable.ts'
import type { PdfNode } from './pdfTypes.ts'
import { face, pageMarginsMm, paperColors, pointsOf } from './styles.ts'

export type CoverData = {
  /** What the document is and of which démarche, one line each. */
  kicker: string[]
  title: string
  /** One sentence under the title. */
  subtitle?: string
  /** One table per atelier. `alt` says the drawing in words. */
  tables: { label: string; peopleLabel: string; people: number; alt: string }[]
  /** Whose document it is; empty when the rest of the cover says it. */
  owner: string
  dates: string[]
  /** Name beside the mark of the application. */
  brand: string
}

const sizes = [141, 118, 98, 80, 66, 54, 44, 36, 28] as const
/** Heights of the poster family in em: what its signs reach above and below the line, and the white between two lines. */
const reach = {
  letter: 0.71,
  accentedCapital: 0.9,
  tail: 0.16,
  cedilla: 0.23,
  flat: 0.02,
  white: 0.02,
} as const
const blockWidth = pointsOf(190)
const blockHeight = pointsOf(232.7)
const innerLeft = pointsOf(22.2)
const innerWidth = pointsOf(163)
const tablesBottom = pointsOf(235)
/** Widths of a mean sign in em, on the safe side. */
const meanWidth = { poster: 0.37, title: 0.55, text: 0.54 } as const

/** The cover, alone on its page: set `bareFirstPage` in the definition, and begin what follows on a new page. */
export function coverPage(cover: CoverData): PdfNode {
  const tables = coverTables(cover.tables)
  const tablesTop = tablesBottom - tables.height
  const kickerHeight = cover.kicker.reduce((sum, line) => sum + linesOf(line, 13.5, 'text'), 0) * 19
  const subtitleHeight = cover.subtitle ? linesOf(cover.subtitle, 17, 'text') * 22.5 : 0
  const available = tablesTop - pointsOf(pageMarginsMm.top) - kickerHeight - subtitleHeight - pointsOf(14)
  const size = sizes.find((one) => heightOf(cover.title, one) <= available) ?? 28
  const leading = size * titleLeading(cover.title)
  // The signs of the last line hang below its leading.
  const overhang = size * 1.17 - leading
  const left = innerLeft - pointsOf(pageMarginsMm.left)
  return {
    stack: [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: blockWidth, h: blockHeight, color: paperColors.or }],
        absolutePosition: { x: pointsOf(pageMarginsMm.groundMm), y: pointsOf(pageMarginsMm.groundMm) },
      },
      ...cover.kicker.map(
        (text): PdfNode => ({ text, ...face('Text', 13.5, 19), bold: true, margin: [left, 0, 0, 0] }),
      ),
      {
        text: cover.title,
        ...face('Poster', size, leading),
        characterSpacing: -0.012 * size,
        margin: [left - size * 0.035, 20 - size * 0.23, 0, Math.max(14, overhang)],
      },
      ...(cover.subtitle
        ? [
            {
              text: cover.subtitle,
              ...face('Text', 17, 22.5),
              bold: true,
              margin: [left, 0, 30, 0],
            } satisfies PdfNode,
          ]
        : []),
      ...tables.nodes,
      colophon(cover),
    ],
    struct: 'Sect',
  }
}

function coverTables(tables: CoverData['tables']): { nodes: PdfNode[]; height: number } {
  const scale = Math.min(1, 4 / Math.max(1, tables.length))
  const widest = Math.max(0, ...tables.map(({ people }) => coverTableSize(people, 1).width))
  const widthScale = Math.min(scale, pointsOf(122) / Math.max(1, widest))
  const pitch = 57.7 * scale
  const isCompact = scale < 0.8
  const nodes = tables.map((table, index): PdfNode => {
    const drawing = coverTable(table.people, widthScale, index === tables.length - 1)
    const labelTop = Math.max(0, drawing.height / 2 - (isCompact ? 7 : 17))
    const label: PdfNode = isCompact
      ? { text: `${table.label}, ${table.peopleLabel}`, ...face('Text', 9.5, 13), bold: true }
      : {
          stack: [
            { text: table.label, ...face('Title', 14.5, 17) },
            { text: table.peopleLabel, ...face('Text', 11.5, 15), bold: true },
          ],
        }
    return {
      columns: [
        { svg: drawing.svg, alt: table.alt, width: drawing.width },
        { ...label, width: '*', margin: [0, labelTop, 0, 0] },
      ],
      columnGap: 20,
      absolutePosition: { x: innerLeft, y: tablesBottom - (tables.length - index) * pitch },
    }
  })
  return { nodes, height: pitch * tables.length }
}

function colophon(cover: CoverData): PdfNode {
  const width = pointsOf(112)
  const datesHeight = cover.dates.reduce((sum, line) => sum + linesOf(line, 11.5, 'text', width), 0) * 15.5
  const ownerHeight = (size: number) =>
    cover.owner === '' ? 0 : linesOf(cover.owner, size, 'title', width) * size * 1.13 + 5
  const colophonHeight = pointsOf(30)
  const ownerSize = [19, 16, 13, 11].find((size) => ownerHeight(size) + datesHeight <= colophonHeight) ?? 9.5
  const height = ownerHeight(ownerSize) + datesHeight
  return {
    columns: [
      {
        stack: [
          ...(cover.owner === ''
            ? []
            : [
                {
                  text: cover.owner,
                  ...face('Title', ownerSize, ownerSize * 1.13),
                  margin: [0, 0, 0, 4],
                } satisfies PdfNode,
              ]),
          ...cover.dates.map((text): PdfNode => ({ text, ...face('Text', 11.5, 15.5) })),
        ],
        width,
      },
      {
        columns: [
          { svg: brandMark, width: 22, margin: [0, 3, 0, 0] },
          { text: cover.brand, ...face('Title', 18, 21), width: 'auto' },
        ],
        columnGap: 9,
        width: pointsOf(36),
      },
    ],
    columnGap: pointsOf(20),
    absolutePosition: { x: innerLeft, y: Math.min(pointsOf(250), pointsOf(276.5) - height) },
  }
}

/**
 * Leading of a title in em: the 116 for 141 of the design, more where a tail would land on the letters under it.
 */
export function titleLeading(title: string): number {
  const low = /[çş]/iu.test(title) ? reach.cedilla : /[gjpqyQ,;()]/u.test(title) ? reach.tail : reach.flat
  const high = /[À-ÖØ-Þ]/u.test(title.replaceAll('Ç', '').slice(1)) ? reach.accentedCapital : reach.letter
  return Math.max(116 / 141, low + high + reach.white)
}

function heightOf(title: string, size: number): number {
  const longestWord = Math.max(0, ...title.split(/\s+/).map((word) => [...word].length))
  if (longestWord * size * meanWidth.poster > innerWidth && size > 28) return Number.POSITIVE_INFINITY
  return linesOf(title, size, 'poster') * size * titleLeading(title) + size * 0.16
}

/** Lines `text` takes in `width` points, never too few. */
function linesOf(text: string, size: number, family: keyof typeof meanWidth, width = innerWidth): number {
  const signsPerLine = Math.max(1, Math.floor(width / (size * meanWidth[family])))
  let lines = 1
  let used = 0
  for (const word of text.split(/[ \n]+/)) {
    const length = [...word].length
    if (used > 0 && used + 1 + length > signsPerLine) {
      lines++
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
  }
  return lines
}

const brandMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 30" width="34" height="30">
<g fill="${paperColors.encre}"><circle cx="6.5" cy="4.5" r="3.6"/><circle cx="17" cy="4.5" r="3.6"/>
<rect x="0" y="10" width="34" height="10" rx="5"/><circle cx="6.5" cy="25.5" r="3.6"/><circle cx="17" cy="25.5" r="3.6"/>
<circle cx="27.5" cy="25.5" r="3.6"/></g><circle cx="28.5" cy="3.8" r="3.8" fill="${paperColors.coq}"/></svg>`

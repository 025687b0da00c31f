import type { PdfNode } from './pdfTypes.ts'
import { rule } from './rule.ts'
import { textWidth } from './styles.ts'

/** `count` is empty for what was said once; `lines` are the words behind the title, one paragraph each. */
export type CountedItem = { count: string; title: string; lines?: string[] }
export type CountedList = { title: string; icon?: string; items: CountedItem[] }

const gap = 24

/** Lists side by side, two by two: how many said it, what, and in which words. Items may go over pages. */
export function countedLists(lists: CountedList[], widthPoints: number = textWidth): PdfNode {
  const width = lists.length === 1 ? widthPoints : (widthPoints - gap) / 2
  const pairs = Array.from({ length: Math.ceil(lists.length / 2) }, (_, index) =>
    lists.slice(index * 2, index * 2 + 2),
  )
  return {
    stack: pairs.map(
      (pair): PdfNode => ({
        columns: pair.map((list) => ({ ...countedList(list, width), width })),
        columnGap: gap,
        margin: [0, 10, 0, 10],
      }),
    ),
  }
}

function countedList({ title, icon, items }: CountedList, width: number): PdfNode {
  const longest = Math.max(0, ...items.map(({ count }) => [...count].length))
  // Where nothing is counted, no room is kept for the counts.
  const countWidth = longest === 0 ? 0 : Math.max(24, longest * 9 + 8)
  const heading: PdfNode = { text: title, style: 'section', heading: 2, width: '*', margin: [0, 2, 0, 0] }
  return {
    stack: [
      icon ? { columns: [{ svg: icon, width: 22 }, heading], columnGap: 8 } : heading,
      { ...rule(width, 'thick'), margin: [0, 6, 0, 0] },
      {
        stack: items.map(
          (item): PdfNode => ({
            stack: [
              {
                columns: [
                  ...(countWidth === 0 ? [] : [countNode(item.count, countWidth)]),
                  {
                    stack: [
                      {
                        text: item.title,
                        style: item.count === '' && !item.lines?.length ? 'text' : 'strong',
                      },
                      ...(item.lines ?? []).map((text): PdfNode => ({ text, style: 'text' })),
                    ],
                    width: '*',
                  },
                ],
                columnGap: 2,
                margin: [0, 5, 0, 5],
                struct: ['LI', 'LBody'],
              },
              rule(width),
            ],
            keepTogether: true,
          }),
        ),
        struct: 'L',
      },
    ],
  }
}

function countNode(count: string, width: number): PdfNode {
  return count === '' ? { text: '', struct: 'Artifact', width } : { text: count, style: 'count', width }
}

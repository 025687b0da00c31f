import type { PdfNode } from './pdfTypes.ts'
import { rule } from './rule.ts'
import { textWidth } from './styles.ts'

export type CountedItem = { count: string; title: string; text?: string }
export type CountedList = { title: string; icon?: string; items: CountedItem[] }

const gap = 24

/** One or two lists side by side: how many said it, what, and a sentence. Items may go over pages. */
export function countedLists(lists: CountedList[], widthPoints: number = textWidth): PdfNode {
  const width = (widthPoints - gap * (lists.length - 1)) / lists.length
  return {
    columns: lists.map((list) => ({ ...countedList(list, width), width })),
    columnGap: gap,
    margin: [0, 10, 0, 10],
  }
}

function countedList({ title, icon, items }: CountedList, width: number): PdfNode {
  const longest = Math.max(0, ...items.map(({ count }) => [...count].length))
  const countWidth = Math.max(24, longest * 9 + 8)
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
                  { text: item.count, style: 'count', width: countWidth },
                  {
                    stack: [
                      { text: item.title, style: 'strong' },
                      ...(item.text ? [{ text: item.text, style: 'text' } satisfies PdfNode] : []),
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

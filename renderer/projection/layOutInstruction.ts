import { type FittedTitle, fitTitle } from '../wall/wallText.ts'

/** The question takes this much of the height at most while it holds in it: what to do stays the largest. */
const questionShare = 0.42
const belowQuestionUnits = 2
const questionUnits = [9, 7.5, 6]

/** One picture of the wall: what is asked, what to do, or both. */
export type InstructionPage = { question: InstructionText | null; consigne: InstructionText | null }
export type InstructionText = Pick<FittedTitle, 'look' | 'sizePx' | 'lineHeightPx'> & { lines: string[] }

/** The box of the two texts, and the hall's unit. */
export type InstructionRoom = { widthPx: number; heightPx: number; unitPx: number }

/**
 * Places a question above its consigne. One too long for its share takes what the consigne leaves; one that would
 * leave too little has pages of its own, before the consigne's. Nothing is cut and nothing is under the size of a line.
 * @param question empty: none
 */
export function layOutInstruction(
  question: string,
  consigne: string,
  { widthPx, heightPx, unitPx }: InstructionRoom,
): InstructionPage[] {
  const sizes = (units: readonly number[]) => units.map((one) => one * unitPx)
  const whole = { widthPx, heightPx }
  if (question === '')
    return pagesOf(fitTitle(consigne, whole, sizes([14, 13, 12, 10.5, 9]))).map((text) => ({
      question: null,
      consigne: text,
    }))
  const under = (asked: FittedTitle): FittedTitle => {
    const takenPx = (asked.pages[0]?.length ?? 0) * asked.lineHeightPx + belowQuestionUnits * unitPx
    return fitTitle(consigne, { widthPx, heightPx: heightPx - takenPx }, sizes([12, 10.5, 9, 7.5]))
  }
  const usual = fitTitle(question, { widthPx, heightPx: heightPx * questionShare }, sizes(questionUnits))
  const [asked] = pagesOf(usual)
  if (asked && usual.pages.length === 1)
    return pagesOf(under(usual)).map((text) => ({ question: asked, consigne: text }))
  const smallest = fitTitle(question, whole, sizes(questionUnits.slice(-1)))
  const said = under(smallest)
  const [large] = pagesOf(smallest)
  const [only] = pagesOf(said)
  const isOnePage = smallest.pages.length === 1 && said.pages.length === 1
  // A page has one line at least, even where there is no room for it.
  const takenPx = heightOf(large) + belowQuestionUnits * unitPx + heightOf(only)
  if (large && only && isOnePage && takenPx <= heightPx) return [{ question: large, consigne: only }]
  return [
    ...pagesOf(fitTitle(question, whole, sizes(questionUnits))).map((text) => ({
      question: text,
      consigne: null,
    })),
    ...layOutInstruction('', consigne, { widthPx, heightPx, unitPx }),
  ]
}

function pagesOf({ look, sizePx, lineHeightPx, pages }: FittedTitle): InstructionText[] {
  return pages.map((lines) => ({ look, sizePx, lineHeightPx, lines }))
}

function heightOf(text: InstructionText | undefined): number {
  return text ? text.lines.length * text.lineHeightPx : 0
}

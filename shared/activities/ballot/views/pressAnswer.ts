import { answersTo, tidyCells, totalOf } from '../../../domain/ballots/ballotCells.ts'
import type { BallotRound } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotCells } from '../../../domain/ballots/ballotRows.ts'
import type { BallotAnswer } from '../../../domain/ballots/ballotSettings.ts'

/**
 * What one person's ballot becomes when one answer is pressed. A voice more, or all of them taken back from an option
 * that has its most or when none is left; one level per option; one option per rank; one mark per criterion.
 */
export function pressAnswer(
  cells: BallotCells,
  optionId: string,
  pressed: string,
  answer: BallotAnswer,
  round: Pick<BallotRound, 'perVoter' | 'mostPerOption'> | undefined,
): BallotCells {
  const own = cells[optionId] ?? {}
  const held = own[pressed] ?? 0
  switch (answer.kind) {
    case 'voices': {
      const isFull =
        answersTo(cells, optionId) >= (round?.mostPerOption ?? answer.mostPerOption) ||
        totalOf(cells) >= (round?.perVoter ?? answer.perVoter)
      return tidyCells({ ...cells, [optionId]: { ...own, [pressed]: isFull ? 0 : held + 1 } })
    }
    case 'levels':
      return tidyCells({ ...cells, [optionId]: held > 0 ? {} : { [pressed]: 1 } })
    case 'ranking': {
      // A rank is given once: another option that held it loses it.
      const others = Object.fromEntries(
        Object.entries(cells).map(([id, answers]) => [id, { ...answers, [pressed]: 0 }]),
      )
      return tidyCells({ ...others, [optionId]: held > 0 ? {} : { [pressed]: 1 } })
    }
    case 'criteria': {
      const criterion = pressed.split(':')[0]
      const others = Object.entries(own).filter(([id]) => id.split(':')[0] !== criterion)
      return tidyCells({
        ...cells,
        [optionId]: { ...Object.fromEntries(others), ...(held > 0 ? {} : { [pressed]: 1 }) },
      })
    }
  }
}

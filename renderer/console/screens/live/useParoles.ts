import { useMemo } from 'react'
import type { Slot } from '../../../../shared/activities/activity.ts'
import { readBoard } from '../../../../shared/activities/readBoard.ts'
import { countContributions } from '../../../../shared/domain/contributions/countContributions.ts'
import type { Board, Contribution, Placement } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** A kept parole with where it sits. */
export type Parole = {
  contribution: Contribution
  text: string
  placement: Placement | undefined
  slot: Slot | undefined
}

export type Paroles = {
  /** Newest first. */
  all: readonly Parole[]
  /** The sum of ×n. */
  count: number
  slotsOf: (boardId: string) => readonly Slot[]
}

/** Everything said in the atelier, newest first, with its slot. */
export function useParoles(atelierId: string, boards: readonly Board[]): Paroles {
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const placements = useDemarche((replica) => rowsIn(replica, 'placements'))
  const slots = useMemo(() => {
    const byBoard = new Map<string, readonly Slot[]>()
    for (const board of boards) {
      const { activity, settings, document } = readBoard(board)
      byBoard.set(board.id, activity.slots(settings, document))
    }
    return byBoard
  }, [boards])
  return useMemo(() => {
    const here = contributions.filter((one) => one.atelierId === atelierId && one.status !== 'ecarte')
    const placed = new Map(placements.map((placement) => [placement.contributionId, placement]))
    const all = here.toSorted(newestFirst).map((contribution): Parole => {
      const placement = placed.get(contribution.id)
      const slot = slots.get(contribution.boardId)?.find((one) => one.id === placement?.slot)
      return { contribution, text: contribution.text, placement, slot }
    })
    return {
      all,
      count: countContributions(here),
      slotsOf: (boardId: string) => slots.get(boardId) ?? [],
    }
  }, [contributions, placements, slots, atelierId])
}

function newestFirst(a: Contribution, b: Contribution): number {
  if (a.capturedAt !== b.capturedAt) return b.capturedAt - a.capturedAt
  return a.id < b.id ? 1 : -1
}

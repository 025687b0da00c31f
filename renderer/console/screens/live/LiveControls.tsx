import { readBoard } from '../../../../shared/activities/readBoard.ts'
import { boardsOfLane } from '../../../../shared/domain/agenda/boardsOfLane.ts'
import type { GroupId } from '../../../../shared/domain/ids.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { LiveBoardControls } from './LiveBoardControls.tsx'
import { useLive } from './LiveContext.ts'

/** What the lane under way gives to press while the hall works (counters, the tier of a pyramid…), or nothing. */
export function LiveControls({
  lane,
  groupId,
}: {
  readonly lane: Lane | undefined
  readonly groupId: GroupId | null
}) {
  const { rows } = useLive()
  const pressed = boardsOfLane(rows.boards, lane).filter((board) => {
    const { activity, settings, isIntact } = readBoard(board)
    return isIntact && activity.hasLiveControls?.(settings) === true
  })
  return pressed.map((board) => <LiveBoardControls key={board.id} board={board} groupId={groupId} />)
}

import type { Json } from '../../../shared/domain/rows.ts'
import { changeWall, freezeWall, showOnWall } from '../../../shared/domain/wall/changeWall.ts'
import { visibleRows } from '../feed/followStore.ts'
import type { VerbsOf } from './verb.ts'

export const wallVerbs: VerbsOf<'wall'> = {
  show: (read, input, context) =>
    showOnWall(
      read.get('ateliers', input.atelierId),
      read.get('walls', input.atelierId),
      read.get('boards', input.boardId),
      input,
      context,
    ),
  mask: (read, { atelierId, isMasked }) =>
    changeWall(read.get('ateliers', atelierId), read.get('walls', atelierId), { isMasked }),
  freeze: (read, { atelierId, isFrozen }) => {
    // The picture is what the projection's own scope shows at this moment, nothing more.
    const picture = isFrozen ? visibleRows(read, { role: 'projection', atelierId }) : {}
    return freezeWall(
      read.get('ateliers', atelierId),
      read.get('walls', atelierId),
      isFrozen,
      picture as Json,
    )
  },
  ease: (read, { atelierId, isEasy }) =>
    changeWall(read.get('ateliers', atelierId), read.get('walls', atelierId), { isEasy }),
  say: (read, { atelierId, message }) =>
    changeWall(read.get('ateliers', atelierId), read.get('walls', atelierId), { message }),
  turnPage: (read, { atelierId, page }) =>
    changeWall(read.get('ateliers', atelierId), read.get('walls', atelierId), { page }),
  measure: (read, { atelierId, lastRowM, imageHeightM }) =>
    changeWall(read.get('ateliers', atelierId), read.get('walls', atelierId), { lastRowM, imageHeightM }),
}

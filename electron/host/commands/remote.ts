import { readBoard } from '../../../shared/activities/readBoard.ts'
import type { Unversioned } from '../../../shared/domain/change.ts'
import {
  pressRemote,
  type RemoteCommand,
  type RemoteKey,
} from '../../../shared/domain/evening/pressRemote.ts'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import type { Board, Wall } from '../../../shared/domain/rows.ts'
import { changeWall } from '../../../shared/domain/wall/changeWall.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import type { Reader } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import { act } from './boards.ts'
import { courseRows, eveningVerbs } from './evening.ts'

/** A press of the clicker, whichever window received it: arms, runs what it stands for, or counts for nothing. */
export function press(
  host: Host,
  actorId: string,
  input: { commandId: string; atelierId: AtelierId; key: RemoteKey; isRepeat: boolean },
): Answer {
  host.queue.flush()
  const store = host.demarche
  const rows = store && courseRows(store, input.atelierId)
  if (!store || !rows) return { status: 'refused', code: 'demarcheNotOpen' }
  const known = store.numberOfCommand(input.commandId)
  if (known !== undefined) return { status: 'done', number: known }
  const shown = boardOnWall(store, rows.wall)
  const boardAnswers = {
    next: actionOf(store, shown, 'next') !== null,
    previous: actionOf(store, shown, 'previous') !== null,
  }
  const pressed = pressRemote(input, { ...rows, boardAnswers }, host.presence.remote, host.now())
  host.presence.setRemote(pressed.state)
  if (pressed.outcome.kind !== 'run') return { status: 'done', number: store.number }
  const { command } = pressed.outcome
  const info = {
    commandId: input.commandId,
    actorId,
    name: `remote.${command.name}`,
    kind: 'course' as const,
    at: host.now(),
  }
  const { atelierId } = input
  return runCommand(store, info, (read) => {
    const context = host.ruleContext
    const asked = { commandId: input.commandId, atelierId, laneId: null }
    switch (command.name) {
      case 'maskWall':
        return changeWall(rows.atelier, rows.wall, { isMasked: command.isMasked })
      case 'pressBoard': {
        const board = boardOnWall(read, rows.wall)
        const action = actionOf(read, board, command.toward)
        if (!board || action === null) return []
        return act(read, { id: board.id, action }, context)
      }
      case 'startEvening':
        return eveningVerbs.start(read, { ...asked, at: command.at }, context)
      case 'nextStep':
      case 'previousStep':
        return eveningVerbs[command.name](read, { ...asked, laneId: command.laneId }, context)
      default:
        return eveningVerbs[plainVerbs[command.name]](read, asked, context)
    }
  })
}

/** The board that the hall sees now, if its picture is that of a board. */
function boardOnWall(read: Reader, wall: Unversioned<Wall> | undefined): Board | undefined {
  if (!wall || wall.isMasked || wall.scene !== 'board' || wall.boardId === null) return undefined
  return read.get('boards', wall.boardId)
}

/** What the board on the wall does with this press; null: it is not its business. */
function actionOf(read: Reader, board: Board | undefined, toward: 'next' | 'previous'): unknown {
  if (!board || board.frozenAt !== null) return null
  const { activity, settings, document, isIntact } = readBoard(board)
  if (!isIntact || !activity.actionAtPress) return null
  const ballotTallies = read.where('ballotTallies', { boardId: board.id })
  return activity.actionAtPress(toward, { settings, document, ballotTallies })
}

const plainVerbs = {
  goNext: 'goNext',
  goPrevious: 'goPrevious',
  pauseClock: 'pause',
  resumeClock: 'resume',
} as const satisfies {
  [Name in Exclude<
    RemoteCommand['name'],
    'maskWall' | 'pressBoard' | 'startEvening' | 'nextStep' | 'previousStep'
  >]: string
}

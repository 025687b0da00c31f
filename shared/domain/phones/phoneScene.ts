import type { PhoneBoard, PhoneMap, PhoneNow, PhoneScene, PhoneVote } from '../../protocol/phoneMessage.ts'
import type { Atelier, Board, Clock, Demarche, Evening, Group, Lane } from '../rows.ts'
import type { Door } from './phoneRows.ts'

/** The rows that say what is open to phones. */
export type PhoneSceneRows = {
  demarche: Demarche | undefined
  atelier: Atelier | undefined
  door: Door | undefined
  groups: readonly Group[]
  evening: Evening | undefined
  /** The clock of the sequence under way. */
  clock: Clock | undefined
  /** The boards that are asked, and their lanes. */
  boards: readonly Board[]
  lanes: readonly Lane[]
  /** What is voted now (`phoneVotes`): it comes before anything else that is asked. */
  votes: PhoneVote[]
  /** The map that is asked, when it is one that takes gommettes. */
  map: PhoneMap | null
}

/**
 * What every phone of an atelier is shown: a copy of the few columns named here. A new column of any table stays hidden
 * from phones until somebody writes it here.
 *
 * @param slotsOf places of a board, by its activity
 */
export function phoneScene(
  rows: PhoneSceneRows,
  slotsOf: (board: Board) => readonly { id: string; title: string }[],
): PhoneScene {
  const { clock } = rows
  return {
    place: rows.atelier?.place || rows.atelier?.title || '',
    groupWord: rows.demarche?.groupWord ?? 'groupe',
    groups: [...rows.groups]
      .sort((one, other) => one.number - other.number)
      .map(({ id, number, name, shape }) => ({ id, number, name, shape })),
    now: nowOf(rows, slotsOf),
    endsAt: rows.evening?.state === 'running' && clock?.state === 'running' ? clock.endsAt : null,
  }
}

function nowOf(rows: PhoneSceneRows, slotsOf: Parameters<typeof phoneScene>[1]): PhoneNow {
  if (rows.votes.length > 0) return { kind: 'vote', votes: rows.votes }
  const ask = rows.door?.ask
  if (ask?.kind === 'gommette' && rows.map) return { kind: 'gommette', map: rows.map }
  if (ask?.kind !== 'contribute') return { kind: 'look' }
  const boards = ask.boardIds.flatMap((id): PhoneBoard[] => {
    const board = rows.boards.find((one) => one.id === id)
    const lane = rows.lanes.find((one) => one.id === board?.laneId)
    if (!board || !lane || board.frozenAt !== null) return []
    return [
      {
        boardId: board.id,
        groupId: lane.groupId,
        question: lane.title || (lane.consigne === '' ? board.title : ''),
        consigne: lane.consigne,
        consigneFacile: lane.consigneFacile,
        slots: slotsOf(board).map(({ id: slotId, title }) => ({ id: slotId, title })),
      },
    ]
  })
  return boards.length === 0 ? { kind: 'look' } : { kind: 'contribute', boards }
}

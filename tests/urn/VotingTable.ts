import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Store } from '../../electron/host/database/Store.ts'
import { Host } from '../../electron/host/Host.ts'
import { refreshShelfItem } from '../../electron/host/shelfItem.ts'
import { castVoices, type UrnVoice, type UrnVoter } from '../../electron/host/urn/castVoices.ts'
import { activities } from '../../shared/activities/index.ts'
import { put } from '../../shared/domain/change.ts'
import type { ActorId, AtelierId, BoardId } from '../../shared/domain/ids.ts'
import type { Board, Json } from '../../shared/domain/rows.ts'
import { sampleDemarche } from '../support/sampleDemarche.ts'
import { TestWindow, templatesFolder } from '../support/TestTable.ts'

export const atelierId = 'atelier-1' as AtelierId

/** Everybody shares a hundred points between two options: as many different ballots as voters. */
function secretBoard(number: number, axisCount: number): Omit<Board, 'v'> {
  const { ballot } = activities
  const axes = Array.from({ length: axisCount }, (_, index) => `axe-${index + 1}`)
  const settings = ballot.settingsSchema.parse({
    preset: '',
    question: 'Où va l’argent ?',
    axes: axes.map((id, index) => ({ id, number: index + 1, title: `Axe ${index + 1}` })),
    options: axes.flatMap((axisId) =>
      ['cafe', 'gare'].map((name) => ({ id: optionId(number, axisId, name), text: name, axisId })),
    ),
    answer: { kind: 'voices', unit: 'points', perVoter: 100, mostPerOption: 100 },
    isSecret: true,
    ways: ['phone'],
    seats: 1,
  })
  return {
    id: boardIdOf(number),
    atelierId,
    laneId: 'lane-1' as Board['laneId'],
    orderKey: `b${number}`,
    activity: 'ballot',
    title: `Vote ${number}`,
    heading: '',
    // Settings and documents are plain data: their schemas are zod's, their file is JSON.
    settings: settings as Json,
    document: ballot.initialDocument(settings) as Json,
    documentVersion: ballot.version,
    frozenAt: null,
  }
}

export const boardIdOf = (number: number) => `board-vote-${number}` as BoardId
const optionId = (board: number, pollId: string, name: string) => `${name}-${board}-${pollId}`

export const voter = (name: string): UrnVoter => ({
  id: name as ActorId,
  atelierId,
  groupId: null,
  key: `jeton-de-${name}`,
})

/** A ballot: so many points to the station, the rest to the café. */
export function ballotOf(board: number, pollId: string, points: number, commandId: string): UrnVoice {
  const cells = {
    [optionId(board, pollId, 'cafe')]: { pour: 100 - points },
    [optionId(board, pollId, 'gare')]: { pour: points },
  }
  return { commandId, boardId: boardIdOf(board), pollId, cells, reasons: [], isBlank: false, isDone: true }
}

/** The text that only this ballot holds, wherever its cells are written. */
export const markOf = (board: number, pollId: string, points: number) =>
  `"${optionId(board, pollId, 'gare')}":{"pour":${points}}`

/** A host on real files, whose démarche has secret votes, and its console. */
export class VotingTable {
  readonly host: Host
  readonly console: TestWindow

  /**
   * Opens what is in that folder. After a cut, the evening that was on the wall comes back by itself; after an orderly
   * stop it is opened again.
   */
  constructor(dataFolder: string) {
    this.host = new Host({ dataFolder, templatesFolder })
    const path = join(dataFolder, 'demarches', 'votes.tablee')
    if (!this.host.demarche && existsSync(path)) {
      this.host.setDemarche(new Store(path, 'demarche', { create: false, newEpoch: this.host.newId() }))
      this.host.setStage(atelierId)
    }
    this.console = new TestWindow(this.host, 'console', this.host.device)
  }

  /** A new démarche with `boardCount` secret ballots of `axisCount` polls each, on stage. */
  static laid(dataFolder: string, boardCount: number, axisCount: number): VotingTable {
    const table = new VotingTable(dataFolder)
    const { host } = table
    const path = join(dataFolder, 'demarches', 'votes.tablee')
    const store = new Store(path, 'demarche', { create: true, newEpoch: host.newId() })
    const boards = Array.from({ length: boardCount }, (_, index) => secretBoard(index + 1, axisCount))
    const info = { actorId: host.device, kind: 'course' as const, at: host.now() }
    runCommand(store, { ...info, commandId: 'laid', name: 'demarches.create' }, () => [
      ...sampleDemarche(),
      ...boards.map((board) => put('boards', board)),
    ])
    host.setDemarche(store)
    runCommand(host.library, { ...info, commandId: 'shelved', name: 'shelf.openFile' }, () => [
      put('shelfItems', refreshShelfItem(host, store, 'opened')),
    ])
    host.setStage(atelierId)
    return table
  }

  get store(): Store {
    if (!this.host.demarche) throw new Error('No démarche is open.')
    return this.host.demarche
  }

  open(board: number, pollIds: string[], mayVote = 40) {
    return this.console.commands.ballots.open({ boardId: boardIdOf(board), pollIds, mayVote })
  }

  cast(name: string, ballot: UrnVoice) {
    return castVoices(this.host, voter(name), ballot)
  }

  closePolls(board: number, pollIds: string[]) {
    return this.console.commands.ballots.close({ boardId: boardIdOf(board), pollIds })
  }

  /** The papers that a closed poll holds, as the points they gave to the station, in their own order. */
  papersOf(board: number, pollId: string): number[] {
    return this.store
      .where('ballotVoices', { boardId: boardIdOf(board), pollId, kind: 'paper' })
      .map(({ cells }) => cells[optionId(board, pollId, 'gare')]?.pour ?? 0)
      .sort((a, b) => a - b)
  }

  rollOf(board: number, pollId: string): (string | null)[] {
    return this.store
      .where('ballotVoices', { boardId: boardIdOf(board), pollId, kind: 'roll' })
      .map((row) => row.voterId)
      .sort()
  }

  close(): void {
    this.console.close()
    this.host.close()
  }
}

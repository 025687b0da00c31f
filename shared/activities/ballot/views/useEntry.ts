import { useEffect, useRef, useState } from 'react'
import { newId } from '../../../../renderer/client/Connection.ts'
import { cellOf, tidyCells } from '../../../domain/ballots/ballotCells.ts'
import type { BallotCells, BallotEntry } from '../../../domain/ballots/ballotRows.ts'
import type { TypedCount } from '../../../domain/ballots/enterCount.ts'
import type { Refusal } from '../../../domain/change.ts'
import type { BallotEntryId } from '../../../domain/ids.ts'
import type { CountLine } from './countLines.ts'
import { isOfCell, isPart } from './entryCell.ts'
import { draftOf, emptyCountOf, isForceable, problemOf } from './entryDraft.ts'
import type { Desk } from './useDesk.ts'

export type EntryWriting = {
  entry: BallotEntry | undefined
  draft: TypedCount
  countOf: (line: CountLine) => number
  setValue: (line: CountLine, value: number) => void
  /** Whether it could be; else `problem` says why not. */
  write: (part: Partial<TypedCount>) => boolean
  /** Why what was just counted cannot be, until it is corrected or forced. */
  problem: Refusal | null
  correct: () => void
  force: (note: string) => void
}

/**
 * The one count of a way and a cell in this round (the hands of an axis, the gommettes of its poster), written stroke by stroke:
 * what is counted shows at once, and goes to the host whole, one command at a time.
 */
export function useEntry(desk: Desk, way: 'hands' | 'gommettes'): EntryWriting {
  const entry = desk.entries.find((one) => one.way === way && isOfCell(one, desk.cell))
  const held: TypedCount = entry ? draftOf(entry) : emptyCountOf(way, votersLeft(desk), desk.cell)
  const [pending, setPending] = useState<TypedCount | null>(null)
  const [doubtful, setDoubtful] = useState<TypedCount | null>(null)
  const sending = useRef<{ next: TypedCount | null; isBusy: boolean; id: BallotEntryId | null }>({
    next: null,
    isBusy: false,
    id: null,
  })
  const draft = pending ?? held
  // What was sent came back as a row: the row speaks from now on.
  const isBack = pending !== null && entry !== undefined && isSame(pending, held)
  useEffect(() => {
    if (isBack && sending.current.next === null) setPending(null)
  }, [isBack])

  const send = async (next: TypedCount) => {
    const line = sending.current
    line.next = next
    if (line.isBusy) return
    line.isBusy = true
    while (line.next) {
      const payload = line.next
      line.next = null
      const known = entry?.id ?? line.id
      const id = known ?? newId<BallotEntryId>()
      const answer = known
        ? await desk.commands.correct({ id, ...payload })
        : await desk.commands.enter({
            id,
            boardId: desk.content.board.id,
            pollId: desk.poll.id,
            ...payload,
          })
      if (answer.status === 'done') line.id = id
      else {
        line.next = null
        setPending(null)
      }
    }
    line.isBusy = false
  }
  const propose = (next: TypedCount) => {
    if (desk.isReadOnly) return false
    const problem = problemOf(desk, next, entry?.id ?? sending.current.id ?? undefined)
    if (problem && !(next.isForced && isForceable(problem))) {
      setDoubtful(next)
      return false
    }
    setDoubtful(null)
    setPending(next)
    void send(next)
    return true
  }
  // Once forced with its note, what follows is written under the same note.
  const write = (part: Partial<TypedCount>) => propose({ ...draft, ...part })
  return {
    entry,
    draft,
    countOf: (line) => cellOf(draft.cells, line.optionId, line.answer),
    setValue: (line, value) =>
      // A second count is of the first one only: once that changes, it says nothing any more.
      void write({ cells: withCell(draft.cells, line, Math.max(0, Math.min(9999, value))), control: null }),
    write,
    problem: doubtful ? problemOf(desk, doubtful, entry?.id) : null,
    correct: () => setDoubtful(null),
    force: (note) => {
      if (doubtful) propose({ ...doubtful, isForced: true, note })
    },
  }
}

/** The cells with one number written. */
export function withCell(cells: BallotCells, line: CountLine, value: number): BallotCells {
  return tidyCells({ ...cells, [line.optionId]: { ...cells[line.optionId], [line.answer]: value } })
}

/** People who may vote and whose voices came in no other way yet. */
function votersLeft(desk: Desk): number {
  // How many a part of the hall is has to be said first (`CellField`); a group has one voter.
  if (isPart(desk.cell)) return desk.content.settings.voters.kind === 'onePerGroup' ? 1 : 0
  const counted = desk.entries.reduce((sum, one) => sum + one.voters, 0) + (desk.running?.voters ?? 0)
  return Math.max(0, (desk.round?.mayVote ?? 0) - counted)
}

function isSame(one: TypedCount, other: TypedCount): boolean {
  const plain = ({ voters, blanks, spoilt, cells, control, reasons }: TypedCount) =>
    JSON.stringify([voters, blanks, spoilt, tidyCells(cells), control, reasons])
  return plain(one) === plain(other)
}

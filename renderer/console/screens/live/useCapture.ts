import { useCallback, useEffect, useMemo, useState } from 'react'
import { contributionMaxLength } from '../../../../shared/domain/contributions/captureContribution.ts'
import type { ContributionId, GroupId, LaneId } from '../../../../shared/domain/ids.ts'
import type { Contribution, Group } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { type AuthorClass, authorClasses } from './authorClasses.ts'
import { type Editing, readDraft, writeDraft } from './captureDraft.ts'
import { type CaptureTarget, captureTarget, laneOfGroup } from './captureTarget.ts'
import { cutIntoParoles } from './cutIntoParoles.ts'
import type { Pending } from './Outbox.ts'
import { readPrefix } from './readPrefix.ts'
import type { LiveRows } from './useLiveRows.ts'
import { useOutbox } from './useOutbox.ts'

/** The choice of « À ranger »: no slot. */
export const trayChoice = ''

export type Capture = {
  target: CaptureTarget | null
  laneId: LaneId | null
  text: string
  editingId: ContributionId | null
  slotId: string
  groupId: GroupId | null
  /** Parallel groups: « Tous » is not offered. */
  isByGroup: boolean
  authorClass: AuthorClass | ''
  /** Signs over the limit, 0 when it can be kept. */
  overBy: number
  /** What splitting by line would give; offered from two on. */
  pieces: readonly string[]
  pending: readonly Pending[]
  /** Text as typed, or `isPasted`: then its first signs are no choice. */
  type: (text: string, isPasted: boolean) => void
  keep: () => void
  keepPieces: () => void
  reopen: (contribution: Contribution) => void
  leaveEditing: () => void
  clear: () => void
  takeBack: (id: ContributionId) => void
  chooseSlot: (slotId: string) => void
  chooseSlotAt: (index: number) => void
  chooseGroup: (groupId: GroupId | null) => void
  chooseGroupNumber: (number: number) => void
  nextGroup: () => void
  chooseLane: (laneId: LaneId) => void
  chooseAuthorClass: (index: number) => void
}

/** The state of the capture paper: what is typed, for whom and for where. Nothing typed is ever dropped. */
export function useCapture(rows: LiveRows, sequenceId: string | null): Capture {
  const atelierId = rows.atelier.id
  const commands = useCommands()
  const { pending, send, takeBack } = useOutbox(atelierId)
  const [draft, setDraft] = useState(() => readDraft(atelierId).draft)
  const [chosenLane, setChosenLane] = useState<LaneId | null>(null)
  const [slotByBoard, setSlotByBoard] = useState<{ [boardId: string]: { id: string; index: number } }>({})
  const [groupId, setGroupId] = useState<GroupId | null>(null)
  const [authorClass, setAuthorClass] = useState<AuthorClass | ''>('')
  const [editing, setEditing] = useState(() => readDraft(atelierId).editing)

  // What is being typed stays for the lane where it was begun, though the evening goes on.
  const isHeld =
    draft.text !== '' && draft.laneId !== null && rows.lanes.some((one) => one.id === draft.laneId)
  const sequenceLanes = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
  const laneId = isHeld
    ? draft.laneId
    : (sequenceLanes.find((lane) => lane.id === chosenLane)?.id ?? sequenceLanes[0]?.id ?? null)
  const target = useMemo(
    () => captureTarget(rows, sequenceId, laneId, groupId),
    [rows, sequenceId, laneId, groupId],
  )
  const usedLaneId = target?.lane.id ?? null
  // Side by side, each group speaks on its own board: nobody there is « Tous ».
  const isByGroup = sequenceLanes.length > 1 && sequenceLanes.every((lane) => lane.groupId !== null)
  const saidBy = isByGroup ? (groupId ?? target?.lane.groupId ?? null) : groupId
  const slots = target?.slots ?? []
  const wanted = target ? slotByBoard[target.boardId] : undefined
  const slotId =
    wanted !== undefined && (wanted.id === trayChoice || slots.some((slot) => slot.id === wanted.id))
      ? wanted.id
      : // On another row of a table, the same column.
        ((slots[wanted?.index ?? 0] ?? slots[0])?.id ?? trayChoice)
  const { groups } = rows

  const setText = useCallback(
    (text: string, lane: LaneId | null) => setDraft({ laneId: text === '' ? null : lane, text }),
    [],
  )
  useEffect(() => {
    writeDraft(atelierId, { draft, editing })
  }, [atelierId, draft, editing])

  const chooseSlot = (id: string) => {
    const index = Math.max(
      0,
      slots.findIndex((slot) => slot.id === id),
    )
    if (target) setSlotByBoard((all) => ({ ...all, [target.boardId]: { id, index } }))
  }
  const chooseGroup = (id: GroupId | null) => {
    setGroupId(id)
    const lane = laneOfGroup(
      sequenceLanes,
      groups.find((group) => group.id === id),
    )
    if (lane) chooseLane(lane.id)
  }
  const chooseLane = (id: LaneId) => {
    setChosenLane(id)
    const lane = rows.lanes.find((one) => one.id === id)
    if (lane?.groupId) setGroupId(lane.groupId)
    setDraft((last) => (last.text === '' ? last : { ...last, laneId: id }))
  }
  const chooseSlotAt = (index: number) => {
    const slot = slots[index]
    if (slot) chooseSlot(slot.id)
  }
  const chooseGroupNumber = (number: number) => {
    const group = groups.find((one) => one.number === number)
    if (group) chooseGroup(group.id === saidBy && !isByGroup ? null : group.id)
  }
  const newParole = (text: string): Omit<Pending, 'state'> | null => {
    const slot = slots.find((one) => one.id === slotId)
    if (!target) return null
    const id = newId<ContributionId>()
    const boardId = slot?.boardId ?? target.boardId
    const roundIndex = slot?.roundIndex ?? target.roundIndex
    return { id, boardId, slot: slot?.id ?? null, groupId: saidBy, authorClass, roundIndex, text }
  }
  const sendOne = async (text: string) => {
    const parole = newParole(text)
    if (!parole) return
    const isKept = await send(parole)
    if (isKept) return
    // Refused: its words come back to the field, or wait below when something else is being typed.
    setDraft((last) => {
      if (last.text !== '' || !takeBack(parole.id)) return last
      return { laneId: usedLaneId, text }
    })
  }

  const text = draft.text
  const overBy = Math.max(0, [...text.trim()].length - contributionMaxLength)
  const pieces = useMemo(() => (editing ? [] : cutIntoParoles(text)), [text, editing])
  const keepEdit = async ({ id, baseText, setAside }: Editing) => {
    setEditing(null)
    setText(setAside, usedLaneId)
    const answer = await commands.contributions.edit({ id, text, baseText })
    if (answer.status === 'done') return
    // Refused: its words come back to the field, and what was typed since waits behind them.
    setDraft((last) => {
      setEditing({ id, baseText, setAside: last.text })
      return { laneId: usedLaneId, text }
    })
  }
  const keep = () => {
    if (text.trim() === '' || overBy > 0) return
    if (editing) return void keepEdit(editing)
    if (!target) return
    void sendOne(text)
    setText('', null)
    setAuthorClass('')
  }

  return {
    target,
    laneId: usedLaneId,
    text,
    editingId: editing?.id ?? null,
    slotId,
    groupId: saidBy,
    isByGroup,
    authorClass,
    overBy,
    pieces,
    pending,
    type: (typed, isPasted) => {
      const isStart = !isPasted && editing === null && typed.length <= text.length + 1
      const read = isStart
        ? readPrefix(typed, {
            slotCount: slots.length,
            groupNumbers: groups.map((group) => group.number),
          })
        : { text: typed, slotIndex: null, groupNumber: null }
      if (read.slotIndex !== null) chooseSlotAt(read.slotIndex)
      if (read.groupNumber !== null) {
        const group = groups.find((one) => one.number === read.groupNumber)
        if (group) chooseGroup(group.id)
      }
      setDraft((last) => ({ laneId: read.text === '' ? null : (last.laneId ?? usedLaneId), text: read.text }))
    },
    keep,
    keepPieces: () => {
      if (!target) return
      for (const piece of pieces) void sendOne(piece)
      setText('', null)
      setAuthorClass('')
    },
    reopen: (contribution) => {
      setEditing({ id: contribution.id, baseText: contribution.text, setAside: editing?.setAside ?? text })
      setDraft({ laneId: contribution.laneId, text: contribution.text })
    },
    leaveEditing: () => {
      if (!editing) return
      setText(editing.setAside, usedLaneId)
      setEditing(null)
    },
    clear: () => setText('', null),
    takeBack: (id) => {
      const back = takeBack(id)
      if (back) setText(text === '' ? back.text : `${text}\n${back.text}`, usedLaneId)
    },
    chooseSlot,
    chooseSlotAt,
    chooseGroup,
    chooseGroupNumber,
    nextGroup: () => {
      const ring: (Group | null)[] = isByGroup ? [...groups] : [...groups, null]
      const at = ring.findIndex((group) => (group?.id ?? null) === saidBy)
      chooseGroup(ring[(at + 1) % ring.length]?.id ?? null)
    },
    chooseLane,
    chooseAuthorClass: (index) => {
      const chosen = authorClasses[index]
      if (chosen) setAuthorClass(chosen === authorClass ? '' : chosen)
    },
  }
}

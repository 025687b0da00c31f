import type { RefObject } from 'react'
import type { EveningProjection } from '../../../../shared/domain/evening/projectEvening.ts'
import type { Contribution, Lane } from '../../../../shared/domain/rows.ts'
import { useClient, useCommands } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import { playSound } from '../../sounds/playSound.ts'
import { boardToShow } from './boardToShow.ts'
import { focusRegion } from './focusRegion.ts'
import type { LiveAction } from './keyOf.ts'
import type { LiveDialog } from './LiveDialogs.tsx'
import type { Capture } from './useCapture.ts'
import type { LiveRows } from './useLiveRows.ts'
import { useSavedAt } from './useSavedAt.ts'

export type LiveActionsInput = {
  rows: LiveRows
  projection: EveningProjection
  demarcheId: string
  capture: Capture
  /** The lane whose consigne and board go to the wall. */
  lane: Lane | undefined
  /** The last parole kept. */
  newest: Contribution | undefined
  fieldRef: RefObject<HTMLTextAreaElement | null>
  isMuted: boolean
  soundVolume: number
  hour: (instantMs: number) => string
  openDialog: (dialog: LiveDialog) => void
}

/** Does what a key or a button asked. */
export function useLiveActions(input: LiveActionsInput): { run: (action: LiveAction) => void } {
  const { rows, projection, capture, fieldRef } = input
  const commands = useCommands()
  const { demarche } = useClient()
  const messages = useMessages()
  const words = useWords('live')
  const savedAt = useSavedAt(demarche)
  const atelierId = rows.atelier.id
  const { wall } = rows

  const showPrepared = () => {
    const board = boardToShow(rows, input.lane)
    const isConsigneShown = wall.scene === 'instruction' && !wall.isMasked
    if (wall.isFrozen) void commands.wall.freeze({ atelierId, isFrozen: false })
    if (isConsigneShown && board) void commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
    else void commands.wall.show({ atelierId, scene: 'instruction', boardId: null })
  }
  const mute = () => {
    void commands.preferences.set({ name: 'soundMuted', value: !input.isMuted })
    messages.tell(words(input.isMuted ? 'unmuted' : 'muted'))
  }
  const openBoard = () => {
    const board = boardToShow(rows, input.lane)
    const { demarcheId } = input
    goTo({ screen: 'board', demarcheId, atelierId, ...(board ? { boardId: board.id } : {}) })
  }
  const leaveField = () => {
    if (capture.editingId !== null) capture.leaveEditing()
    fieldRef.current?.blur()
    document.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true })
  }

  const run = (action: LiveAction) => {
    switch (action.kind) {
      case 'remote':
        void commands.remote.press({ atelierId, key: action.key, isRepeat: action.isRepeat })
        break
      case 'changeRemaining':
        void commands.evening.changeRemaining({ atelierId, minutes: action.minutes })
        break
      case 'skip':
        if (projection.currentSequenceId)
          void commands.evening.skip({
            atelierId,
            sequenceId: projection.currentSequenceId,
            isSkipped: true,
          })
        break
      case 'gong':
        void playSound('gong', input.soundVolume)
        messages.tell(words(input.isMuted ? 'muted' : 'gongRung'))
        break
      case 'mute':
        mute()
        break
      case 'freeze':
        void commands.wall.freeze({ atelierId, isFrozen: !wall.isFrozen })
        break
      case 'ease':
        void commands.wall.ease({ atelierId, isEasy: !wall.isEasy })
        messages.tell(words(wall.isEasy ? 'easyOff' : 'easyOn'))
        break
      case 'showPrepared':
        showPrepared()
        break
      case 'openBoard':
        openBoard()
        break
      case 'message':
      case 'search':
      case 'readAloud':
        input.openDialog(action.kind)
        break
      case 'help':
        input.openDialog('keys')
        break
      case 'saved':
        messages.tell(words('savedAt', { hour: input.hour(savedAt.current) }))
        break
      case 'group':
        capture.chooseGroupNumber(action.number)
        break
      case 'slot':
        capture.chooseSlotAt(action.index)
        break
      case 'authorClass':
        capture.chooseAuthorClass(action.index)
        break
      case 'nextGroup':
        capture.nextGroup()
        break
      case 'nextRegion':
        focusRegion(action.isBackward)
        break
      case 'keep':
        capture.keep()
        break
      case 'reopenLast':
        if (input.newest) capture.reopen(input.newest)
        break
      case 'leaveField':
        leaveField()
        break
      case 'enterField':
      case 'write':
        fieldRef.current?.focus()
        break
    }
  }
  return { run }
}

import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { typeset } from '../../../text/typography.ts'
import type { ForumBoardProps } from './useForum.ts'

export interface RemoveQuestionProps {
  readonly name: string
  /** Workshops that stand there: their topics go back to the marketplace. */
  readonly sessions: number
  readonly board: ForumBoardProps
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Before a round or a place goes: what it holds, and that nothing is lost. */
export function RemoveQuestion({ name, sessions, board, onRemove, onClose }: RemoveQuestionProps) {
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(board.translate(`openSpace.${key}`, params), board.locale)
  return (
    <Dialog
      opened
      title={say('removeTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="plein" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button onClick={onRemove}>{say('removeYes')}</Button>
        </>
      }
    >
      <p>{sessions === 0 ? say('removeEmpty') : say('removeHolds', { count: sessions })}</p>
    </Dialog>
  )
}

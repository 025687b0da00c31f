import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Forum } from '../readForum.ts'
import type { Round } from '../schema.ts'
import classes from './Board.module.css'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import { RoundFields } from './RoundFields.tsx'
import type { ForumBoardProps } from './useForum.ts'

export interface RoundDialogProps {
  readonly board: ForumBoardProps
  readonly forum: Forum
  readonly roundId: string
  readonly onClose: () => void
}

/** A round: its name, its hours, or taken away with a word on what it holds. */
export function RoundDialog({ board, forum, roundId, onClose }: RoundDialogProps) {
  const { translate, locale, commands } = board
  const held = forum.rounds.find((round) => round.id === roundId)
  const [draft, setDraft] = useState<Partial<Round>>({})
  const [isRemoving, setRemoving] = useState(false)
  if (!held) return null
  const say = (key: string) => typeset(translate(`openSpace.${key}`), locale)
  const round = { ...held, ...draft }
  if (isRemoving)
    return (
      <RemoveQuestion
        name={held.label}
        sessions={forum.sessions.filter((session) => session.round.id === roundId).length}
        board={board}
        onRemove={() => {
          commands.act({ kind: 'removeRound', roundId })
          onClose()
        }}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      opened
      size="large"
      title={typeset(held.label, locale)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="plein"
            onClick={() => {
              if (round.label.trim() !== '') commands.act({ kind: 'changeRound', roundId, fields: draft })
              onClose()
            }}
          >
            {say('save')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
          {forum.rounds.length > 1 ? (
            <Button variant="discret" onClick={() => setRemoving(true)}>
              {say('removeRound')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={classes.pair}>
        <RoundFields
          round={round}
          translate={translate}
          onChange={(fields) => setDraft((last) => ({ ...last, ...fields }))}
        />
      </div>
    </Dialog>
  )
}

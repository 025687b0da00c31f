import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { typeset } from '../../../text/typography.ts'
import { type Session, titleOf } from '../readForum.ts'
import { IdeasDialog } from './IdeasDialog.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { RoundDialog } from './RoundDialog.tsx'
import { TopicDialog } from './TopicDialog.tsx'
import { TopicForm } from './TopicForm.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'

export type OpenDialog =
  | { kind: 'new'; title: string; from?: string }
  | { kind: 'topic'; topicId: string }
  | { kind: 'ideas' }
  | { kind: 'round'; id: string }
  | { kind: 'place'; id: string }

export interface BoardDialogsProps {
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
  readonly dialog: OpenDialog | null
  readonly onDialog: (dialog: OpenDialog | null) => void
  readonly onReport: (session: Session) => void
}

/** The sheet that lies over the forum: a topic, a round, a place, or the question of a cell already taken. */
export function BoardDialogs({ board, gestures, dialog, onDialog, onReport }: BoardDialogsProps) {
  const { translate, locale, commands } = board
  const { forum, occupied } = gestures
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const close = () => onDialog(null)
  if (occupied)
    return (
      <Dialog
        opened
        title={say('occupiedTitle')}
        onClose={() => gestures.answerOccupied(false)}
        actions={
          <>
            <Button variant="plein" onClick={() => gestures.answerOccupied(false)}>
              {say('occupiedLeave')}
            </Button>
            <Button onClick={() => gestures.answerOccupied(true)}>{say('occupiedMerge')}</Button>
          </>
        }
      >
        <p>
          {say('occupiedText', {
            other: titleOf(occupied.by),
            round: occupied.by.round.label,
            place: occupied.by.place.name,
          })}
        </p>
      </Dialog>
    )
  switch (dialog?.kind) {
    case 'new':
      return (
        <Dialog
          opened
          title={say('newTopic')}
          size="large"
          onClose={close}
          actions={<Button onClick={close}>{say('close')}</Button>}
        >
          <TopicForm
            rounds={forum.rounds}
            startingTitle={dialog.title}
            translate={translate}
            onKeep={({ title, details }) => {
              const origin: { [field: string]: string } =
                dialog.from === undefined ? {} : { origin: dialog.from }
              commands.capture({
                text: title,
                slotId: null,
                clusterId: null,
                details: { ...details, ...origin },
              })
              gestures.tell('topicKept', { title })
              if (dialog.from !== undefined) {
                commands.describe({
                  contributionId: dialog.from as Session['id'],
                  details: { becomes: 'sujetForum' },
                })
                onDialog({ kind: 'ideas' })
              }
            }}
          />
        </Dialog>
      )
    case 'topic': {
      const topic = forum.topicsById.get(dialog.topicId)
      return topic ? (
        <TopicDialog topic={topic} board={board} gestures={gestures} onReport={onReport} onClose={close} />
      ) : null
    }
    case 'ideas':
      return (
        <IdeasDialog
          board={board}
          onClose={close}
          onIdea={(idea) => onDialog({ kind: 'new', title: idea.text, from: idea.id })}
        />
      )
    case 'round':
      return <RoundDialog board={board} forum={forum} roundId={dialog.id} onClose={close} />
    case 'place':
      return <PlaceDialog board={board} forum={forum} placeId={dialog.id} onClose={close} />
    default:
      return null
  }
}

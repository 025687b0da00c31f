import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Forum } from '../readForum.ts'
import type { Place } from '../schema.ts'
import classes from './Board.module.css'
import { PlaceFields } from './PlaceFields.tsx'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import type { ForumBoardProps } from './useForum.ts'

export interface PlaceDialogProps {
  readonly board: ForumBoardProps
  readonly forum: Forum
  readonly placeId: string
  readonly onClose: () => void
}

/** A place: its name, its chairs, or taken away with a word on what it holds. */
export function PlaceDialog({ board, forum, placeId, onClose }: PlaceDialogProps) {
  const { translate, locale, commands } = board
  const held = forum.places.find((place) => place.id === placeId)
  const [draft, setDraft] = useState<Partial<Place>>({})
  const [isRemoving, setRemoving] = useState(false)
  if (!held) return null
  const say = (key: string) => typeset(translate(`openSpace.${key}`), locale)
  const place = { ...held, ...draft }
  if (isRemoving)
    return (
      <RemoveQuestion
        name={held.name}
        sessions={forum.sessions.filter((session) => session.place.id === placeId).length}
        board={board}
        onRemove={() => {
          commands.act({ kind: 'removePlace', placeId })
          onClose()
        }}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      opened
      size="large"
      title={typeset(held.name, locale)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="plein"
            onClick={() => {
              if (place.name.trim() !== '') commands.act({ kind: 'changePlace', placeId, fields: draft })
              onClose()
            }}
          >
            {say('save')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
          {forum.places.length > 1 ? (
            <Button variant="discret" onClick={() => setRemoving(true)}>
              {say('removePlace')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={classes.pair}>
        <PlaceFields
          place={place}
          translate={translate}
          onChange={(fields) => setDraft((last) => ({ ...last, ...fields }))}
        />
      </div>
    </Dialog>
  )
}

import { IconClockPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { EmptyState } from '../../../../renderer/design/EmptyState.tsx'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { ContributionId } from '../../../domain/ids.ts'
import type { Contribution } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { isOnWall, queueSlotId, type Turn, turns } from '../logic.ts'
import type { TimeboxAction, TimeboxDocument, TimeboxSettings } from '../schema.ts'
import classes from './Board.module.css'

export type TimeboxBoardProps = BoardViewProps<TimeboxSettings, TimeboxDocument, TimeboxAction>

type Line = { contribution: Contribution; state: Turn['state'] | 'outside' }

/** What was said, in a plain list; for a queue, whose turn it is. A list needs no twin. */
export function Board(props: TimeboxBoardProps) {
  const { content, translate, locale } = props
  const [editedId, setEditedId] = useState<ContributionId | null>(null)
  const { settings, document, contributions, placements } = content
  const queued = settings.look === 'file' ? turns(document, contributions, placements) : []
  const queuedIds = new Set(queued.map((turn) => turn.contribution.id))
  const others = contributions.filter((one) => isOnWall(one) && !queuedIds.has(one.id))
  const lines: Line[] = [
    ...queued,
    ...others.map((contribution) => ({ contribution, state: 'outside' as const })),
  ]
  if (lines.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState>
          {typeset(translate(settings.look === 'file' ? 'board.turnEmpty' : 'board.empty'), locale)}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={classes.board}>
      <ol className={classes.list} aria-label={content.board.title}>
        {lines.map((line) => (
          <BoardLine
            key={line.contribution.id}
            line={line}
            props={props}
            isEdited={editedId === line.contribution.id}
            onEdit={(isEdited) => setEditedId(isEdited ? line.contribution.id : null)}
          />
        ))}
      </ol>
    </div>
  )
}

type BoardLineProps = {
  readonly line: Line
  readonly props: TimeboxBoardProps
  readonly isEdited: boolean
  readonly onEdit: (isEdited: boolean) => void
}

function BoardLine({ line, props, isEdited, onEdit }: BoardLineProps) {
  const { content, translate, locale, commands, isReadOnly } = props
  const { contribution, state } = line
  const group = content.groups.find((one) => one.id === contribution.groupId)
  return (
    <li className={classes.line} data-state={state} aria-current={state === 'current' || undefined}>
      {group ? <Gommette shape={group.shape} size={22} label={group.name} /> : null}
      {isEdited ? (
        <TextEditor
          label={translate('board.paroleField')}
          value={contribution.text}
          isMultiline
          longest={280}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(text) => {
            commands.edit({ contributionId: contribution.id, text })
            onEdit(false)
          }}
          onCancel={() => onEdit(false)}
        />
      ) : (
        <span className={classes.text} dir="auto">
          {typeset(contribution.text, locale)}
        </span>
      )}
      {state === 'current' || state === 'done' ? (
        <span className={classes.state}>
          {translate(state === 'current' ? 'board.turnNow' : 'board.turnDone')}
        </span>
      ) : null}
      {isReadOnly || isEdited ? null : <LineActions line={line} props={props} onEdit={() => onEdit(true)} />}
    </li>
  )
}

function LineActions({
  line,
  props,
  onEdit,
}: Pick<BoardLineProps, 'line' | 'props'> & { readonly onEdit: () => void }) {
  const { content, translate, commands } = props
  const contributionId = line.contribution.id
  const isQueue = content.settings.look === 'file'
  return (
    <span className={classes.actions}>
      {line.state === 'waiting' ? (
        <Button size={44} variant="or" onClick={() => commands.act({ kind: 'giveTurn', contributionId })}>
          {translate('board.turnGive')}
        </Button>
      ) : null}
      {line.state === 'current' ? (
        <>
          {content.document.endsAt === null ? null : (
            <IconButton
              label={translate('board.turnMore')}
              icon={<IconClockPlus aria-hidden="true" stroke={2.2} />}
              onClick={() => commands.act({ kind: 'addTime', seconds: 30 })}
            />
          )}
          <Button size={44} variant="plein" onClick={() => commands.act({ kind: 'endTurn' })}>
            {translate('board.turnEnd')}
          </Button>
        </>
      ) : null}
      {line.state === 'done' ? (
        <Button size={44} onClick={() => commands.act({ kind: 'takeBack', contributionId })}>
          {translate('board.turnBack')}
        </Button>
      ) : null}
      {line.state === 'outside' && isQueue ? (
        <Button
          size={44}
          onClick={() =>
            commands.move({
              contributionIds: [contributionId],
              slotId: queueSlotId,
              clusterId: null,
              beforeId: null,
            })
          }
        >
          {translate('board.turnQueue')}
        </Button>
      ) : null}
      <Button size={44} variant="discret" onClick={onEdit}>
        {translate('board.edit')}
      </Button>
      <Button size={44} variant="discret" onClick={() => commands.remove([contributionId])}>
        {translate('board.remove')}
      </Button>
    </span>
  )
}

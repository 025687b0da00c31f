import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { typeset } from '../../../text/typography.ts'
import type { BoardControlsProps } from '../../boardProps.ts'
import { readForum } from '../readForum.ts'
import { type OpenSpaceAction, type OpenSpaceDocument, type OpenSpaceSettings, wallViews } from '../schema.ts'
import classes from './Controls.module.css'
import { TopicForm } from './TopicForm.tsx'

/** While the hall works: the round under way, what the wall shows of the forum, and a topic dictated. */
export function Controls({
  content,
  translate,
  locale,
  isReadOnly,
  isLive,
  act,
  commands,
}: BoardControlsProps<OpenSpaceSettings, OpenSpaceDocument, OpenSpaceAction>) {
  const forum = useMemo(() => readForum(content), [content])
  const [isWriting, setWriting] = useState(false)
  const { document } = content
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const received = forum.sessions.filter((session) => session.report === 'rendu').length
  const rounds = [
    { value: '', label: say('liveRoundNone') },
    ...forum.rounds.map((round) => ({ value: round.id, label: typeset(round.label, locale) })),
  ]
  const views = wallViews.map((view) => ({ value: view, label: say(`wall_${view}`) }))
  const setRound = (roundId: string) =>
    act({ kind: 'setCurrentRound', roundId: roundId === '' ? null : roundId })
  const told = [
    forum.queue.length > 0 ? say('liveQueue', { count: forum.queue.length }) : '',
    forum.sessions.length > 0 ? say('tracker', { count: received, total: forum.sessions.length }) : '',
    forum.clashes.length > 0 ? say('liveClashes', { count: forum.clashes.length }) : '',
  ].filter((text) => text !== '')
  return (
    <div className={classes.controls} data-live={isLive || undefined}>
      {isLive ? (
        <div className={classes.line}>
          <Button
            size={44}
            variant="plein"
            icon={<IconPlus stroke={2.4} aria-hidden="true" />}
            unavailable={isReadOnly ? translate('refusals.boardFrozen') : false}
            onClick={() => setWriting(true)}
          >
            {say('write')}
          </Button>
          <p className={classes.told}>{told.join(' · ')}</p>
        </div>
      ) : null}
      {isLive ? (
        <div className={classes.selects} inert={isReadOnly}>
          <SelectField
            label={say('liveRound')}
            value={document.currentRoundId ?? ''}
            options={rounds}
            onChange={setRound}
          />
          <SelectField
            label={say('liveWall')}
            value={document.wallView}
            options={views}
            onChange={(view) => act({ kind: 'showOnWall', view })}
          />
        </div>
      ) : (
        <>
          <div inert={isReadOnly}>
            <ChipGroup
              label={say('liveRound')}
              look="chips"
              value={document.currentRoundId ?? ''}
              options={rounds}
              onChange={setRound}
            />
          </div>
          <div inert={isReadOnly}>
            <ChipGroup
              label={say('liveWall')}
              look="chips"
              value={document.wallView}
              options={views}
              onChange={(view) => act({ kind: 'showOnWall', view })}
            />
          </div>
        </>
      )}
      <Dialog
        opened={isWriting}
        size="large"
        title={say('newTopic')}
        onClose={() => setWriting(false)}
        actions={<Button onClick={() => setWriting(false)}>{say('close')}</Button>}
      >
        <TopicForm
          rounds={forum.rounds}
          translate={translate}
          onKeep={({ title, details }) =>
            commands.capture({ text: title, slotId: null, clusterId: null, details })
          }
        />
      </Dialog>
    </div>
  )
}

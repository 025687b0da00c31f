import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { cellsOf } from '../placeTopic.ts'
import { type Session, type Topic, titleOf, topicFormats } from '../readForum.ts'
import classes from './Board.module.css'
import { KeptField } from './KeptField.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'

export interface TopicDialogProps {
  readonly topic: Topic
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
  readonly onReport: (session: Session) => void
  readonly onClose: () => void
}

/** Everything about one topic, by keyboard too: its words, its place, its parts, its compte rendu. */
export function TopicDialog({ topic, board, gestures, onReport, onClose }: TopicDialogProps) {
  const { translate, commands, isReadOnly, content } = board
  const { forum } = gestures
  const say = (key: string, params?: { [name: string]: string | number }) =>
    translate(`openSpace.${key}`, params)
  const session = forum.sessions.find((one) => one.topics.some((held) => held.id === topic.id))
  const { status } = topic.contribution
  const describe = (details: { [field: string]: string }) =>
    commands.describe({ contributionId: topic.id, details })
  const setStatus = (next: 'brut' | 'reporte' | 'ecarte') => {
    if (next !== 'brut' && session)
      commands.move({ contributionIds: [topic.id], slotId: null, clusterId: null, beforeId: null })
    commands.setStatus({ contributionIds: [topic.id], status: next })
    onClose()
  }
  const moved = session ? session.topics.map((one) => one.id) : [topic.id]
  const makePart = () => {
    const { initiators = '', format = '' } = topic.contribution.details
    const details = { partOf: topic.partOf ?? topic.id, continues: topic.id, initiators, format }
    commands.capture({
      text: topic.title,
      slotId: null,
      clusterId: null,
      details: Object.fromEntries(Object.entries(details).filter(([, value]) => value !== '')),
    })
    gestures.tell('secondPartMade', { part: topic.parts + 1 })
    onClose()
  }
  return (
    <Dialog
      opened
      size="large"
      title={say('topic')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plein" onClick={onClose}>
            {say('close')}
          </Button>
          {session ? <Button onClick={() => onReport(session)}>{say('openReport')}</Button> : null}
        </>
      }
    >
      <div className={classes.form}>
        <KeptField
          label={say('topicTitle')}
          value={topic.title}
          isReadOnly={isReadOnly}
          problemOf={(text) => {
            const over = [...text.trim()].length - 280
            return over > 0 ? translate('board.tooLong', { count: over }) : ''
          }}
          onKeep={(text) => text !== '' && commands.edit({ contributionId: topic.id, text })}
        />
        <KeptField
          label={say('initiators')}
          help={say('initiatorsHelp')}
          value={topic.contribution.details.initiators ?? ''}
          maxSigns={300}
          isReadOnly={isReadOnly}
          onKeep={(initiators) => describe({ initiators })}
        />
        <div className={classes.pair}>
          <SelectField
            label={say('where')}
            value={session?.cellId ?? ''}
            options={[
              { value: '', label: say('whereQueue') },
              ...cellsOf(forum).map(({ slotId, round, place }) => {
                const other = forum.sessions.find((one) => one.cellId === slotId && one.id !== session?.id)
                const where = { round: round.label, place: place.name }
                return {
                  value: slotId,
                  label: other
                    ? say('whereTaken', { ...where, title: titleOf(other) })
                    : say('whereFree', where),
                }
              }),
            ]}
            onChange={(slotId) => {
              gestures.place(moved, slotId === '' ? null : slotId)
              onClose()
            }}
          />
          <SelectField
            label={say('format')}
            value={topic.format}
            options={topicFormats.map((one) => ({ value: one, label: say(`format_${one}`) }))}
            onChange={(format) => describe({ format: format === 'discussion' ? '' : format })}
          />
        </div>
        <div className={classes.pair}>
          <SelectField
            label={say('continues')}
            value={topic.continues ?? ''}
            options={[
              { value: '', label: say('continuesNone') },
              ...forum.sessions
                .filter((one) => one.id !== session?.id)
                .map((one) => ({ value: one.id as string, label: `${one.round.label} : ${titleOf(one)}` })),
            ]}
            onChange={(continues) => describe({ continues })}
          />
          {session ? (
            <div>
              <p>{say('headCount')}</p>
              <CountField
                label={say('headCount')}
                value={session.headCount}
                most={999}
                isReadOnly={isReadOnly}
                onKeep={(count) =>
                  commands.act({ kind: 'setHeadCount', topicIds: session.topics.map((one) => one.id), count })
                }
              />
            </div>
          ) : null}
        </div>
        {isReadOnly ? null : (
          <div className={classes.buttons}>
            {status === 'brut' || status === 'retenu' ? (
              <>
                <Button size={44} onClick={makePart}>
                  {say('secondPart', { part: topic.parts + 1 })}
                </Button>
                {session && session.topics.length > 1 ? (
                  <Button
                    size={44}
                    onClick={() => {
                      gestures.place([topic.id], null)
                      onClose()
                    }}
                  >
                    {say('separate')}
                  </Button>
                ) : null}
                <Button size={44} onClick={() => setStatus('reporte')}>
                  {say('postpone')}
                </Button>
                <Button size={44} onClick={() => setStatus('ecarte')}>
                  {say('withdraw')}
                </Button>
              </>
            ) : (
              <Button size={44} variant="or" onClick={() => setStatus('brut')}>
                {say('bringBack')}
              </Button>
            )}
          </div>
        )}
        {session && session.topics.length > 1 ? (
          <ul className={classes.plainList}>
            {session.topics.map((one) => (
              <li key={one.id}>{one.title}</li>
            ))}
          </ul>
        ) : null}
        {content.board.frozenAt === null ? null : <p>{translate('refusals.boardFrozen')}</p>}
      </div>
    </Dialog>
  )
}

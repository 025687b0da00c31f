import { IconTrash } from '@tabler/icons-react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { GroupId } from '../../../../shared/domain/ids.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { Gommette } from '../../../design/Gommette.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { useGroupName } from '../../useGroupName.ts'
import { BoardSettings } from './BoardSettings.tsx'
import { DraftField } from './DraftField.tsx'
import classes from './LaneDetail.module.css'
import { StepsEditor } from './StepsEditor.tsx'
import type { Agenda } from './useAgenda.ts'

/** Longest consigne that the last row reads, on two lines. */
const consigneSigns = 64
/** Longest consigne that can be kept: beyond the last row’s, the wall turns its pages. */
const longestConsigne = 400
const none = ''

/** One lane: whose it is, its method, its question, its consigne, its steps and its boards. */
export function LaneDetail({
  agenda,
  lane,
  isOnly,
  methods,
}: {
  agenda: Agenda
  lane: Lane
  isOnly: boolean
  methods: readonly MethodSummary[]
}) {
  const words = useWords('agenda')
  const commands = useCommands()
  const nameOf = useGroupName()
  const locale = useLocale()
  type Fields = Parameters<typeof commands.lanes.change>[0]['fields']
  const change = (fields: Fields) => void commands.lanes.change({ laneId: lane.id, fields })
  const group = agenda.groups.find((one) => one.id === lane.groupId)
  const boards = agenda.boards.filter((board) => board.laneId === lane.id)
  const isLong = [...lane.consigne].length > consigneSigns
  const consigneCounter = (left: number) =>
    words(left < 0 ? 'consigneOver' : 'consigneLeft', { count: Math.abs(left) })
  return (
    <div className={isOnly ? classes.only : classes.lane}>
      {isOnly && !group ? null : (
        <>
          <p className={classes.group}>
            {group ? <Gommette shape={group.shape} size={24} /> : null}
            {group ? nameOf(group) : words('everyone')}
          </p>
          <SelectField
            label={words('laneGroup')}
            value={lane.groupId ?? none}
            options={[
              { value: none, label: words('everyone') },
              ...agenda.groups.map((one) => ({ value: one.id as string, label: nameOf(one) })),
            ]}
            onChange={(value) => change({ groupId: value === none ? null : (value as GroupId) })}
          />
        </>
      )}
      <SelectField
        label={words('method')}
        value={lane.methodId}
        options={[
          { value: none, label: words('noMethod') },
          ...methods.map((method) => ({ value: method.id, label: method.name })),
        ]}
        onChange={(methodId) =>
          methodId === none
            ? change({ methodId: '' })
            : void commands.lanes.changeMethod({ laneId: lane.id, methodId, language: locale })
        }
      />
      <DraftField
        label={words('question')}
        value={lane.title}
        maxSigns={120}
        onSettle={(title) => change({ title })}
      />
      <DraftField
        label={words('consigne')}
        multiline
        rows={2}
        value={lane.consigne}
        maxSigns={consigneSigns}
        longest={longestConsigne}
        counterText={consigneCounter}
        onSettle={(consigne) => change({ consigne })}
      />
      {isLong || lane.wallTitle !== '' ? (
        <DraftField
          label={words('wallTitle')}
          optional
          value={lane.wallTitle}
          maxSigns={consigneSigns}
          onSettle={(wallTitle) => change({ wallTitle })}
        />
      ) : null}
      {lane.consigne === '' ? null : (
        <DraftField
          label={words('consigneFacile')}
          optional
          multiline
          rows={2}
          value={lane.consigneFacile}
          maxSigns={longestConsigne}
          onSettle={(consigneFacile) => change({ consigneFacile })}
        />
      )}
      <DraftField
        label={words('facilitator')}
        optional
        value={lane.facilitator}
        maxSigns={80}
        onSettle={(facilitator) => change({ facilitator })}
      />
      {isOnly ? null : (
        <div className={classes.minutes}>
          <span>{words('laneMinutes')}</span>
          <DurationStepper
            label={words('laneMinutes')}
            minutes={lane.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </div>
      )}
      <StepsEditor lane={lane} onChange={(steps) => change({ steps })} />
      {boards.map((board) => (
        <BoardSettings key={board.id} board={board} />
      ))}
      {isOnly ? null : (
        <Button
          size={44}
          icon={<IconTrash stroke={2.2} aria-hidden="true" />}
          onClick={() => void commands.lanes.remove({ laneId: lane.id })}
        >
          {words('removeLane')}
        </Button>
      )}
    </div>
  )
}

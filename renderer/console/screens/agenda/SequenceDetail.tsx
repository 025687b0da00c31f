import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { sequenceMinutes } from '../../../../shared/domain/agenda/minutes.ts'
import type { GroupWord, Sequence, SequenceKind } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { TimeField } from '../../../design/TimeField.tsx'
import { useWords } from '../../../text/words.ts'
import { minutesOfTime, timeOfMinutes } from '../../hourInWords.ts'
import { DraftField } from './DraftField.tsx'
import { LaneDetail } from './LaneDetail.tsx'
import { SequenceDay } from './SequenceDay.tsx'
import classes from './SequenceDetail.module.css'
import type { Agenda } from './useAgenda.ts'
import type { AgendaGestures } from './useAgendaGestures.ts'

/** Everything a sequence says, in the right panel: each field is kept when it is left. */
export function SequenceDetail({
  agenda,
  sequence,
  groupWord,
  methods,
  gestures,
  onClose,
}: {
  agenda: Agenda
  sequence: Sequence
  groupWord: GroupWord
  methods: readonly MethodSummary[]
  gestures: AgendaGestures
  onClose: () => void
}) {
  const words = useWords('agenda')
  const commands = useCommands()
  const panel = useRef<HTMLElement>(null)
  const lanes = agenda.lanes.filter((lane) => lane.sequenceId === sequence.id)
  type Fields = Parameters<typeof commands.sequences.change>[0]['fields']
  const change = (fields: Fields) => void commands.sequences.change({ sequenceId: sequence.id, fields })
  const wished = sequenceMinutes(sequence, lanes)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('input')?.focus()
  }, [])
  return (
    <aside
      ref={panel}
      className={classes.detail}
      aria-label={words('detail')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{words('detail')}</h2>
        <IconButton label={words('closeDetail')} icon={<IconX stroke={2.2} />} onClick={onClose} />
      </div>
      <DraftField
        label={words('fieldTitle')}
        value={sequence.title}
        maxSigns={120}
        onSettle={(title) => change({ title })}
      />
      <ChipGroup<SequenceKind>
        look="chips"
        label={words('kind')}
        value={sequence.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'plenary', label: words('kindPlenary') },
          { value: 'groups', label: words('kindGroups') },
          { value: 'break', label: words('kindBreak') },
          { value: 'meal', label: words('kindMeal') },
        ]}
      />
      <div className={classes.durations}>
        <div className={classes.duration}>
          <span>{words('minimum')}</span>
          <DurationStepper
            label={words('minimum')}
            minutes={sequence.minimumMinutes}
            max={wished}
            onChange={(minimumMinutes) => change({ minimumMinutes })}
          />
        </div>
        <div className={classes.duration}>
          <span>{words('wished')}</span>
          <DurationStepper
            label={words('wished')}
            minutes={wished}
            onChange={(minutes) => gestures.changeDuration(sequence.id, minutes)}
          />
        </div>
        <div className={classes.duration}>
          <span>{words('maximum')}</span>
          <DurationStepper
            label={words('maximum')}
            minutes={sequence.maximumMinutes}
            min={wished}
            onChange={(maximumMinutes) => change({ maximumMinutes })}
          />
        </div>
      </div>
      <TimeField
        label={words('fixedTime')}
        optional
        help={words('fixedTimeHelp')}
        value={minutesOfTime(sequence.fixedTime)}
        onChange={(minutes) => change({ fixedTime: timeOfMinutes(minutes) })}
      />
      <SequenceDay agenda={agenda} sequence={sequence} />
      <CheckRow checked={sequence.isOptional} onChange={(isOptional) => change({ isOptional })}>
        {words('isOptional')}
      </CheckRow>
      <section className={classes.part}>
        <h3 className={classes.heading}>{words(lanes.length > 1 ? 'lanesParallel' : 'lanes')}</h3>
        {lanes.map((lane) => (
          <LaneDetail
            key={lane.id}
            agenda={agenda}
            lane={lane}
            isOnly={lanes.length === 1}
            methods={methods}
          />
        ))}
        <div className={classes.buttons}>
          <Button
            size={44}
            unavailable={agenda.groups.length === 0 && words('groupsMissing')}
            onClick={() => void gestures.split(sequence)}
          >
            {words(groupWord === 'tablee' ? 'splitTablee' : 'split')}
          </Button>
          <Button size={44} onClick={() => void gestures.addLane(sequence)}>
            {words('addLane')}
          </Button>
        </div>
      </section>
      <section className={classes.part}>
        <DraftField
          label={words('lead')}
          value={sequence.lead}
          maxSigns={120}
          onSettle={(lead) => change({ lead })}
        />
        <DraftField
          label={words('objective')}
          multiline
          rows={2}
          value={sequence.objective}
          maxSigns={600}
          onSettle={(objective) => change({ objective })}
        />
        <DraftField
          label={words('material')}
          multiline
          rows={2}
          value={sequence.material}
          maxSigns={600}
          onSettle={(material) => change({ material })}
        />
        <DraftField
          label={words('notes')}
          help={words('notesHelp')}
          multiline
          rows={4}
          value={sequence.notes}
          maxSigns={2000}
          onSettle={(notes) => change({ notes })}
        />
      </section>
    </aside>
  )
}

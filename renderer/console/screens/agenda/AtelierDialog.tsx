import { useState } from 'react'
import { MAXIMUM_DAYS } from '../../../../shared/domain/agenda/days.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { DateField } from '../../../design/DateField.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { TimeField } from '../../../design/TimeField.tsx'
import { useWords } from '../../../text/words.ts'
import { minutesOfTime, timeOfMinutes } from '../../hourInWords.ts'
import { titleSigns, useTitleProblem } from '../../useTitleProblem.ts'
import classes from './AtelierDialog.module.css'

/** The evening itself: its title, day, place, hours and people; kept together, so one Ctrl Z takes it all back. */
export function AtelierDialog({ atelier, onClose }: { atelier: Atelier; onClose: () => void }) {
  const words = useWords('agenda')
  const commands = useCommands()
  const titleProblem = useTitleProblem()
  const [fields, setFields] = useState({
    title: atelier.title,
    format: atelier.format,
    day: atelier.day,
    place: atelier.place,
    startTime: atelier.startTime,
    announcedStartTime: atelier.announcedStartTime,
    announcedEndTime: atelier.announcedEndTime,
    hallUntilTime: atelier.hallUntilTime,
  })
  const [people, setPeople] = useState(String(atelier.expectedPeople))
  const [days, setDays] = useState(String(atelier.dayCount))
  const [doubts, setDoubts] = useState<readonly string[]>([])
  const change = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }))
  const doubt = (name: string) => (isDoubtful: boolean) =>
    setDoubts((before) =>
      isDoubtful ? [...new Set([...before, name])] : before.filter((one) => one !== name),
    )
  const keep = async () => {
    if (titleProblem(fields.title) || doubts.length > 0) return
    const expectedPeople = Math.min(2000, Number.parseInt(people, 10) || 0)
    const dayCount = Math.min(MAXIMUM_DAYS, Math.max(1, Number.parseInt(days, 10) || 1))
    const { day, startTime, announcedEndTime, ...others } = fields
    const answer = await commands.ateliers.change({
      id: atelier.id,
      fields: {
        ...others,
        title: fields.title.trim(),
        expectedPeople,
        dayCount,
        // What must be there and was emptied stays as it was.
        day: day || atelier.day,
        startTime: startTime || atelier.startTime,
        announcedEndTime: announcedEndTime || atelier.announcedEndTime,
      },
    })
    if (answer.status === 'done') onClose()
  }
  const time = (name: 'startTime' | 'announcedStartTime' | 'announcedEndTime' | 'hallUntilTime') => ({
    value: minutesOfTime(fields[name]),
    onChange: (minutes: number | null) => change({ [name]: timeOfMinutes(minutes) }),
    onDoubt: doubt(name),
  })
  return (
    <Dialog opened onClose={onClose} title={words('atelierDialog')} size="large">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Field
          label={words('atelierTitle')}
          value={fields.title}
          onChange={(title) => change({ title })}
          maxSigns={titleSigns}
          problem={titleProblem(fields.title)}
        />
        <ChipGroup<Atelier['format']>
          label={words('format')}
          value={fields.format}
          onChange={(format) => change({ format })}
          options={[
            { value: 'atelier', label: words('formatAtelier') },
            { value: 'seminaire', label: words('formatSeminaire') },
          ]}
        />
        <div className={classes.pair}>
          <DateField label={words('atelierDay')} value={fields.day} onChange={(day) => change({ day })} />
          <Field
            label={words('dayCount')}
            help={words('dayCountHelp', { most: MAXIMUM_DAYS })}
            inputMode="numeric"
            figures
            value={days}
            onChange={setDays}
          />
        </div>
        <div className={classes.pair}>
          <Field
            label={words('atelierPlace')}
            value={fields.place}
            onChange={(place) => change({ place })}
            maxSigns={120}
          />
          <Field label={words('expected')} inputMode="numeric" figures value={people} onChange={setPeople} />
        </div>
        <div className={classes.pair}>
          <TimeField label={words('doorsOpen')} {...time('startTime')} />
          <TimeField
            label={words('announcedStart')}
            optional
            help={words('announcedStartHelp')}
            {...time('announcedStartTime')}
          />
        </div>
        <div className={classes.pair}>
          <TimeField label={words('announcedEnd')} {...time('announcedEndTime')} />
          <TimeField label={words('hallTime')} optional {...time('hallUntilTime')} />
        </div>
        <div className={classes.actions}>
          <Button variant="plein" type="submit">
            {words('keep')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

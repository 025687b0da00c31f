import { useState } from 'react'
import { nextAtelierDay } from '../../../../shared/domain/agenda/nextAtelierDay.ts'
import { dayAfter, isDay } from '../../../../shared/domain/agenda/wallClock.ts'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { DateField } from '../../../design/DateField.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { TimeField } from '../../../design/TimeField.tsx'
import { useWords } from '../../../text/words.ts'
import { minutesOfTime, timeOfMinutes } from '../../hourInWords.ts'
import { goTo } from '../../routes.ts'
import { useToday } from '../../useNow.ts'
import { titleSigns, useTitleProblem } from '../../useTitleProblem.ts'
import classes from './SheetPage.module.css'

/** Longest place that the contract keeps. */
const placeSigns = 120

/** One more atelier: its title, its day, its hours. Four weeks after the last one, at the same hours, for as many people. */
export function AddAtelierDialog({
  demarcheId,
  last,
  onClose,
}: {
  demarcheId: string
  last: Atelier | null
  onClose: () => void
}) {
  const words = useWords('demarche')
  const commands = useCommands()
  const titleProblem = useTitleProblem()
  const today = useToday()
  const [title, setTitle] = useState('')
  const [day, setDay] = useState(
    last && isDay(last.day) ? nextAtelierDay(last.day, today) : dayAfter(today, 14),
  )
  const [start, setStart] = useState(minutesOfTime(last?.startTime ?? '18:30'))
  const [end, setEnd] = useState(minutesOfTime(last?.announcedEndTime || '21:00'))
  const [place, setPlace] = useState('')
  const [people, setPeople] = useState(last?.expectedPeople ? String(last.expectedPeople) : '')
  const [isJudged, setIsJudged] = useState(false)
  const isWhole = title.trim() !== '' && day !== '' && start !== null && end !== null
  const add = async () => {
    setIsJudged(true)
    if (!isWhole || titleProblem(title)) return
    const id = newId<AtelierId>()
    const answer = await commands.ateliers.add({
      id,
      title: title.trim(),
      day,
      startTime: timeOfMinutes(start),
      announcedEndTime: timeOfMinutes(end),
      place: place.trim(),
      expectedPeople: Math.max(0, Math.min(2000, Number.parseInt(people, 10) || 0)),
    })
    if (answer.status !== 'done') return
    onClose()
    goTo({ screen: 'agenda', demarcheId, atelierId: id })
  }
  return (
    <Dialog opened onClose={onClose} title={words('newAtelierTitle')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Field
          label={words('newAtelierName')}
          value={title}
          onChange={setTitle}
          placeholder={words('newAtelierNamePlaceholder')}
          maxSigns={titleSigns}
          autoFocus
          problem={
            [...title].length > titleSigns
              ? titleProblem(title)
              : isJudged && !isWhole
                ? words('newAtelierMissing')
                : undefined
          }
        />
        <DateField label={words('newAtelierDay')} value={day} onChange={setDay} />
        <div className={classes.pair}>
          <TimeField label={words('newAtelierStart')} value={start} onChange={setStart} />
          <TimeField label={words('newAtelierEnd')} value={end} onChange={setEnd} />
        </div>
        <div className={classes.pair}>
          <Field
            label={words('newAtelierPlace')}
            optional
            value={place}
            onChange={(typed) => setPlace([...typed].slice(0, placeSigns).join(''))}
          />
          <Field
            label={words('newAtelierPeople')}
            optional
            inputMode="numeric"
            figures
            value={people}
            onChange={setPeople}
          />
        </div>
        <div className={classes.actions}>
          <Button variant="plein" type="submit">
            {words('newAtelierAdd')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

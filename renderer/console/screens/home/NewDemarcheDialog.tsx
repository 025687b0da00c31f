import { useState } from 'react'
import { dayAfter } from '../../../../shared/domain/agenda/wallClock.ts'
import type { AtelierId, DemarcheId } from '../../../../shared/domain/ids.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { DateField } from '../../../design/DateField.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import { useToday } from '../../useNow.ts'
import { titleSigns, useTitleProblem } from '../../useTitleProblem.ts'
import classes from './HomeForm.module.css'
import { blankStart, startingPoints } from './startingPoints.ts'

const blank = 'vierge'

/** A new démarche: its title, its territory, what it starts from, its first day. */
export function NewDemarcheDialog({ start, onClose }: { start: string | null; onClose: () => void }) {
  const words = useWords('home')
  const commands = useCommands()
  const titleProblem = useTitleProblem()
  const today = useToday()
  const [title, setTitle] = useState('')
  const [territory, setTerritory] = useState('')
  const territorySigns = [...territory.trim()].length
  const [template, setTemplate] = useState(start ?? blank)
  const [day, setDay] = useState(dayAfter(today, 14))
  const [isJudged, setIsJudged] = useState(false)
  const [isCreating, setIsCreating] = useState(false)

  const create = async () => {
    setIsJudged(true)
    if (titleProblem(title) || territorySigns > titleSigns || day === '' || isCreating) return
    setIsCreating(true)
    const id = newId<DemarcheId>()
    const chosen = template === blank ? null : template
    const answer = await commands.shelf.create({ id, title, territory, template: chosen, day })
    if (answer.status === 'done' && chosen === null) {
      await commands.ateliers.add({
        id: newId<AtelierId>(),
        title: title.trim(),
        day,
        startTime: '18:30',
        announcedEndTime: '21:00',
      })
    }
    setIsCreating(false)
    if (answer.status === 'done') goTo({ screen: 'demarche', demarcheId: id })
  }

  return (
    <Dialog opened onClose={onClose} title={words('newTitle')} size="large">
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Field
          label={words('fieldTitle')}
          value={title}
          onChange={setTitle}
          placeholder={words('fieldTitlePlaceholder')}
          maxSigns={titleSigns}
          autoFocus
          problem={isJudged || [...title].length > titleSigns ? titleProblem(title) : undefined}
        />
        <div className={classes.pair}>
          <Field
            label={words('fieldTerritory')}
            optional
            value={territory}
            onChange={setTerritory}
            maxSigns={titleSigns}
            problem={territorySigns > titleSigns ? titleProblem(territory) : undefined}
          />
          <DateField
            label={words('fieldDay')}
            value={day}
            onChange={setDay}
            problem={isJudged && day === '' ? words('dayMissing') : undefined}
          />
        </div>
        <div className={classes.choice}>
          <p className={classes.label}>{words('fieldStart')}</p>
          <div className={classes.chips}>
            <ChipGroup
              look="chips"
              label={words('fieldStart')}
              value={template}
              onChange={setTemplate}
              options={[blankStart, ...startingPoints.toReversed()].map((point) => ({
                value: point.template ?? blank,
                label: words(point.name),
              }))}
            />
          </div>
        </div>
        <div className={classes.actions}>
          <Button variant="plein" type="submit" loading={isCreating}>
            {words('create')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

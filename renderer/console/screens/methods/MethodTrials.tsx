import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { formatDayInLetters } from '../../../../shared/text/typography.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { DateField } from '../../../design/DateField.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './MethodTrials.module.css'

function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** « Essayée le … avec …, ce que j’en retiens. » */
export function MethodTrials({ one }: { one: LibraryMethod }) {
  const words = useWords('methods')
  const locale = useLocale()
  const commands = useCommands()
  const messages = useMessages()
  const [day, setDay] = useState(today)
  const [withWhom, setWithWhom] = useState('')
  const [learnt, setLearnt] = useState('')
  const keep = async () => {
    const trial = { id: newId<string>(), day, withWhom, learnt }
    const { status } = await commands.ownMethods.noteTrial({ methodId: one.method.id, trial })
    if (status !== 'done') return
    setWithWhom('')
    setLearnt('')
    messages.tell(words('trialKept'))
  }
  return (
    <section className={classes.trials}>
      <h2 className="titre-4">{words('trials')}</h2>
      {one.trials.length === 0 ? <p className="second">{words('trialNone')}</p> : null}
      <ul className={classes.list}>
        {one.trials.map((trial) => {
          const inLetters = formatDayInLetters(trial.day, locale)
          return (
            <li key={trial.id} className={classes.trial}>
              <div>
                <p className={classes.when}>
                  {trial.withWhom === ''
                    ? words('trialLineAlone', { day: inLetters })
                    : words('trialLine', { day: inLetters, withWhom: trial.withWhom })}
                </p>
                <p className={classes.learnt}>{trial.learnt}</p>
              </div>
              <IconButton
                label={words('trialRemove', { day: inLetters })}
                icon={<IconX stroke={2.2} />}
                onClick={() =>
                  void commands.ownMethods.removeTrial({ methodId: one.method.id, trialId: trial.id })
                }
              />
            </li>
          )
        })}
      </ul>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <DateField label={words('trialDay')} value={day} onChange={(typed) => setDay(typed || today())} />
        <Field label={words('trialWith')} value={withWhom} onChange={setWithWhom} maxSigns={200} />
        <Field
          label={words('trialLearnt')}
          multiline
          rows={3}
          value={learnt}
          onChange={setLearnt}
          maxSigns={2000}
        />
        <Button type="submit" size={44}>
          {words('trialKeep')}
        </Button>
      </form>
    </section>
  )
}

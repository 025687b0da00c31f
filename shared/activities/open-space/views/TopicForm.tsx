import { useRef, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { Translate } from '../../activity.ts'
import { type TopicFormat, topicFormats } from '../readForum.ts'
import type { Round } from '../schema.ts'
import classes from './Board.module.css'

/** Signs read in three lines of the wall (design.md, 3.3). */
const wallSigns = 32
const longest = 280

export interface NewTopic {
  readonly title: string
  readonly details: { [field: string]: string }
}

export interface TopicFormProps {
  readonly rounds: readonly Round[]
  readonly startingTitle?: string
  readonly translate: Translate
  readonly onKeep: (topic: NewTopic) => void
}

/** A topic as it is dictated: what, who, how, when. Once kept, the form is ready for the next voice. */
export function TopicForm({ rounds, startingTitle = '', translate, onKeep }: TopicFormProps) {
  const [title, setTitle] = useState(startingTitle)
  const [initiators, setInitiators] = useState('')
  const [format, setFormat] = useState<TopicFormat>('discussion')
  const [wish, setWish] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const over = [...title.trim()].length - longest
  const isReady = title.trim() !== '' && over <= 0
  const keep = () => {
    if (!isReady) return field.current?.focus()
    const details = { initiators: initiators.trim(), format: format === 'discussion' ? '' : format, wish }
    onKeep({
      title: title.trim(),
      details: Object.fromEntries(Object.entries(details).filter(([, value]) => value !== '')),
    })
    setTitle('')
    setInitiators('')
    setFormat('discussion')
    setWish('')
    field.current?.focus()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Field
        inputRef={field}
        label={translate('openSpace.topicTitle')}
        help={translate('openSpace.topicTitleHelp', { most: wallSigns })}
        problem={over > 0 ? translate('board.tooLong', { count: over }) : undefined}
        value={title}
        size="saisie"
        autoFocus
        dir="auto"
        onChange={setTitle}
      />
      <Field
        label={translate('openSpace.initiators')}
        help={translate('openSpace.initiatorsHelp')}
        value={initiators}
        maxSigns={300}
        onChange={setInitiators}
      />
      <div className={classes.pair}>
        <SelectField
          label={translate('openSpace.format')}
          value={format}
          options={topicFormats.map((one) => ({ value: one, label: translate(`openSpace.format_${one}`) }))}
          onChange={setFormat}
        />
        <SelectField
          label={translate('openSpace.wish')}
          value={wish}
          options={[
            { value: '', label: translate('openSpace.wishNone') },
            ...rounds.map((round) => ({
              value: round.id,
              label: [round.day, round.label].filter((text) => text !== '').join(', '),
            })),
          ]}
          onChange={setWish}
        />
      </div>
      <Button type="submit" variant="plein">
        {translate('openSpace.keepTopic')}
      </Button>
    </form>
  )
}

import { Suspense } from 'react'
import { activities } from '../../../../shared/activities/index.ts'
import { activityViews } from '../../../../shared/activities/views.ts'
import { inLanguage } from '../../../../shared/domain/methods/inLanguage.ts'
import { activityIds, type MethodBoard } from '../../../../shared/domain/methods/methodSchema.ts'
import type { Json } from '../../../../shared/domain/rows.ts'
import { newId } from '../../../client/Connection.ts'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import classes from './MethodForm.module.css'
import { boardOf, written } from './methodDraft.ts'

/** The boards of a method: an activity, a title, and the settings that the activity shows. */
export function BoardFields({
  boards,
  onChange,
}: {
  boards: readonly MethodBoard[]
  onChange: (boards: MethodBoard[]) => void
}) {
  const words = useWords('methods')
  const language = useLocale()
  const translate = useTranslate()
  const options = activityIds.map((value) => ({ value, label: words(`activity_${value}`) }))
  const change = (at: number, board: MethodBoard) =>
    onChange(boards.map((one, index) => (index === at ? board : one)))
  /** A board with the settings its activity begins with. */
  const fresh = (activity: MethodBoard['activity'], title = words(`activity_${activity}`)): MethodBoard =>
    boardOf(
      activity,
      { fr: title, en: title },
      activities[activity].defaultSettings as MethodBoard['settings'],
    )
  if (boards.length === 0) {
    return (
      <SelectField
        label={words('formActivity')}
        value={'none' as MethodBoard['activity'] | 'none'}
        options={[{ value: 'none' as const, label: '…' }, ...options]}
        onChange={(activity) => {
          if (activity !== 'none') onChange([fresh(activity)])
        }}
      />
    )
  }
  return boards.map((board, index) => {
    const { Settings } = activityViews[board.activity]
    const settings = activities[board.activity].settingsSchema.safeParse(inLanguage(board.settings, language))
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: boards are told by their place
      <fieldset key={index} className={classes.set}>
        <legend className={classes.legend}>{words('formBoard')}</legend>
        <SelectField
          label={words('formActivity')}
          value={board.activity}
          options={options}
          onChange={(activity) => change(index, fresh(activity, board.title[language]))}
        />
        <Field
          label={words('formBoardTitle')}
          maxSigns={120}
          value={board.title[language]}
          onChange={(typed) => change(index, { ...board, title: written(board.title, language, typed) })}
        />
        {settings.success ? (
          <Suspense fallback={<Skeleton label={words('loading')} blocks={1} />}>
            <Settings
              settings={settings.data}
              onChange={(next) => change(index, { ...board, settings: next as { [name: string]: Json } })}
              newId={() => `c${newId()}`}
              translate={translate}
            />
          </Suspense>
        ) : null}
      </fieldset>
    )
  })
}

import { IconPlus, IconX } from '@tabler/icons-react'
import { Suspense } from 'react'
import { activities } from '../../../../shared/activities/index.ts'
import { activityViews } from '../../../../shared/activities/views.ts'
import { inBothLanguages } from '../../../../shared/domain/methods/inBothLanguages.ts'
import { inLanguage } from '../../../../shared/domain/methods/inLanguage.ts'
import { activityIds, type MethodBoard } from '../../../../shared/domain/methods/methodSchema.ts'
import type { Json } from '../../../../shared/domain/rows.ts'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useTranslate, useWords } from '../../../text/words.ts'
import { useFormLanguage } from './FormLanguage.ts'
import classes from './MethodForm.module.css'
import { boardOf, written } from './methodDraft.ts'

const mostBoards = 4

/** The boards of a method: an activity, a title, and the settings that the activity shows. */
export function BoardFields({
  boards,
  onChange,
}: {
  boards: readonly MethodBoard[]
  onChange: (boards: MethodBoard[]) => void
}) {
  const words = useWords('methods')
  const form = useFormLanguage()
  const { language, first } = form
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
  const sets = boards.map((board, index) => {
    const { Settings } = activityViews[board.activity]
    const settings = activities[board.activity].settingsSchema.safeParse(inLanguage(board.settings, language))
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: boards are told by their place
      <fieldset key={index} className={classes.set}>
        <legend className={classes.legend}>{words('formBoard')}</legend>
        {boards.length > 1 ? (
          <Button
            size={44}
            variant="discret"
            className={classes.end}
            icon={<IconX stroke={2.2} aria-hidden="true" />}
            onClick={() => onChange(boards.filter((_, other) => other !== index))}
          >
            {words('formRemoveBoard', { name: board.title[language] })}
          </Button>
        ) : null}
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
          onChange={(typed) => change(index, { ...board, title: written(board.title, form, typed) })}
        />
        {settings.success ? (
          <Suspense fallback={<Skeleton label={words('loading')} blocks={1} />}>
            <Settings
              settings={settings.data}
              onChange={(next) =>
                change(index, {
                  ...board,
                  settings: inBothLanguages(
                    board.settings,
                    next as Json,
                    language,
                    first,
                  ) as MethodBoard['settings'],
                })
              }
              newId={() => `c${newId()}`}
              translate={translate}
            />
          </Suspense>
        ) : null}
      </fieldset>
    )
  })
  return (
    <>
      {sets}
      {boards.length < mostBoards ? (
        <Button
          size={44}
          className={classes.end}
          icon={<IconPlus stroke={2.2} aria-hidden="true" />}
          onClick={() => onChange([...boards, fresh('columns')])}
        >
          {words('formAddBoard')}
        </Button>
      ) : null}
    </>
  )
}

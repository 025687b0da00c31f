import { IconArrowDown, IconArrowUp, IconUpload, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { isRefusal } from '../../../domain/change.ts'
import { gommetteOrder } from '../../../domain/gommettes/gommetteShapes.ts'
import { pictogramIds } from '../../../domain/gommettes/pictograms.ts'
import type { Translate } from '../../activity.ts'
import { cleanSvg } from '../cleanSvg.ts'
import type { MapCategory } from '../schema.ts'
import { CategoryGommette } from './CategoryGommette.tsx'

export interface SettingsCategoryProps {
  readonly category: MapCategory
  readonly number: number
  readonly count: number
  /** Another category that looks the same, or nothing. */
  readonly twin: string
  readonly onChange: (category: MapCategory) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly onProblem: (text: string) => void
  readonly translate: Translate
}

/** A category of the legend: its word, its family (shape and colour together), its pictogram or a drawing of one's own. */
export function SettingsCategory(props: SettingsCategoryProps) {
  const { category, number, count, twin, onChange, onMove, onRemove, onProblem, translate } = props
  const file = useRef<HTMLInputElement>(null)
  const { title } = category
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = cleanSvg(await chosen.text())
    if (isRefusal(read)) onProblem(translate(`refusals.${read.refused}`, read.params))
    else {
      onProblem('')
      onChange({ ...category, drawing: read })
    }
  }
  return (
    <div className={classes.item}>
      <CategoryGommette category={category} size={44} />
      <CategoryGommette category={category} size={44} isGrey />
      <div className={classes.grow}>
        <Field
          label={translate('map.settingsCategory', { number })}
          value={title}
          maxSigns={60}
          {...(twin !== '' && { problem: translate('map.settingsTwin', { title: twin }) })}
          onChange={(value) => onChange({ ...category, title: value })}
        />
      </div>
      <SelectField
        label={translate('map.settingsShape', { number })}
        value={category.shape}
        options={gommetteOrder.map((shape) => ({ value: shape, label: translate(`map.shape_${shape}`) }))}
        onChange={(shape) => onChange({ ...category, shape })}
      />
      <SelectField
        label={translate('map.settingsPictogram', { number })}
        value={category.drawing ? 'drawing' : category.pictogram}
        options={[
          { value: '', label: translate('map.pictogramNone') },
          ...(category.drawing ? [{ value: 'drawing', label: translate('map.pictogramOwn') }] : []),
          ...pictogramIds.map((id) => ({ value: id as string, label: translate(`map.pictogram_${id}`) })),
        ]}
        onChange={(pictogram) =>
          pictogram === 'drawing' ? undefined : onChange({ ...category, pictogram, drawing: null })
        }
      />
      <div className={classes.buttons}>
        <input
          ref={file}
          type="file"
          accept=".svg,image/svg+xml"
          hidden
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button
          size={44}
          variant="discret"
          icon={<IconUpload stroke={2} />}
          onClick={() => file.current?.click()}
        >
          {translate('map.settingsImport', { number })}
        </Button>
        <IconButton
          label={translate('map.settingsMoveUp', { title })}
          icon={<IconArrowUp />}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={translate('map.settingsMoveDown', { title })}
          icon={<IconArrowDown />}
          disabled={number === count}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={translate('map.settingsRemove', { title })}
          icon={<IconX />}
          disabled={count === 1}
          onClick={onRemove}
        />
      </div>
    </div>
  )
}

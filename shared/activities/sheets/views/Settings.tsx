import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { sheetModelSchema } from '../../../domain/sheets/sheetModel.ts'
import type { SettingsProps } from '../../projectionProps.ts'
import { mostModels, type SheetsSettings, settingsSchema } from '../schema.ts'
import { freshId } from './freshId.ts'
import { SettingsCourse } from './SettingsCourse.tsx'
import { SettingsDeck } from './SettingsDeck.tsx'
import { SettingsModel } from './SettingsModel.tsx'

/** The kinds of sheets and their questions, how they are dealt, the timed steps, the portraits to draw. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<SheetsSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const { models } = draft
  const addModel = () => {
    const title = translate('sheets.settingsNewModel')
    const label = translate('sheets.settingsNewField')
    const fields = [{ id: freshId(newId()), label, kind: 'list' as const }]
    change({ models: [...models, sheetModelSchema.parse({ id: freshId(newId()), title, fields })] })
  }
  return (
    <div className={classes.form}>
      <ChipGroup
        label={translate('sheets.settingsLook')}
        value={draft.look}
        options={[
          { value: 'fiche', label: translate('sheets.settingsLookFiche') },
          { value: 'canevas', label: translate('sheets.settingsLookCanevas') },
          { value: 'rayons', label: translate('sheets.settingsLookRayons') },
        ]}
        onChange={(look) => change({ look })}
      />
      <ChipGroup
        label={translate('sheets.settingsDeal')}
        value={draft.deal}
        options={[
          { value: 'free', label: translate('sheets.settingsDealFree') },
          { value: 'perGroup', label: translate('sheets.settingsDealPerGroup') },
          { value: 'perContribution', label: translate('sheets.settingsDealPerContribution') },
        ]}
        onChange={(deal) => change({ deal })}
      />
      {models.map((model, index) => (
        <SettingsModel
          key={model.id}
          model={model}
          number={index + 1}
          canRemove={models.length > 1 || draft.deck.length > 0}
          onChange={(next) => change({ models: models.with(index, next) })}
          onRemove={() => change({ models: models.toSpliced(index, 1) })}
          newId={newId}
          translate={translate}
        />
      ))}
      {models.length < mostModels ? (
        <section className={classes.part}>
          <Button onClick={addModel}>{translate('sheets.settingsAddModel')}</Button>
        </section>
      ) : null}
      <SettingsCourse
        course={draft.course}
        onChange={(course) => change({ course })}
        newId={newId}
        translate={translate}
      />
      <SettingsDeck
        deck={draft.deck}
        onChange={(deck) => change({ deck })}
        newId={newId}
        translate={translate}
      />
      <CheckRow
        checked={draft.areEmptyAnswersPrinted}
        onChange={(areEmptyAnswersPrinted) => change({ areEmptyAnswersPrinted })}
      >
        {translate('sheets.settingsEmptyPrinted')}
      </CheckRow>
    </div>
  )
}

import { IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { mostPlaces, mostRounds, type OpenSpaceSettings, settingsSchema } from '../schema.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { RoundFields } from './RoundFields.tsx'

/** The rounds with their hours, the places with their chairs, and where first names may be read. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<OpenSpaceSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const { rounds, places } = draft
  return (
    <div className={classes.form}>
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('openSpace.settingsRounds')}</h3>
        {rounds.map((round, index) => (
          <div key={round.id} className={classes.item}>
            <RoundFields
              round={round}
              translate={translate}
              onChange={(fields) => change({ rounds: rounds.with(index, { ...round, ...fields }) })}
            />
            <IconButton
              label={translate('openSpace.settingsRemove', { name: round.label })}
              icon={<IconX />}
              disabled={rounds.length === 1}
              onClick={() => change({ rounds: rounds.toSpliced(index, 1) })}
            />
          </div>
        ))}
        {rounds.length < mostRounds ? (
          <Button
            onClick={() =>
              change({
                rounds: [
                  ...rounds,
                  {
                    id: newId(),
                    label: translate('openSpace.newRound', { number: rounds.length + 1 }),
                    day: rounds.at(-1)?.day ?? '',
                    startMinutes: null,
                    minutes: rounds.at(-1)?.minutes ?? 60,
                  },
                ],
              })
            }
          >
            {translate('openSpace.addRound')}
          </Button>
        ) : null}
      </section>
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('openSpace.settingsPlaces')}</h3>
        {places.map((place, index) => (
          <div key={place.id} className={classes.item}>
            <PlaceFields
              place={place}
              translate={translate}
              onChange={(fields) => change({ places: places.with(index, { ...place, ...fields }) })}
            />
            <IconButton
              label={translate('openSpace.settingsRemove', { name: place.name })}
              icon={<IconX />}
              disabled={places.length === 1}
              onClick={() => change({ places: places.toSpliced(index, 1) })}
            />
          </div>
        ))}
        {places.length < mostPlaces ? (
          <Button
            onClick={() =>
              change({
                places: [
                  ...places,
                  {
                    id: newId(),
                    name: translate('openSpace.newPlace', { number: places.length + 1 }),
                    capacity: 8,
                    isAccessible: true,
                  },
                ],
              })
            }
          >
            {translate('openSpace.addPlace')}
          </Button>
        ) : null}
      </section>
      <CheckRow checked={draft.areNamesOnWall} onChange={(areNamesOnWall) => change({ areNamesOnWall })}>
        {translate('openSpace.settingsNamesOnWall')}
      </CheckRow>
      <CheckRow checked={draft.areNamesPrinted} onChange={(areNamesPrinted) => change({ areNamesPrinted })}>
        {translate('openSpace.settingsNamesPrinted')}
      </CheckRow>
    </div>
  )
}

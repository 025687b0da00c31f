import { IconTrash } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { Translate } from '../../activity.ts'
import { type DeckCard, mostCards } from '../schema.ts'
import { freshId } from './freshId.ts'

export interface SettingsDeckProps {
  readonly deck: DeckCard[]
  readonly onChange: (deck: DeckCard[]) => void
  readonly newId: () => string
  readonly translate: Translate
}

/** The portraits that can be drawn: an invented first name and age, a situation. */
export function SettingsDeck({ deck, onChange, newId, translate }: SettingsDeckProps) {
  const change = (index: number, part: Partial<DeckCard>) => {
    const card = deck[index]
    if (card) onChange(deck.with(index, { ...card, ...part }))
  }
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('sheets.settingsDeck')}</h3>
      {deck.map((card, index) => (
        <div key={card.id} className={classes.item}>
          <div className={classes.grow}>
            <Field
              label={translate('sheets.settingsCardTitle', { number: index + 1 })}
              value={card.title}
              maxSigns={120}
              onChange={(title) => change(index, { title })}
            />
          </div>
          <IconButton
            label={translate('sheets.settingsRemoveCard', { title: card.title })}
            icon={<IconTrash stroke={2.2} aria-hidden="true" />}
            onClick={() => onChange(deck.toSpliced(index, 1))}
          />
          <div className={classes.grow}>
            <Field
              label={translate('sheets.settingsCardText', { number: index + 1 })}
              multiline
              rows={3}
              value={card.text}
              maxSigns={500}
              onChange={(text) => change(index, { text })}
            />
          </div>
        </div>
      ))}
      {deck.length < mostCards ? (
        <Button
          onClick={() => {
            const title = translate('sheets.settingsNewCard')
            onChange([...deck, { id: freshId(newId()), title, text: '' }])
          }}
        >
          {translate('sheets.settingsAddCard')}
        </Button>
      ) : null}
    </section>
  )
}

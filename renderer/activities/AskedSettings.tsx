import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import {
  type Asked,
  askedKinds,
  mostAsked,
  mostChoices,
  type Questions,
} from '../../shared/activities/asked.ts'
import { Button } from '../design/Button.tsx'
import { CheckRow } from '../design/CheckRow.tsx'
import { Field } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { SelectField } from '../design/SelectField.tsx'
import classes from './SettingsForm.module.css'

export interface AskedSettingsProps {
  readonly settings: Questions
  readonly change: (part: { asked: Asked[] }) => void
  readonly newId: () => string
  readonly translate: Translate
}

const kindKeys = {
  choix: 'askedKindChoix',
  nombre: 'askedKindNombre',
  jour: 'askedKindJour',
  texte: 'askedKindTexte',
} as const

/** What is asked about each parole: a choice, dots, a day, a few words. */
export function AskedSettings({ settings, change, newId, translate }: AskedSettingsProps) {
  const asked = settings.asked ?? []
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('columns.settingsAsked')}</h3>
      {asked.map((one, index) => (
        <div key={one.id} className={classes.item}>
          <div className={classes.grow}>
            <Field
              label={translate('columns.settingsAskedLabel', { number: index + 1 })}
              value={one.label}
              maxSigns={60}
              onChange={(label) => change({ asked: asked.with(index, { ...one, label }) })}
            />
          </div>
          <SelectField
            label={translate('columns.settingsAskedKind', { number: index + 1 })}
            value={one.kind}
            options={askedKinds.map((kind) => ({
              value: kind,
              label: translate(`columns.${kindKeys[kind]}`),
            }))}
            onChange={(kind) => change({ asked: asked.with(index, { ...one, kind }) })}
          />
          <IconButton
            label={translate('columns.settingsRemoveAsked', { title: one.label })}
            icon={<IconX />}
            onClick={() => change({ asked: asked.toSpliced(index, 1) })}
          />
          {one.kind === 'choix' ? (
            <div className={classes.grow}>
              <Choices
                asked={one}
                label={translate('columns.settingsAskedChoices', { number: index + 1 })}
                newId={newId}
                onChange={(choices) => change({ asked: asked.with(index, { ...one, choices }) })}
              />
            </div>
          ) : null}
          <div className={classes.checks}>
            <CheckRow
              checked={one.isLive === true}
              onChange={(isLive) => change({ asked: asked.with(index, { ...one, isLive }) })}
            >
              {translate('columns.settingsAskedLive')}
            </CheckRow>
            <CheckRow
              checked={one.isOnWall === true}
              onChange={(isOnWall) => change({ asked: asked.with(index, { ...one, isOnWall }) })}
            >
              {translate('columns.settingsAskedOnWall')}
            </CheckRow>
            <CheckRow
              checked={one.isPrivate === true}
              onChange={(isPrivate) => change({ asked: asked.with(index, { ...one, isPrivate }) })}
            >
              {translate('columns.settingsAskedPrivate')}
            </CheckRow>
            {one.kind === 'nombre' ? (
              <CheckRow
                checked={one.isWeight === true}
                onChange={(isWeight) => change({ asked: asked.with(index, { ...one, isWeight }) })}
              >
                {translate('columns.settingsAskedWeight')}
              </CheckRow>
            ) : null}
          </div>
        </div>
      ))}
      {asked.length < mostAsked ? (
        <Button
          onClick={() => {
            const label = translate('columns.settingsNewAsked')
            const choices = [{ id: newId(), label: translate('columns.settingsNewChoices') }]
            change({ asked: [...asked, { id: newId(), label, kind: 'choix', slots: [], choices }] })
          }}
        >
          {translate('columns.settingsAddAsked')}
        </Button>
      ) : null}
    </section>
  )
}

interface ChoicesProps {
  readonly asked: Asked
  readonly label: string
  readonly newId: () => string
  readonly onChange: (choices: Asked['choices']) => void
}

/** Choices written one per line; a line that was there keeps its id, and so the answers already given. */
function Choices({ asked, label, newId, onChange }: ChoicesProps) {
  const [draft, setDraft] = useState(() => asked.choices.map((choice) => choice.label).join('\n'))
  const keep = () => {
    const lines = draft
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, mostChoices)
    onChange(
      lines.map((line, index) => ({
        id:
          asked.choices.find((choice) => choice.label === line)?.id ??
          (lines.length === asked.choices.length ? asked.choices[index]?.id : undefined) ??
          newId(),
        label: line.slice(0, 60),
      })),
    )
  }
  return <Field label={label} value={draft} multiline rows={4} onChange={setDraft} onBlur={keep} />
}

import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { contributionMaxLength } from '../../../domain/contributions/captureContribution.ts'
import type { PlayedCard } from '../arrange.ts'
import { slotOfCard } from '../logic.ts'
import classes from './Board.module.css'
import type { SheetsBoardProps } from './Board.tsx'

const unsaid = 'unsaid'

/** What is recommended to a portrait, typed line after line; Ctrl 1 to 6 say whether it exists. */
export function Branches({
  content,
  translate,
  isReadOnly,
  commands,
  played,
}: SheetsBoardProps & { readonly played: PlayedCard }) {
  const { branchKinds } = content.settings
  const [text, setText] = useState('')
  const [kindId, setKindId] = useState(branchKinds[0]?.id ?? unsaid)
  const isOver = [...text].length > contributionMaxLength
  const options = [
    ...branchKinds.map((kind, index) => ({
      value: kind.id,
      label: kind.label,
      keyHint: `Ctrl ${index + 1}`,
    })),
    { value: unsaid, label: translate('sheets.branchUnsaid') },
  ]
  const add = () => {
    if (text.trim() === '' || isOver) return
    commands.capture({
      text,
      slotId: slotOfCard(played.card.id),
      clusterId: null,
      details: kindId === unsaid ? {} : { existence: kindId },
    })
    setText('')
  }
  return (
    <div className={classes.branches}>
      {isReadOnly ? null : (
        <div className={classes.add}>
          <Field
            label={translate('sheets.branchAdd')}
            help={translate('sheets.branchAddHelp')}
            value={text}
            dir="auto"
            autoComplete="off"
            maxSigns={contributionMaxLength}
            problem={
              isOver
                ? translate('refusals.textTooLong', { over: [...text].length - contributionMaxLength })
                : undefined
            }
            onChange={setText}
            onKeyDown={(event) => {
              const kind = event.ctrlKey || event.metaKey ? branchKinds[Number(event.key) - 1] : undefined
              if (kind) {
                event.preventDefault()
                event.stopPropagation()
                setKindId(kind.id)
              } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventDefault()
                add()
              }
            }}
          />
          {branchKinds.length > 0 ? (
            <ChipGroup
              label={translate('sheets.branchKind')}
              look="chips"
              options={options}
              value={kindId}
              onChange={setKindId}
            />
          ) : null}
        </div>
      )}
      {played.branches.length === 0 ? <p className={classes.note}>{translate('sheets.branchNone')}</p> : null}
      <ul className={classes.list}>
        {played.branches.map(({ contribution, kind }) => (
          <li key={contribution.id} className={classes.branch} data-look={kind?.look}>
            <div className={classes.grow}>
              <SettledField
                label={translate('sheets.branchAdd')}
                labelHidden
                dir="auto"
                autoComplete="off"
                value={contribution.text}
                readOnly={isReadOnly}
                maxSigns={contributionMaxLength}
                onSettle={(next) => commands.edit({ contributionId: contribution.id, text: next })}
              />
            </div>
            {branchKinds.length > 0 && !isReadOnly ? (
              <div className={classes.kind}>
                <SelectField
                  label={translate('sheets.branchKind')}
                  labelHidden
                  value={kind?.id ?? unsaid}
                  options={options.map(({ value, label }) => ({ value, label }))}
                  onChange={(value) =>
                    commands.describe({
                      contributionId: contribution.id,
                      details: { existence: value === unsaid ? '' : value },
                    })
                  }
                />
              </div>
            ) : kind ? (
              <p className={classes.kind}>{kind.label}</p>
            ) : null}
            <CountField
              label={translate('sheets.branchCount')}
              value={contribution.count}
              most={99}
              isReadOnly={isReadOnly}
              onKeep={(count) =>
                commands.setCount({ contributionId: contribution.id, count: Math.max(1, count) })
              }
            />
            {isReadOnly ? null : (
              <IconButton
                label={translate('sheets.branchRemove', { text: contribution.text })}
                icon={<IconTrash stroke={2.2} aria-hidden="true" />}
                onClick={() => commands.remove([contribution.id])}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

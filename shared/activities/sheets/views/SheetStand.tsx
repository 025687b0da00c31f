import { IconArrowForwardUp, IconDeviceProjector, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { SheetForm } from '../../../../renderer/activities/SheetForm.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { SheetId } from '../../../domain/ids.ts'
import type { Sheet } from '../../../domain/rows.ts'
import { answerLines } from '../../../domain/sheets/answerLines.ts'
import { answerOf } from '../../../domain/sheets/fillSheet.ts'
import type { SheetField, SheetModel } from '../../../domain/sheets/sheetModel.ts'
import { familiesOf } from '../arrange.ts'
import { titleOf } from '../report.ts'
import classes from './Board.module.css'
import type { SheetsBoardProps } from './Board.tsx'
import { Versions } from './Versions.tsx'

const noGroup = 'none'

export type SheetStandProps = SheetsBoardProps & {
  readonly sheet: Sheet
  readonly model: SheetModel
  readonly isFromPaper: boolean
  readonly onFromPaper: (isFromPaper: boolean) => void
  readonly onOpened: (id: SheetId) => void
  readonly onRemoved: () => void
}

/** One sheet: its head, its questions, and above each of them what earlier tables answered. */
export function SheetStand(props: SheetStandProps) {
  const { content, translate, isReadOnly, commands, sheet, model, isFromPaper } = props
  const [isRemoving, setRemoving] = useState(false)
  const family = familiesOf(content.settings, content.sheets).find((one) => one.sheets.includes(sheet))
  const others = family?.sheets.filter((one) => one.id !== sheet.id) ?? []
  const isShown = content.document.shownSheetId === sheet.id
  const about = content.contributions.find((one) => one.id === sheet.contributionId)
  const nameOf = (one: Sheet) =>
    content.groups.find((group) => group.id === one.groupId)?.name ??
    translate('sheets.othersWroteNobody', { number: one.number })
  const before = (field: SheetField) =>
    others.flatMap((one) => {
      const lines = answerLines(field, answerOf(one, field))
      if (lines.length === 0) return []
      return [
        <div key={one.id} className={classes.before}>
          <p className={classes.beforeWho}>{translate('sheets.othersWrote', { who: nameOf(one) })}</p>
          {lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </div>,
      ]
    })
  const remove = () => {
    commands.removeSheet(sheet.id)
    props.onRemoved()
  }
  return (
    <article
      className={classes.sheet}
      aria-label={titleOf({ title: sheet.title, model, sheets: [sheet] }, translate)}
    >
      <header className={classes.head}>
        <p className={classes.big}>{sheet.number}</p>
        <div className={classes.headText}>
          <h2 className={classes.modelTitle}>{model.title}</h2>
          {about ? (
            <p className={classes.about} dir="auto">
              {translate('sheets.sheetAbout', { text: about.text })}
            </p>
          ) : null}
        </div>
        {isReadOnly ? null : (
          <div className={classes.gestures}>
            <Button
              size={44}
              icon={<IconDeviceProjector stroke={2.2} aria-hidden="true" />}
              aria-pressed={isShown}
              onClick={() => commands.act({ kind: 'showSheet', sheetId: isShown ? null : sheet.id })}
            >
              {translate(isShown ? 'sheets.sheetShowAll' : 'sheets.sheetShow')}
            </Button>
            <IconButton
              label={translate('sheets.sheetRemove')}
              icon={<IconTrash stroke={2.2} aria-hidden="true" />}
              onClick={() => setRemoving(true)}
            />
          </div>
        )}
      </header>
      {isRemoving ? (
        <div className={classes.ask} role="alert">
          <p>{translate('sheets.sheetRemoveAsk', { number: sheet.number })}</p>
          <Button size={44} variant="plein" onClick={remove}>
            {translate('sheets.sheetRemoveYes')}
          </Button>
          <Button size={44} onClick={() => setRemoving(false)}>
            {translate('sheets.sheetRemoveNo')}
          </Button>
        </div>
      ) : null}
      <div className={classes.headFields}>
        <div className={classes.grow}>
          <SettledField
            label={translate('sheets.sheetTitle')}
            value={sheet.title}
            readOnly={isReadOnly}
            dir="auto"
            autoComplete="off"
            maxSigns={200}
            onSettle={(title) => commands.changeSheet({ sheetId: sheet.id, title })}
          />
        </div>
        {content.groups.length > 0 && !isReadOnly ? (
          <div className={classes.group}>
            <SelectField
              label={translate('sheets.sheetGroup')}
              value={sheet.groupId ?? noGroup}
              options={[
                { value: noGroup, label: translate('sheets.sheetGroupNone') },
                ...content.groups.map((group) => ({ value: group.id as string, label: group.name })),
              ]}
              onChange={(value) => {
                const group = content.groups.find((one) => one.id === value)
                commands.changeSheet({ sheetId: sheet.id, groupId: group?.id ?? null })
              }}
            />
          </div>
        ) : null}
      </div>
      <Versions sheet={sheet} model={model} fieldIds={content.settings.courseFields} translate={translate} />
      <SheetForm
        model={model}
        sheet={sheet}
        isReadOnly={isReadOnly}
        translate={translate}
        onFill={(answer) =>
          commands.fillSheet({ sheetId: sheet.id, ...answer, filledFrom: isFromPaper ? 'papier' : 'direct' })
        }
        onStatus={(status) => commands.changeSheet({ sheetId: sheet.id, status })}
        before={before}
      />
      {isReadOnly ? null : (
        <footer className={classes.foot}>
          <CheckRow checked={isFromPaper} onChange={props.onFromPaper}>
            {translate('sheets.sheetFromPaper')}
          </CheckRow>
          {sheet.title === '' ? null : (
            <div className={classes.continue}>
              <Button
                size={44}
                icon={<IconArrowForwardUp stroke={2.2} aria-hidden="true" />}
                onClick={() =>
                  props.onOpened(
                    commands.openSheet({
                      model: model.id,
                      title: sheet.title,
                      groupId: null,
                      contributionId: sheet.contributionId,
                    }),
                  )
                }
              >
                {translate('sheets.sheetContinue')}
              </Button>
              <p className={classes.note}>{translate('sheets.sheetContinueHelp')}</p>
            </div>
          )}
        </footer>
      )}
    </article>
  )
}

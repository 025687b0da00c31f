import { IconCards, IconCheck } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BoardControlsProps } from '../../boardProps.ts'
import { drawAction, waitingCards } from '../arrange.ts'
import { titleOf } from '../report.ts'
import type { SheetsAction, SheetsDocument, SheetsSettings } from '../schema.ts'
import classes from './Controls.module.css'
import { CourseControls } from './CourseControls.tsx'
import { Remaining } from './Remaining.tsx'

export type SheetsControlsProps = BoardControlsProps<SheetsSettings, SheetsDocument, SheetsAction>

const all = 'all'

/** The steps and their time, the portrait to draw, the sheet on the wall. */
export function Controls(props: SheetsControlsProps) {
  const { content, translate, isReadOnly, isLive, act } = props
  const { settings, document, sheets } = content
  const left = waitingCards(content)
  const current = settings.deck.find((card) => card.id === document.currentCardId)
  const shown = sheets.find((one) => one.id === document.shownSheetId)
  const nameOf = (sheet: (typeof sheets)[number]) => {
    const model = settings.models.find((one) => one.id === sheet.model)
    const group = content.groups.find((one) => one.id === sheet.groupId)?.name
    const title = model ? titleOf({ title: sheet.title, model, sheets: [sheet] }, translate) : sheet.title
    return group ? `${title} · ${group}` : title
  }
  return (
    <div className={classes.controls} data-live={isLive || undefined} inert={isReadOnly}>
      {settings.course.length > 0 ? <CourseControls {...props} /> : null}
      {settings.deck.length > 0 ? (
        <div className={classes.line}>
          {isLive ? (
            <Button
              size={44}
              icon={<IconCards stroke={2.2} aria-hidden="true" />}
              unavailable={left.length === 0 && translate('sheets.deckDrawnAll')}
              onClick={() => act(drawAction(content))}
            >
              {translate('sheets.deckDraw')}
            </Button>
          ) : null}
          {current ? (
            <>
              <p className={classes.current}>{current.title}</p>
              <Remaining {...props} endsAt={document.cardEndsAt} />
              <Button
                size={44}
                icon={<IconCheck stroke={2.2} aria-hidden="true" />}
                onClick={() => act({ kind: 'closeCard' })}
              >
                {translate('sheets.deckClose')}
              </Button>
            </>
          ) : (
            <p className={classes.said}>
              {left.length === 0
                ? translate('sheets.deckLeftNone')
                : translate('sheets.deckLeft', { count: left.length })}
            </p>
          )}
        </div>
      ) : null}
      {sheets.length > 0 ? (
        <div className={classes.onWall}>
          <SelectField
            label={translate('sheets.onWall')}
            value={shown?.id ?? all}
            options={[
              { value: all, label: translate('sheets.onWallAll') },
              ...sheets
                .toSorted((a, b) => a.number - b.number)
                .map((sheet) => ({ value: sheet.id as string, label: nameOf(sheet) })),
            ]}
            onChange={(value) => act({ kind: 'showSheet', sheetId: value === all ? null : value })}
          />
        </div>
      ) : settings.models.length > 0 && (isLive || settings.course.length === 0) ? (
        <p className={classes.said}>{translate('sheets.listEmpty')}</p>
      ) : null}
    </div>
  )
}

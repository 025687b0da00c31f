import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { SheetId } from '../../../domain/ids.ts'
import { answerOf, isEmptyValue } from '../../../domain/sheets/fillSheet.ts'
import type { Translate } from '../../activity.ts'
import { familiesOf, type SheetsContent } from '../arrange.ts'
import { titleOf } from '../report.ts'
import classes from './Board.module.css'

export interface SheetListProps {
  readonly content: SheetsContent
  readonly chosenId: SheetId | null
  readonly translate: Translate
  readonly onChoose: (id: SheetId) => void
}

/** Every sheet, those of one title together: number, table, where it stands, how much is answered. */
export function SheetList({ content, chosenId, translate, onChoose }: SheetListProps) {
  const families = familiesOf(content.settings, content.sheets)
  return (
    <ul className={classes.list}>
      {families.map((family) => (
        <li key={family.key}>
          <p className={classes.family} dir="auto">
            {titleOf(family, translate)}
          </p>
          <ul className={classes.list}>
            {family.sheets.map((sheet) => {
              const group = content.groups.find((one) => one.id === sheet.groupId)
              const count = family.model.fields.filter(
                (field) => !isEmptyValue(answerOf(sheet, field)),
              ).length
              return (
                <li key={sheet.id}>
                  <button
                    type="button"
                    className={classes.row}
                    aria-current={sheet.id === chosenId || undefined}
                    onClick={() => onChoose(sheet.id)}
                  >
                    <span className={classes.number}>{sheet.number}</span>
                    <span className={classes.rowText}>
                      <span className={classes.rowTitle} dir="auto">
                        {group ? <Gommette shape={group.shape} size="0.8889rem" /> : null}
                        {group?.name ?? family.model.title}
                      </span>
                      <span className={classes.rowState} data-status={sheet.status}>
                        {translate(`sheets.status_${sheet.status}`)}
                        {' · '}
                        {translate('sheets.answered', { count, total: family.model.fields.length })}
                      </span>
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

import type { Sheet } from '../../domain/rows.ts'
import { answerLines } from '../../domain/sheets/answerLines.ts'
import { isEmptyValue } from '../../domain/sheets/fillSheet.ts'
import type { SheetField, SheetModel } from '../../domain/sheets/sheetModel.ts'
import { formatDayInLetters, type Locale } from '../../text/typography.ts'
import type { SheetsContent } from './arrange.ts'

/** One question on the wall with the lines of its answer; never a private one. */
export type WallAnswer = { field: SheetField; lines: string[] }

/** The public answers of a sheet, in the order of its model. */
export function wallAnswers(sheet: Sheet, model: SheetModel, locale: Locale): WallAnswer[] {
  return model.fields
    .filter((field) => !field.isPrivate)
    .map((field) => {
      const value = sheet.fields[field.id]
      if (value === undefined || isEmptyValue(value)) return { field, lines: [] }
      if (field.kind === 'date' && typeof value === 'string')
        return { field, lines: [formatDayInLetters(value, locale)] }
      return { field, lines: answerLines(field, value) }
    })
}

/** The sheets that the wall shows: the one that was chosen, else all those in which somebody wrote, by number. */
export function sheetsOnWall(content: SheetsContent): { sheet: Sheet; model: SheetModel }[] {
  const { settings, document, sheets } = content
  const known = sheets
    .toSorted((a, b) => a.number - b.number)
    .flatMap((sheet) => {
      const model = settings.models.find((one) => one.id === sheet.model)
      return model ? [{ sheet, model }] : []
    })
  const chosen = known.filter((one) => one.sheet.id === document.shownSheetId)
  if (chosen.length > 0) return chosen
  return known.filter(({ sheet, model }) =>
    model.fields.some((field) => !field.isPrivate && !isEmptyValue(sheet.fields[field.id])),
  )
}

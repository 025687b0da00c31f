import type { Sheet } from '../../../domain/rows.ts'
import type { SheetModel } from '../../../domain/sheets/sheetModel.ts'
import type { Translate } from '../../activity.ts'
import { wordChanges } from '../wordChanges.ts'
import classes from './Board.module.css'

export interface VersionsProps {
  readonly sheet: Sheet
  readonly model: SheetModel
  /** The fields that hold one text, version after version. */
  readonly fieldIds: readonly string[]
  readonly translate: Translate
}

/** The last two versions of a text side by side: what went is struck through, what came is underlined. */
export function Versions({ sheet, model, fieldIds, translate }: VersionsProps) {
  const written = model.fields.flatMap((field) => {
    const text = sheet.fields[field.id]
    const isVersion = field.kind === 'long' && !field.isPrivate && fieldIds.includes(field.id)
    return isVersion && typeof text === 'string' && text !== '' ? [{ label: field.label, text }] : []
  })
  const after = written.at(-1)
  const before = written.at(-2)
  if (!before || !after) return null
  const changes = wordChanges(before.text, after.text)
  const side = (label: string, dropped: 'added' | 'removed') => (
    <div className={classes.version}>
      <p className={classes.beforeWho}>{label}</p>
      <p dir="auto">
        {changes.map((change, index) => {
          if (change.kind === dropped) return null
          const Tag = change.kind === 'removed' ? 'del' : change.kind === 'added' ? 'ins' : 'span'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name than their place.
            <Tag key={index} className={change.kind === 'same' ? undefined : classes.changed}>
              {`${change.text} `}
            </Tag>
          )
        })}
      </p>
    </div>
  )
  return (
    <section className={classes.versions} aria-label={translate('sheets.versions')}>
      {side(before.label, 'added')}
      {side(after.label, 'removed')}
    </section>
  )
}

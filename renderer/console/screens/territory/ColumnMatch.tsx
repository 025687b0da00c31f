import { useState } from 'react'
import { type MapField, mapFields, type ReadTable } from '../../../../shared/domain/maps/readMapFile.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'

/** Matches the columns of a table by hand, with its first line to look at. */
export function ColumnMatch({
  table,
  onTake,
  onClose,
}: {
  table: ReadTable
  onTake: (fields: (MapField | null)[]) => void
  onClose: () => void
}) {
  const words = useWords('territory')
  const [fields, setFields] = useState(table.guesses)
  // Columns may bear the same heading: their place tells them apart.
  const columns = table.columns.map((column, index) => ({ column, index }))
  const give = (index: number, field: MapField | null) =>
    // One field is one column’s: whoever had it gives it up.
    setFields(fields.map((one, at) => (at === index ? field : one === field ? null : one)))
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('inMatch')}
      size="large"
      actions={
        <>
          <Button variant="plein" onClick={() => onTake(fields)}>
            {words('inTake')}
          </Button>
          <Button variant="discret" onClick={onClose}>
            {words('cancel')}
          </Button>
        </>
      }
    >
      <p className="second">{words('inRead', { count: table.rows.length })}</p>
      <div className={sheet.pair}>
        {columns.map(({ column, index }) => (
          <SelectField<MapField | ''>
            key={`${index} ${column}`}
            label={words('inColumn', { name: column })}
            help={table.rows[0]?.[index] ?? ''}
            value={fields[index] ?? ''}
            options={[
              { value: '', label: words('inIgnored') },
              ...mapFields.map((field) => ({ value: field, label: words(`field_${field}`) })),
            ]}
            onChange={(field) => give(index, field === '' ? null : field)}
          />
        ))}
      </div>
    </Dialog>
  )
}

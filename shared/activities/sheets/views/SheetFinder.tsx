import { useState } from 'react'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SheetId } from '../../../domain/ids.ts'
import type { Sheet } from '../../../domain/rows.ts'
import type { Translate } from '../../activity.ts'

export interface SheetFinderProps {
  readonly sheets: readonly Sheet[]
  readonly translate: Translate
  readonly onFound: (id: SheetId) => void
}

/** The number at the top of a paper, then Entrée: its sheet opens, to be typed back. */
export function SheetFinder({ sheets, translate, onFound }: SheetFinderProps) {
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)
  const find = () => {
    const number = Number.parseInt(typed, 10)
    const sheet = sheets.find((one) => one.number === number)
    if (sheet) {
      setTyped('')
      setUnknown(null)
      onFound(sheet.id)
    } else if (typed !== '') setUnknown(typed)
  }
  const known = sheets.map((one) => one.number).join(', ')
  return (
    <Field
      label={translate('sheets.findByNumber')}
      help={translate('sheets.findHelp')}
      value={typed}
      figures
      inputMode="numeric"
      autoComplete="off"
      problem={unknown === null ? undefined : translate('sheets.findUnknown', { number: unknown, known })}
      onChange={(value) => {
        setTyped(value.replace(/\D/g, '').slice(0, 5))
        setUnknown(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') find()
      }}
    />
  )
}

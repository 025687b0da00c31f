import type { Commune } from '../../../../shared/domain/rows.ts'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'

/** Where somebody lives: a commune of the territory, « hors territoire », or not said. */
export function CommuneField({
  communes,
  value,
  onChange,
}: {
  communes: readonly Commune[]
  value: string
  onChange: (value: string) => void
}) {
  const words = useWords('people')
  const sorted = [...communes].sort((one, other) => one.name.localeCompare(other.name, 'fr'))
  return (
    <SelectField
      label={words('commune')}
      value={value}
      options={[
        { value: '', label: words('communeUnknown') },
        ...sorted.map(({ id, name }) => ({ value: id as string, label: name })),
        { value: 'outside', label: words('communeOutside') },
      ]}
      onChange={onChange}
    />
  )
}

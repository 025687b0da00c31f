import {
  type MaterialKind,
  type Method,
  materialKinds,
} from '../../../../shared/domain/methods/methodSchema.ts'
import { useWords } from '../../../text/words.ts'
import { useMethodLibrary } from '../../useMethods.ts'
import { useFormLanguage } from './FormLanguage.ts'
import { PickField } from './PickField.tsx'

/** The thread of a démarche: what a method takes, what it gives, and the methods beside it. */
export function ThreadFields({
  method,
  onChange,
}: {
  method: Method
  onChange: (fields: Partial<Method>) => void
}) {
  const words = useWords('methods')
  const { language } = useFormLanguage()
  const { methods } = useMethodLibrary()
  const kinds = materialKinds.map((value): { value: MaterialKind; label: string } => ({
    value,
    label: words(`material_${value}`),
  }))
  const others = methods
    .filter((one) => one.removedAt === null && one.method.id !== method.id)
    .map((one) => ({ value: one.method.id, label: one.method.names[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <>
      <PickField
        label={words('takes')}
        addLabel={words('formAddInput')}
        chosen={method.inputs}
        options={kinds}
        onChange={(inputs) => onChange({ inputs })}
      />
      <PickField
        label={words('gives')}
        addLabel={words('formAddOutput')}
        chosen={method.outputs}
        options={kinds}
        onChange={(outputs) => onChange({ outputs })}
      />
      <PickField
        label={words('related')}
        addLabel={words('formAddRelated')}
        chosen={method.related}
        options={others}
        onChange={(related) => onChange({ related })}
      />
    </>
  )
}

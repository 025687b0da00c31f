import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { Translate } from '../../activity.ts'
import { type Counter, counterKinds, counterSigns } from '../schema.ts'

export interface SettingsCounterLookProps {
  readonly counter: Counter
  readonly number: number
  readonly onChange: (counter: Counter) => void
  readonly translate: Translate
}

const noSign = 'none'
const signKeys = {
  soleil: 'counterSignSoleil',
  eclaircies: 'counterSignEclaircies',
  nuageux: 'counterSignNuageux',
  brouillard: 'counterSignBrouillard',
  pluie: 'counterSignPluie',
  orage: 'counterSignOrage',
  arcEnCiel: 'counterSignArcEnCiel',
  frigo: 'counterSignFrigo',
  poubelle: 'counterSignPoubelle',
} as const
const kindKeys = {
  nombre: 'counterKindNombre',
  secondes: 'counterKindSecondes',
  degres: 'counterKindDegres',
} as const

/** What a counter counts, and the drawing beside its word. */
export function SettingsCounterLook({ counter, number, onChange, translate }: SettingsCounterLookProps) {
  const { sign: _sign, ...plain } = counter
  return (
    <>
      <SelectField
        label={translate('columns.settingsCounterKind', { number })}
        value={counter.kind ?? 'nombre'}
        options={counterKinds.map((kind) => ({ value: kind, label: translate(`columns.${kindKeys[kind]}`) }))}
        onChange={(kind) => onChange({ ...counter, kind })}
      />
      <SelectField
        label={translate('columns.settingsCounterSign', { number })}
        value={counter.sign ?? noSign}
        options={[
          { value: noSign, label: translate('columns.counterSignNone') },
          ...counterSigns.map((sign) => ({ value: sign, label: translate(`columns.${signKeys[sign]}`) })),
        ]}
        onChange={(sign) => onChange(sign === noSign ? plain : { ...counter, sign })}
      />
    </>
  )
}

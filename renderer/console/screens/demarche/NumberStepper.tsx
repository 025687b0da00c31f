import { IconMinus, IconPlus } from '@tabler/icons-react'
import { IconButton } from '../../../design/IconButton.tsx'
import classes from './NumberStepper.module.css'

/** − 4 groupes +: a small number, one at a time. */
export function NumberStepper({
  label,
  value,
  unit,
  lessLabel,
  moreLabel,
  max,
  onChange,
}: {
  label: string
  value: number
  unit: string
  lessLabel: string
  moreLabel: string
  max: number
  onChange: (value: number) => void
}) {
  return (
    <fieldset className={classes.stepper} aria-label={label}>
      <IconButton
        label={lessLabel}
        icon={<IconMinus stroke={2.2} />}
        aria-disabled={value <= 0 || undefined}
        onClick={() => value > 0 && onChange(value - 1)}
      />
      <output className={classes.value}>
        <span className="chiffres">{value}</span> {unit}
      </output>
      <IconButton
        label={moreLabel}
        icon={<IconPlus stroke={2.2} />}
        aria-disabled={value >= max || undefined}
        onClick={() => value < max && onChange(value + 1)}
      />
    </fieldset>
  )
}

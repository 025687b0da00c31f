import { formatDayInLetters } from '../../shared/text/typography.ts'
import { useDesignWords } from './designWords.ts'
import classes from './FieldFrame.module.css'
import type { FieldFrameProps } from './FieldFrame.tsx'
import { FieldFrame } from './FieldFrame.tsx'

export interface DateFieldProps extends Omit<FieldFrameProps, 'children' | 'counter'> {
  /** A day written 2026-09-17, or empty. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly min?: string
  readonly max?: string
}

/** A day, chosen in the system's own calendar and said in letters under the field. */
export function DateField({ value, onChange, min, max, help, ...frame }: DateFieldProps) {
  const { locale } = useDesignWords()
  return (
    <FieldFrame {...frame} help={value ? formatDayInLetters(value, locale) : help}>
      {(control) => (
        <div className={classes.box}>
          <input
            {...control}
            type="date"
            className={`${classes.control} ${classes.figures}`}
            value={value}
            min={min}
            max={max}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </FieldFrame>
  )
}

import { IconAlertTriangle } from '@tabler/icons-react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { useDesignWords } from './designWords.ts'
import classes from './FieldFrame.module.css'
import type { FieldFrameProps } from './FieldFrame.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { joinClasses } from './joinClasses.ts'

type NativeProps = Pick<
  ComponentPropsWithRef<'input'>,
  | 'type'
  | 'placeholder'
  | 'name'
  | 'autoComplete'
  | 'inputMode'
  | 'spellCheck'
  | 'autoFocus'
  | 'readOnly'
  | 'list'
  | 'dir'
> &
  Pick<ComponentPropsWithRef<'textarea'>, 'rows'>

export interface FieldProps extends Omit<FieldFrameProps, 'children' | 'counter'>, NativeProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
  readonly inputRef?: React.Ref<HTMLInputElement & HTMLTextAreaElement>
  readonly multiline?: boolean
  readonly icon?: ReactNode
  /** `saisie`: the large type of the live console. */
  readonly size?: 'texte' | 'saisie'
  /** A number or a time: set in figures that line up. */
  readonly figures?: boolean
  /** Signs allowed. Nothing is cut: from 80 % on the counter appears, beyond it the problem is yours to say. */
  readonly maxSigns?: number
  /** The sentence of the counter, from the signs left (negative when over). */
  readonly counterText?: (signsLeft: number) => string
}

/** A line or a few lines to write, with its label, its help and its problem. */
export function Field({
  value,
  onChange,
  onBlur,
  onKeyDown,
  inputRef,
  multiline,
  icon,
  size = 'texte',
  figures = false,
  maxSigns,
  counterText,
  label,
  labelHidden,
  optional,
  help,
  problem,
  rows,
  type = 'text',
  ...native
}: FieldProps) {
  const { say } = useDesignWords()
  const left = maxSigns === undefined ? undefined : maxSigns - Array.from(value).length
  const defaultCounter = (signsLeft: number) => {
    const count = Math.abs(signsLeft)
    const number = count < 2 ? 'one' : 'other'
    return say(signsLeft < 0 ? `signsOver_${number}` : `signsLeft_${number}`, { count })
  }
  const counter =
    left !== undefined && maxSigns !== undefined && left <= maxSigns * 0.2
      ? (counterText ?? defaultCounter)(left)
      : undefined
  const frame = { label, labelHidden, optional, help, problem, counter }
  return (
    <FieldFrame {...frame}>
      {(control) => {
        const shared = {
          ...native,
          ...control,
          ref: inputRef,
          className: joinClasses(classes.control, figures && classes.figures),
          'data-size': size,
          value,
          onBlur,
          onKeyDown,
        }
        return (
          <div className={classes.box}>
            {icon}
            {multiline ? (
              <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
            ) : (
              <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
            )}
            {problem ? <IconAlertTriangle className={classes.alert} stroke={2.2} aria-hidden="true" /> : null}
          </div>
        )
      }}
    </FieldFrame>
  )
}

import type { ComponentPropsWithRef, ReactNode } from 'react'
import { useId } from 'react'
import classes from './Button.module.css'
import { joinClasses } from './joinClasses.ts'
import { KeyHint } from './KeyHint.tsx'
import { Loader } from './Loader.tsx'
import { Tooltip } from './Tooltip.tsx'

/** `plein` ink, one per screen; `contour`; `or` on the scene or to resume; `discret` without an edge. */
export type ButtonVariant = 'plein' | 'contour' | 'or' | 'discret'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'children'> {
  readonly children: ReactNode
  readonly variant?: ButtonVariant
  /** Height in px at 100 %: 48 by default, 64 in the live console and on phones. */
  readonly size?: 44 | 48 | 64
  readonly icon?: ReactNode
  readonly iconAfter?: ReactNode
  /** The key that does the same, drawn after the label. */
  readonly keyHint?: string
  /** Why it cannot be pressed now. The button stays reachable and says it; pressing does nothing. */
  readonly unavailable?: string | false
  /** The press is being answered: the loader sits inside the button, which ignores further presses. */
  readonly loading?: boolean
  readonly fullWidth?: boolean
}

/** What is pressed is round. Ends are round, the label is a verb. */
export function Button({
  children,
  variant = 'contour',
  size = 48,
  icon,
  iconAfter,
  keyHint,
  unavailable,
  loading = false,
  fullWidth = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const inert = Boolean(unavailable) || loading
  const button = (
    <button
      {...rest}
      type={inert ? 'button' : type}
      className={joinClasses(classes.button, fullWidth && classes.fullWidth, className)}
      data-variant={variant}
      data-size={size}
      data-unavailable={unavailable ? true : undefined}
      data-loading={loading || undefined}
      aria-disabled={inert || undefined}
      aria-busy={loading || undefined}
      aria-describedby={
        unavailable ? joinClasses(reasonId, rest['aria-describedby']) : rest['aria-describedby']
      }
      onClick={inert ? undefined : onClick}
    >
      {loading ? <Loader /> : icon}
      <span className={classes.label}>{children}</span>
      {keyHint ? <KeyHint>{keyHint}</KeyHint> : null}
      {iconAfter}
    </button>
  )
  if (!unavailable) return button
  return (
    <>
      <Tooltip label={unavailable}>{button}</Tooltip>
      <span id={reasonId} hidden>
        {unavailable}
      </span>
    </>
  )
}

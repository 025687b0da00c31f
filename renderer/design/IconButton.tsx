import type { ComponentPropsWithRef, ReactNode } from 'react'
import classes from './IconButton.module.css'
import { joinClasses } from './joinClasses.ts'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does, in words: read aloud and shown beside the pointer. */
  readonly label: string
  readonly icon: ReactNode
  readonly size?: 44 | 48 | 64
  readonly variant?: 'discret' | 'contour' | 'plein'
  /** Pressed or not, for a switch. */
  readonly pressed?: boolean
}

/** An icon alone: only for plus, minus, close, undo, zoom, and menus. */
export function IconButton({
  label,
  icon,
  size = 44,
  variant = 'discret',
  pressed,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <button
        {...rest}
        type={type}
        className={joinClasses(classes.button, className)}
        data-size={size}
        data-variant={variant}
        aria-label={label}
        aria-pressed={pressed}
      >
        {icon}
      </button>
    </Tooltip>
  )
}

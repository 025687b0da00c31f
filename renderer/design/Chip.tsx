import type { ComponentPropsWithRef, ReactNode } from 'react'
import classes from './Chip.module.css'
import { joinClasses } from './joinClasses.ts'

export interface ChipProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly children: ReactNode
  readonly icon?: ReactNode
  /** On or off. Several chips may be on: for one choice only, use ChipGroup. */
  readonly pressed: boolean
}

/** A filter that is on or off. */
export function Chip({ children, icon, pressed, className, ...rest }: ChipProps) {
  return (
    <button {...rest} type="button" className={joinClasses(classes.chip, className)} aria-pressed={pressed}>
      {icon}
      {children}
    </button>
  )
}

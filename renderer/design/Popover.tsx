import { Popover as MantinePopover } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { floatingTarget } from './floatingTarget.ts'
import classes from './Popover.module.css'

export interface PopoverProps {
  /** The button that opens it: it takes the press and says whether it is open. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'right-start' | 'left-start'
  /** Any CSS length. */
  readonly width?: string
}

/** A small sheet beside what it is about. The focus goes in and comes back; Échap or a press outside closes it. */
export function Popover({
  trigger,
  children,
  opened,
  onOpenedChange,
  position = 'bottom-start',
  width = '22rem',
}: PopoverProps) {
  return (
    <MantinePopover
      opened={opened}
      onChange={onOpenedChange}
      position={position}
      offset={8}
      width={width}
      trapFocus
      returnFocus
      zIndex={300}
      floatingStrategy="fixed"
      portalProps={{ target: floatingTarget }}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: `${classes.sheet} papier` }}
    >
      <MantinePopover.Target>{trigger}</MantinePopover.Target>
      <MantinePopover.Dropdown>{children}</MantinePopover.Dropdown>
    </MantinePopover>
  )
}

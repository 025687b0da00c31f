import { Tooltip as MantineTooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import { floatingTarget } from './floatingTarget.ts'
import classes from './Tooltip.module.css'

/** One short line about the thing under the pointer or the focus. Never the only place of an information. */
export function Tooltip({ label, children }: { readonly label: string; readonly children: ReactElement }) {
  return (
    <MantineTooltip
      label={label}
      events={{ hover: true, focus: true, touch: true }}
      openDelay={250}
      offset={10}
      multiline
      classNames={{ tooltip: classes.tooltip }}
      floatingStrategy="fixed"
      portalProps={{ target: floatingTarget }}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </MantineTooltip>
  )
}

import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../../../design/IconButton.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './LivePanel.module.css'
import type { LiveRoom } from './liveRoomOf.ts'

export interface LivePanelProps {
  readonly room: LiveRoom
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * What stands at the right of the table: the screen, what is pressed live, the last paroles. In a small window, a drawer:
 * it takes its room from the table, or lies over the page that scrolls. Échap closes it.
 */
export function LivePanel({ room, onClose, children }: LivePanelProps) {
  const words = useWords('live')
  const panel = useRef<HTMLDivElement>(null)
  const isDrawer = room !== 'wide'
  useEffect(() => {
    if (isDrawer) panel.current?.focus()
  }, [isDrawer])
  if (!isDrawer) return <div className={classes.panel}>{children}</div>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Échap closes it from whatever it holds
    <div
      ref={panel}
      id="panneau-de-conduite"
      className={`scene ${classes.panel}`}
      data-drawer={room}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <IconButton
        className={classes.close}
        label={words('panelClose')}
        icon={<IconX stroke={2.4} aria-hidden="true" />}
        onClick={onClose}
      />
      {children}
    </div>
  )
}

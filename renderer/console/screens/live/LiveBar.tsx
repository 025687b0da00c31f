import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDeviceProjector,
  IconLayoutSidebarRight,
  IconPlugConnectedX,
  IconVolumeOff,
} from '@tabler/icons-react'
import { useWireState } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Logo } from '../../../design/Logo.tsx'
import { useWords } from '../../../text/words.ts'
import { PhonesButton } from '../phones/PhonesButton.tsx'
import classes from './LiveBar.module.css'
import type { Presence } from './usePresence.ts'

export interface LiveBarProps {
  readonly atelierId: string
  readonly title: string
  readonly presence: Presence
  readonly isMuted: boolean
  readonly canFinish: boolean
  /** The drawer of a small window, or null where the panel stands beside the table. */
  readonly panel: { readonly isOpen: boolean; readonly onToggle: () => void } | null
  readonly onPhones: () => void
  readonly onFinish: () => void
  readonly onLeave: () => void
}

/** The dark bar of the evening: what it is, what is connected, and the one button that leaves. */
export function LiveBar(props: LiveBarProps) {
  const { atelierId, title, presence, isMuted, canFinish, panel, onPhones, onFinish, onLeave } = props
  const words = useWords('live')
  const wire = useWireState()
  const { projections, hadProjection } = presence
  return (
    <header className={classes.bar}>
      <button type="button" className={classes.logo} onClick={onLeave} aria-label={words('leave')}>
        <Logo look="mark" size={40} />
      </button>
      <h1 className={classes.title}>{title}</h1>
      <ul className={classes.states}>
        {isMuted ? (
          <li>
            <IconVolumeOff stroke={2.2} aria-hidden="true" />
            <span>{words('mutedState')}</span>
          </li>
        ) : null}
        <li data-late={(projections === 0 && hadProjection) || undefined}>
          {projections === 0 && hadProjection ? (
            <IconAlertTriangle stroke={2.2} aria-hidden="true" />
          ) : (
            <IconDeviceProjector stroke={2.2} aria-hidden="true" />
          )}
          <span>
            {projections > 0
              ? words('projectorsOn', { count: projections })
              : words(hadProjection ? 'projectorOff' : 'projectorNone')}
          </span>
        </li>
        <li data-late={wire === 'lost' || undefined}>
          {wire === 'lost' ? (
            <IconPlugConnectedX stroke={2.2} aria-hidden="true" />
          ) : (
            <IconCircleCheck stroke={2.2} aria-hidden="true" />
          )}
          <span>{words(wire === 'lost' ? 'hostLost' : 'saved')}</span>
        </li>
      </ul>
      <PhonesButton atelierId={atelierId} onOpen={onPhones} />
      {panel ? (
        <Button
          size={44}
          icon={<IconLayoutSidebarRight stroke={2.2} aria-hidden="true" />}
          aria-expanded={panel.isOpen}
          aria-controls={panel.isOpen ? 'panneau-de-conduite' : undefined}
          data-panel-toggle
          data-region={panel.isOpen ? undefined : 'screen'}
          onClick={panel.onToggle}
        >
          {words('panel')}
        </Button>
      ) : null}
      <Button size={44} onClick={canFinish ? onFinish : onLeave}>
        {words(canFinish ? 'finish' : 'leave')}
      </Button>
    </header>
  )
}

import { IconBell, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import type { ProjectedClock } from '../../../../shared/domain/evening/projectClock.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './ClockButtons.module.css'
import { useLive } from './LiveContext.ts'

export interface ClockButtonsProps {
  readonly clock: ProjectedClock
  readonly areKeysShown: boolean
  readonly onGong: () => void
}

/** Pause, five minutes more, the gong. */
export function ClockButtons({ clock, areKeysShown, onGong }: ClockButtonsProps) {
  const words = useWords('live')
  const commands = useCommands()
  const atelierId = useLive().rows.atelier.id
  const hint = (key: string) => (areKeysShown && clock.isPaused ? { keyHint: key } : {})
  return (
    <div className={classes.buttons}>
      {clock.isPaused ? (
        <Button
          variant="or"
          className={classes.resume}
          icon={<IconPlayerPlay stroke={2.2} aria-hidden="true" />}
          onClick={() => void commands.evening.resume({ atelierId })}
          {...hint(words('keySpace'))}
        >
          {words('resume')}
        </Button>
      ) : (
        <Button
          icon={<IconPlayerPause stroke={2.2} aria-hidden="true" />}
          onClick={() => void commands.evening.pause({ atelierId })}
        >
          {words('pause')}
        </Button>
      )}
      <Button onClick={() => void commands.evening.changeRemaining({ atelierId, minutes: 5 })}>
        {words('plusFive')}
      </Button>
      <Button icon={<IconBell stroke={2.2} aria-hidden="true" />} onClick={onGong} {...hint('G')}>
        {words('gong')}
      </Button>
    </div>
  )
}

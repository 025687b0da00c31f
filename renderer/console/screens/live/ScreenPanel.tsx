import {
  IconCalendarTime,
  IconClock,
  IconDeviceProjector,
  IconEye,
  IconEyeOff,
  IconLanguage,
  IconMessage,
  IconNote,
  IconSlideshow,
  IconSnowflake,
} from '@tabler/icons-react'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { boardToShow } from './boardToShow.ts'
import { useLive } from './LiveContext.ts'
import classes from './ScreenPanel.module.css'
import { ScreenPreview } from './ScreenPreview.tsx'
import type { Presence } from './usePresence.ts'

export interface ScreenPanelProps {
  readonly presence: Presence
  readonly lane: Lane | undefined
  readonly onMessage: () => void
  readonly onOpenWall: () => void
}

/** « À l’écran »: what the hall sees now, and what to show it. */
export function ScreenPanel({ presence, lane, onMessage, onOpenWall }: ScreenPanelProps) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows } = useLive()
  const { wall, atelier } = rows
  const atelierId = atelier.id
  const board = boardToShow(rows, lane)
  const isUnplugged = presence.projections === 0 && presence.hadProjection
  const show = (scene: 'instruction' | 'board' | 'schedule' | 'review') =>
    void commands.wall.show({ atelierId, scene, boardId: scene === 'board' ? (board?.id ?? null) : null })
  const tiles = [
    { scene: 'instruction', label: words('sceneInstruction'), Icon: IconClock, isMissing: false },
    { scene: 'board', label: words('sceneBoard'), Icon: IconNote, isMissing: !board },
    { scene: 'schedule', label: words('sceneSchedule'), Icon: IconCalendarTime, isMissing: false },
    {
      scene: 'review',
      label: words('reviewShort'),
      name: words('reviewLong'),
      Icon: IconSlideshow,
      isMissing: false,
    },
  ] as const
  const state = wall.isMasked
    ? words('masked')
    : wall.isFrozen
      ? words('frozen')
      : wall.message !== ''
        ? words('messageShown', { text: wall.message })
        : atelier.place
  return (
    <section className={classes.panel} data-region="screen" tabIndex={-1} aria-labelledby="a-l-ecran">
      <header className={classes.head}>
        <h2 id="a-l-ecran" className={classes.heading}>
          {words('screen')}
        </h2>
        <p className={classes.place}>{state}</p>
      </header>
      <ScreenPreview isUnplugged={isUnplugged} onOpenWall={onOpenWall} />
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, without a legend of its own */}
      <div className={classes.tiles} role="group" aria-label={words('scenes')}>
        {tiles.map(({ scene, label, Icon, isMissing, ...tile }) => (
          <button
            key={scene}
            type="button"
            className={classes.tile}
            aria-label={'name' in tile ? tile.name : undefined}
            aria-pressed={!wall.isMasked && wall.scene === scene}
            aria-disabled={isMissing || undefined}
            title={isMissing ? words('noBoardToShow') : undefined}
            onClick={() => (isMissing ? undefined : show(scene))}
          >
            <Icon stroke={2.2} aria-hidden="true" />
            {label}
          </button>
        ))}
        <button
          type="button"
          className={classes.tile}
          aria-pressed={wall.isMasked}
          onClick={() => void commands.wall.mask({ atelierId, isMasked: !wall.isMasked })}
        >
          {wall.isMasked ? (
            <IconEye stroke={2.2} aria-hidden="true" />
          ) : (
            <IconEyeOff stroke={2.2} aria-hidden="true" />
          )}
          {words(wall.isMasked ? 'sceneUnmask' : 'sceneMask')}
        </button>
      </div>
      <div className={classes.more}>
        <Button
          size={44}
          variant="discret"
          icon={<IconSnowflake stroke={2.2} aria-hidden="true" />}
          aria-pressed={wall.isFrozen}
          onClick={() => void commands.wall.freeze({ atelierId, isFrozen: !wall.isFrozen })}
        >
          {words(wall.isFrozen ? 'unfreeze' : 'freeze')}
        </Button>
        <Button
          size={44}
          variant="discret"
          icon={<IconMessage stroke={2.2} aria-hidden="true" />}
          onClick={onMessage}
        >
          {words('message')}
        </Button>
        <Button
          size={44}
          variant="discret"
          icon={<IconLanguage stroke={2.2} aria-hidden="true" />}
          aria-label={words('easyLong')}
          aria-pressed={wall.isEasy}
          onClick={() => void commands.wall.ease({ atelierId, isEasy: !wall.isEasy })}
        >
          {words('easy')}
        </Button>
        <Button
          size={44}
          variant="discret"
          icon={<IconDeviceProjector stroke={2.2} aria-hidden="true" />}
          aria-label={words('openWallLong')}
          onClick={onOpenWall}
        >
          {words('openWall')}
        </Button>
      </div>
    </section>
  )
}

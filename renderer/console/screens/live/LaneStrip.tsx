import { IconChevronLeft, IconChevronRight, IconPlayerPlay } from '@tabler/icons-react'
import type { ProjectedLane } from '../../../../shared/domain/evening/projectLanes.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { formatClock } from '../../../../shared/text/typography.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Gommette } from '../../../design/Gommette.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './LaneStrip.module.css'
import { useLive } from './LiveContext.ts'
import type { Capture } from './useCapture.ts'

export interface LaneStripProps {
  readonly lanes: readonly Lane[]
  readonly projected: readonly ProjectedLane[]
  readonly capture: Capture
}

/** Parallel groups: each with its own small clock and its step; the chosen one receives the paroles. */
export function LaneStrip({ lanes, projected, capture }: LaneStripProps) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows, hour } = useLive()
  const atelierId = rows.atelier.id
  const chosen = lanes.find((lane) => lane.id === capture.laneId) ?? lanes[0]
  const nowOf = (lane: Lane) => projected.find((one) => one.laneId === lane.id)
  const groupOf = (lane: Lane) => rows.groups.find((group) => group.id === lane.groupId)
  const chosenNow = chosen && nowOf(chosen)
  const stepIndex = chosenNow?.stepIndex ?? null
  const step = stepIndex === null ? undefined : chosen?.steps[stepIndex]
  const isUnderWay = chosenNow?.clock !== null && chosenNow?.clock !== undefined
  return (
    <div className={classes.strip}>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, without a legend of its own */}
      <div className={classes.lanes} role="group" aria-label={words('lanes')}>
        {lanes.map((lane) => {
          const now = nowOf(lane)
          const group = groupOf(lane)
          return (
            <button
              key={lane.id}
              type="button"
              className={classes.lane}
              aria-pressed={lane.id === chosen?.id}
              onClick={() => capture.chooseLane(lane.id)}
            >
              {group ? <Gommette shape={group.shape} size={20} label={group.name} /> : words('laneEveryone')}
              <span className="chiffres">
                {now?.isDone
                  ? words('laneDone')
                  : now?.clock
                    ? formatClock(now.clock.remainingMs)
                    : now
                      ? hour(now.endAt)
                      : ''}
              </span>
            </button>
          )
        })}
      </div>
      {chosen ? (
        <div className={classes.detail}>
          <p className={classes.text}>
            {[
              chosen.title || chosen.consigne.split('\n')[0],
              step
                ? words('step', {
                    number: (stepIndex ?? 0) + 1,
                    total: chosen.steps.length,
                    title: step.title,
                  })
                : '',
              (chosenNow?.lateMinutes ?? 0) > 0
                ? words('laneLate', { count: chosenNow?.lateMinutes ?? 0 })
                : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {isUnderWay && (stepIndex ?? 0) > 0 ? (
            <IconButton
              label={words('lanePrevious')}
              icon={<IconChevronLeft stroke={2.4} aria-hidden="true" />}
              onClick={() => void commands.evening.previousStep({ atelierId, laneId: chosen.id })}
            />
          ) : null}
          {chosenNow?.isDone ? null : isUnderWay ? (
            <IconButton
              label={words(
                stepIndex !== null && stepIndex < chosen.steps.length - 1 ? 'laneNext' : 'laneFinish',
              )}
              icon={<IconChevronRight stroke={2.4} aria-hidden="true" />}
              onClick={() => void commands.evening.nextStep({ atelierId, laneId: chosen.id })}
            />
          ) : (
            <IconButton
              label={words('laneStart')}
              icon={<IconPlayerPlay stroke={2.4} aria-hidden="true" />}
              onClick={() => void commands.evening.startLane({ atelierId, laneId: chosen.id })}
            />
          )}
        </div>
      ) : null}
    </div>
  )
}

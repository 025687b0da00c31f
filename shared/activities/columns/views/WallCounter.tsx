import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { Translate } from '../../activity.ts'
import { recordSeconds } from '../logic.ts'
import { type ColumnsDocument, type ColumnsSettings, highestDegree } from '../schema.ts'
import { CounterSign } from './CounterSign.tsx'
import classes from './Projection.module.css'
import type { LaidCounter, LaidCounters } from './wallCounters.ts'

export interface WallCounterProps {
  readonly counter: LaidCounter
  readonly look: LaidCounters['look']
  /** The number as it is read: « 26 », « 74 s ». */
  readonly number: string
  readonly unitPx: number
  readonly settings: ColumnsSettings
  readonly document: ColumnsDocument
  readonly translate: Translate
}

/** One counter on the wall: its drawing, its number, its word; a stopwatch runs, a level fills its steps. */
export function WallCounter(props: WallCounterProps) {
  const { counter, look, number, unitPx, settings, document, translate } = props
  const value = document.counters[counter.id] ?? 0
  const isRunning = document.running?.counterId === counter.id
  const isRecord =
    counter.kind === 'secondes' && !isRunning && value > 0 && value === recordSeconds(settings, document)
  return (
    <li className={classes.counter} data-look={look} data-running={isRunning || undefined}>
      <span className={classes.counterHead}>
        {counter.sign ? (
          <CounterSign sign={counter.sign} side={`${(look === 'rows' ? 9 : 11) * unitPx}px`} />
        ) : null}
        {counter.kind === 'degres' ? (
          <span
            className={classes.degrees}
            role="img"
            aria-label={translate('columns.degree', {
              title: counter.title,
              degree: value,
              most: highestDegree,
            })}
          >
            {Array.from({ length: highestDegree }, (_, index) => index + 1).map((degree) => (
              <span key={degree} className={classes.degree} data-reached={degree <= value || undefined} />
            ))}
          </span>
        ) : (
          <span className={classes.counterNumber} style={{ fontSize: `${counter.numberPx}px` }}>
            {number}
          </span>
        )}
      </span>
      <span className={classes.counterTitle}>
        <WallLines
          as="span"
          look={counter.label.look}
          lines={counter.label.lines}
          sizePx={counter.label.sizePx}
          lineHeightPx={counter.label.lineHeightPx}
        />
        {isRecord ? <span className={classes.record}>{translate('columns.wallRecord')}</span> : null}
      </span>
    </li>
  )
}

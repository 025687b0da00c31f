import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import classes from './Projection.module.css'
import { voteUnits, type WallOption } from './wallRows.ts'

export interface WallOptionsProps {
  readonly options: readonly WallOption[]
  /** The option whose hands are being counted, or none. */
  readonly countingId: string | null
  /** « On compte » */
  readonly countingText: string
  readonly unitPx: number
  /** Between two options. */
  readonly gapPx: number
}

/** The options in large type while the hall votes, in the order they were presented; with a number only where results are live. */
export function WallOptions({ options, countingId, countingText, unitPx, gapPx }: WallOptionsProps) {
  return (
    <ul className={classes.options} style={{ gap: `${gapPx}px` }}>
      {options.map((option) => (
        <li key={option.id} className={classes.option} data-counting={option.id === countingId || undefined}>
          <span className={classes.letter}>{option.letter}</span>
          <WallLines
            as="span"
            look={option.look}
            lines={option.lines}
            sizePx={voteUnits.label * unitPx}
            lineHeightPx={voteUnits.line * unitPx}
          />
          {option.id === countingId ? <span className="hors-vue">{countingText}</span> : null}
          {option.figure === '' ? null : <span className={classes.live}>{option.figure}</span>}
        </li>
      ))}
    </ul>
  )
}

import { IconCheck } from '@tabler/icons-react'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import classes from './Projection.module.css'
import { resultRowUnits, voteUnits, type WallLine } from './wallRows.ts'

export interface WallResultProps {
  readonly lines: readonly WallLine[]
  /** Which lines were unveiled; the others keep their place. */
  readonly isUnveiled: (line: WallLine) => boolean
  readonly figuresPx: number
  /** Air between two lines, when the page has some to spare. */
  readonly airPx: number
  /** Length of the widest bar: the same for every line, whatever stands beside it. */
  readonly trackPx: number
  readonly unitPx: number
  readonly keptText: string
  readonly tiedText: string
}

/** A result as bars with their numbers: those retained on gold, with their check; a line not unveiled keeps its place. */
export function WallResult({
  lines,
  isUnveiled,
  figuresPx,
  airPx,
  trackPx,
  unitPx,
  keptText,
  tiedText,
}: WallResultProps) {
  return (
    <ol className={classes.lines}>
      {lines.map((line) => {
        const style = { height: `${resultRowUnits(line) * unitPx + airPx}px` }
        if (!isUnveiled(line))
          return (
            <li
              key={line.id}
              className={classes.resultLine}
              data-veiled=""
              style={style}
              aria-hidden="true"
            />
          )
        return (
          <li
            key={line.id}
            className={classes.resultLine}
            data-kept={line.isKept || undefined}
            data-tied={line.isTied || undefined}
            style={style}
          >
            <div className={classes.lineText}>
              <WallLines
                as="span"
                look={line.look}
                lines={line.lines}
                sizePx={voteUnits.label * unitPx}
                lineHeightPx={voteUnits.line * unitPx}
              />
              <div className={classes.barRow}>
                <span className={classes.track} style={{ width: `${trackPx}px` }}>
                  <span className={classes.bar} style={{ width: `${Math.round(line.fill * 100)}%` }} />
                </span>
                {line.isKept || line.isTied ? (
                  <span className={classes.mark}>
                    {line.isKept ? <IconCheck stroke={3.4} aria-hidden="true" /> : null}
                    {line.isKept ? keptText : tiedText}
                  </span>
                ) : null}
              </div>
              {line.details.length > 0 ? (
                <p className={classes.details}>
                  {line.details.map((detail) => (
                    <span key={detail}>{detail}</span>
                  ))}
                </p>
              ) : null}
            </div>
            <span className={classes.figure} style={{ width: `${figuresPx}px` }}>
              {line.figure}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

import { IconCheck } from '@tabler/icons-react'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { GommetteShape } from '../../../domain/rows.ts'
import classes from './Projection.module.css'
import type { VoteLineView } from './voteView.ts'
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
  /** Side of a gommette, one per voice; null: bars. */
  readonly markPx: number | null
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
  markPx,
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
                  {markPx === null ? (
                    <span className={classes.bar} style={{ width: `${Math.round(line.fill * 100)}%` }} />
                  ) : (
                    <Gommettes marks={line.marks} sizePx={markPx} />
                  )}
                </span>
                {line.isKept || line.isTied ? (
                  <span className={classes.mark}>
                    {line.isKept ? <IconCheck stroke={3.4} aria-hidden="true" /> : null}
                    {line.isKept ? keptText : tiedText}
                  </span>
                ) : null}
              </div>
              {line.detailLines.map((detail) => (
                <p key={detail} className={classes.details}>
                  {detail}
                </p>
              ))}
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

function Gommettes({ marks, sizePx }: { readonly marks: VoteLineView['marks']; readonly sizePx: number }) {
  return (
    <span className={classes.marks}>
      {placesOf(marks).map(({ shape, place }) => (
        <Gommette key={place} shape={shape} size={`${sizePx * 0.86}px`} />
      ))}
    </span>
  )
}

/** Each voice with its place on the line. */
function placesOf(marks: VoteLineView['marks']): { shape: GommetteShape; place: string }[] {
  return marks.flatMap(({ shape, count }) =>
    Array.from({ length: count }, (_, index) => ({ shape, place: `${shape} ${index + 1}` })),
  )
}

import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { wallLines } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import { moodKey, moodPoints } from '../moodSvg.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { headStyle, units } from './wallUnits.ts'

const bolt = 'M2 -13L-7 2L-1 2L-3 13L7 -3L1 -3Z'
const mostLines = 3
/** Room at the left for what is above and below. */
const gutter = 22

/** The moods of a journey as a curve across the wall, the steps below it; a bolt where it breaks. */
export function WallCurve({ content, translate, locale, size }: MatrixProjectionProps & { size: WallSize }) {
  const unit = size.unitPx
  const { document } = content
  const widthPx = size.widthPx - gutter * unit
  const step = widthPx / document.rows.length
  const named = document.rows.map((row, index) =>
    wallLines(typeset(`${index + 1}. ${row.title}`, locale), headStyle, units.text * unit, step - 2 * unit),
  )
  const areNamed = named.every((lines) => lines.length <= mostLines)
  const labels = areNamed ? named : named.map((_lines, index) => [String(index + 1)])
  const labelHeight = Math.max(...labels.map((lines) => lines.length)) * units.line * unit
  const frame = {
    width: widthPx,
    height: size.heightPx - (units.top + 3) * unit - labelHeight,
  }
  const points = moodPoints(document, frame)
  const told = points.map(({ number, mood }) =>
    translate('matrix.moodOf', {
      number,
      title: document.rows[number - 1]?.title ?? '',
      mood: translate(moodKey(mood)),
    }),
  )
  return (
    <div className={classes.curve}>
      <div className={classes.curveRow}>
        <div className={classes.curveEnds} style={{ width: `${gutter * unit}px` }}>
          <p>{translate('matrix.moodPlus2')}</p>
          <p>{translate('matrix.moodMinus2')}</p>
        </div>
        <svg
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={translate('matrix.moodAlt', { text: told.join(' ; ') })}
        >
          <line
            className={classes.curveAxis}
            x1="0"
            y1={frame.height / 2}
            x2={frame.width}
            y2={frame.height / 2}
          />
          <polyline
            className={classes.curveLine}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            strokeWidth={1.1 * unit}
          />
          {points.map(({ rowId, x, y, mood }) =>
            mood < 0 ? (
              <path
                key={rowId}
                className={classes.curveBreak}
                d={bolt}
                transform={`translate(${x} ${y}) scale(${unit / 2.4})`}
              />
            ) : (
              <circle
                key={rowId}
                className={classes.curveDot}
                cx={x}
                cy={y}
                r={1.9 * unit}
                strokeWidth={0.8 * unit}
              />
            ),
          )}
        </svg>
      </div>
      <ol
        className={classes.curveSteps}
        style={{ height: `${labelHeight}px`, marginLeft: `${gutter * unit}px` }}
      >
        {document.rows.map((row, index) => (
          <li key={row.id} style={{ width: `${step}px` }}>
            <WallLines
              look="titre"
              lines={labels[index] ?? []}
              sizePx={units.text * unit}
              lineHeightPx={units.line * unit}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

import { typeset } from '../../shared/text/typography.ts'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { pageAt, type WallTextStyle, wallLines } from '../wall/wallText.ts'
import { cutInPages } from './cutInPages.ts'
import classes from './SchedulePicture.module.css'
import type { ScenePicture, ScheduleLine } from './scenePicture.ts'

export interface SchedulePictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'schedule' }>
  readonly page: number
  readonly nowText: string
}

const headUnits = 13
const timeUnits = 26
const dotUnits = 7
/** Above and below a line, from the wished to the least: the whole evening at once if it can be. */
const paddings = [1.6, 1.1, 0.7, 0.35]
const lineUnits = 6 * 1.12
const style: WallTextStyle = { font: 'titre', weight: 800, width: 87.5 }

/** The hours of the evening and what they hold, with where we are. */
export function SchedulePicture(props: SchedulePictureProps) {
  return <WallFrame ground="eau">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

function Drawn({ picture, page, nowText, size }: SchedulePictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const unit = size.unitPx
  const titlePx = size.widthPx - (timeUnits + dotUnits + 4) * unit
  const lines = picture.lines.map((line) => {
    const title = line.id === 'end' ? words('scheduleEnd') : typeset(line.title, locale)
    const titleLines = wallLines(title, style, 6 * unit, titlePx)
    return { ...line, titleLines }
  })
  const pagesWith = (paddingUnits: number) =>
    cutInPages(
      lines.map((line) => (line.titleLines.length * lineUnits + 2 * paddingUnits) * unit),
      size.heightPx - headUnits * unit,
    )
  const tight = paddings.find((units) => pagesWith(units).length === 1)
  const paddingUnits = tight ?? 1.1
  const pages = pagesWith(paddingUnits)
  const current = lines.findIndex((line) => line.state === 'current')
  const first = Math.max(
    0,
    pages.findIndex(({ from, to }) => current >= from && current < to),
  )
  // Page 0 is the one where we are; the clicker goes on from there.
  const index = pageAt(page + first, pages.length)
  const { from, to } = pages[index] ?? { from: 0, to: 0 }
  const stateWords = {
    done: words('scheduleDone'),
    current: words('scheduleCurrent'),
    upcoming: words('scheduleUpcoming'),
  }
  return (
    <>
      <div className={classes.head}>
        <h1 className={classes.title}>{words('scheduleTitle')}</h1>
        {pages.length > 1 ? (
          <p className={classes.page}>{words('page', { page: index + 1, pages: pages.length })}</p>
        ) : null}
        <p className={classes.now}>{nowText}</p>
      </div>
      <ol className={classes.lines}>
        {lines.slice(from, to).map((line) => (
          <li
            key={line.id}
            className={classes.line}
            data-state={line.state}
            style={{ paddingBlock: `${paddingUnits * unit}px` }}
            aria-current={line.state === 'current' ? 'step' : undefined}
          >
            <Place line={line} label={stateWords[line.state]} />
            <span className={classes.time}>{line.timeText}</span>
            <WallLines
              look="titre"
              lines={line.titleLines}
              sizePx={6 * unit}
              lineHeightPx={lineUnits * unit}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

/** A seat, filled once the sequence is done; the one under way has its own shape. */
function Place({ line, label }: { line: ScheduleLine; label: string }) {
  return (
    <>
      <span className={classes.seat} data-state={line.state} aria-hidden="true" />
      <span className="hors-vue">{label}</span>
    </>
  )
}

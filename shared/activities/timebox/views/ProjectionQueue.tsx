import { WallFrame, type WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitTitle, pageAt } from '../../../../renderer/wall/wallText.ts'
import { formatClock, typeset } from '../../../text/typography.ts'
import type { ProjectionProps, WallClock } from '../../projectionProps.ts'
import { turns } from '../logic.ts'
import type { TimeboxDocument, TimeboxSettings } from '../schema.ts'
import classes from './Projection.module.css'
import { tableShare, WallTable } from './WallTable.tsx'

const topUnits = 8
const nextUnits = 8
const gapUnits = 3
/** A turn empties ten chairs, whatever its length. */
const turnSeats = 10

/** The announcement being made with its minute, then who is next. Never a name. */
export function ProjectionQueue(props: ProjectionProps<TimeboxSettings, TimeboxDocument>) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

type DrawnProps = ProjectionProps<TimeboxSettings, TimeboxDocument> & { size: WallSize }

function Drawn({ content, nowAt, nowText, clock, page, sequenceTitle, translate, locale, size }: DrawnProps) {
  const { document, settings } = content
  const queue = turns(document, content.contributions, content.placements)
  const current = queue.find((turn) => turn.state === 'current')
  const waiting = queue.filter((turn) => turn.state === 'waiting')
  const [next] = waiting
  const table = current ? turnClock(document, settings, nowAt) : clock
  const hasTable = table !== null && table.state !== 'none'
  const unit = size.unitPx
  const text = current
    ? wallTextOf(current.contribution)
    : translate(queue.length > 0 && waiting.length === 0 ? 'timebox.wallQueueDone' : 'timebox.wallQueueEmpty')
  const taken = (topUnits + nextUnits + gapUnits) * unit + (hasTable ? size.heightPx * tableShare : 0)
  const fitted = fitTitle(
    typeset(text, locale),
    { widthPx: size.widthPx, heightPx: size.heightPx - taken },
    [14, 12, 10.5, 9].map((units) => units * unit),
  )
  const others = waiting.length > 0 ? translate('timebox.wallRemaining', { count: waiting.length }) : ''
  const side = current ? { label: '', value: others } : undefined
  const index = pageAt(page, fitted.pages.length)
  const count = fitted.pages.length
  return (
    <>
      <WallTop
        title={sequenceTitle}
        pageText={count > 1 ? translate('timebox.wallPage', { page: index + 1, pages: count }) : undefined}
        rightText={nowText}
      />
      <div className={classes.consigne}>
        <WallLines
          as="h1"
          look={fitted.look}
          lines={fitted.pages[index] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      </div>
      {next ? (
        <p className={classes.next} dir="auto">
          {translate('timebox.wallNextSpeaker', { title: typeset(wallTextOf(next.contribution), locale) })}
        </p>
      ) : null}
      {hasTable ? (
        <WallTable clock={table} nextTitle="" side={side} size={size} translate={translate} />
      ) : null}
    </>
  )
}

function wallTextOf(contribution: { text: string; wallTitle: string }): string {
  return contribution.wallTitle === '' ? contribution.text : contribution.wallTitle
}

/** The clock of a turn, from its deadline; none when speakers are not timed. */
function turnClock(document: TimeboxDocument, settings: TimeboxSettings, nowAt: number): WallClock | null {
  if (document.endsAt === null || document.startedAt === null || settings.perSpeakerSeconds === null)
    return null
  const remainingMs = document.endsAt - nowAt
  const lengthMs = Math.max(1, document.endsAt - document.startedAt)
  const filled = Math.min(turnSeats, Math.max(0, Math.ceil((remainingMs / lengthMs) * turnSeats)))
  const state = remainingMs < 0 ? 'overtime' : remainingMs <= lengthMs / 5 ? 'warning' : 'running'
  return { text: formatClock(remainingMs), state, endText: '', seats: { total: turnSeats, filled } }
}

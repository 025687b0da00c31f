import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitText, fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import { courseText } from '../arrange.ts'
import { deadlineClock } from './deadlineClock.ts'
import classes from './Projection.module.css'
import { SpeakerSign } from './SpeakerSign.tsx'
import { clipped, type PageOf, units, type WallView } from './wallView.ts'

const signUnits = 9
const speakerUnits = 6
const speakerStyle = { font: 'titre', weight: 800, width: 87.5 } as const
const bandPadding = 2

/** The step under way: its name, who speaks and who listens, and under them the question or the proposal. */
export function stepPages(view: WallView): PageOf[] {
  const { content, size, set, translate } = view
  const { settings, document } = content
  const step = document.stepIndex === null ? undefined : settings.course[document.stepIndex]
  if (!step || document.stepIndex === null) return []
  const unit = size.unitPx
  const said = [
    { sign: 'mouth' as const, who: step.speaks, key: 'sheets.wallSpeaks' },
    { sign: 'ear' as const, who: step.listens, key: 'sheets.wallListens' },
  ].flatMap(({ sign, who, key }) => {
    if (who === '') return []
    const room = size.widthPx - (signUnits + 3) * unit
    return [
      {
        sign,
        lines: clipped(wallLines(set(translate(key, { who })), speakerStyle, speakerUnits * unit, room), 2),
      },
    ]
  })
  const lineHeight = speakerUnits * 1.1 * unit
  const signHeight = (lines: readonly string[]) =>
    Math.max(signUnits * unit, lines.length * lineHeight) + unit
  const speakersHeight = said.reduce((sum, one) => sum + signHeight(one.lines), 0)
  const roomPx = size.heightPx - (units.top + units.gap) * unit - speakersHeight
  const text = set(courseText(content))
  const title = fitTitle(
    set(step.title),
    { widthPx: size.widthPx, heightPx: text === '' ? roomPx : roomPx * 0.55 },
    [12, 9, 7.5, 6].map((value) => value * unit),
  )
  const titleLines = clipped(title.pages.flat(), title.pages[0]?.length ?? 1)
  const titleHeight = titleLines.length * title.lineHeightPx
  const inside = { widthPx: size.widthPx - 2 * bandPadding * unit, heightPx: 0 }
  const left = roomPx - titleHeight - (2 * bandPadding + units.gap) * unit
  const sizes = [7.5, 6, 5, units.text].map((value) => value * unit)
  const style = { font: 'texte', weight: 500, width: 100 } as const
  const beside = fitText(text, style, { ...inside, heightPx: left }, sizes, 1.2)
  const isBeside = text !== '' && left > units.line * unit && beside.pages.length === 1
  const alone = fitText(
    text,
    style,
    { ...inside, heightPx: size.heightPx - (units.top + units.gap + 2 * bandPadding) * unit },
    sizes,
    1.2,
  )
  const top = (pageText: string | undefined) => (
    <WallTop
      title={translate('sheets.wallStep', {
        number: (document.stepIndex ?? 0) + 1,
        steps: settings.course.length,
      })}
      pageText={pageText}
      {...(document.stepEndsAt === null
        ? wallClockOf(view.clock)
        : deadlineClock(document.stepEndsAt, view.nowAt, view.clock))}
    />
  )
  const band = (fitted: typeof alone, index: number) => (
    <div className={classes.band}>
      <WallLines
        look="texte"
        lines={fitted.pages[index] ?? []}
        sizePx={fitted.sizePx}
        lineHeightPx={fitted.lineHeightPx}
      />
    </div>
  )
  const first: PageOf = (pageText) => (
    <>
      {top(pageText)}
      <div className={classes.step}>
        <WallLines
          as="h1"
          look={title.look}
          lines={titleLines}
          sizePx={title.sizePx}
          lineHeightPx={title.lineHeightPx}
        />
        {isBeside ? band(beside, 0) : null}
        <div className={classes.speakers}>
          {said.map(({ sign, lines }) => (
            <div key={sign} className={classes.speaker} style={{ height: `${signHeight(lines)}px` }}>
              <SpeakerSign sign={sign} sizePx={signUnits * unit} />
              <WallLines look="titre" lines={lines} sizePx={speakerUnits * unit} lineHeightPx={lineHeight} />
            </div>
          ))}
        </div>
      </div>
    </>
  )
  if (text === '' || isBeside) return [first]
  return [
    first,
    ...alone.pages.map(
      (_, index): PageOf =>
        (pageText) => (
          <>
            {top(pageText)}
            {band(alone, index)}
          </>
        ),
    ),
  ]
}

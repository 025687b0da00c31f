import { useContext } from 'react'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallGroupContext } from '../../../../renderer/wall/WallGroupContext.ts'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitTitle, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { Translate } from '../../activity.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { PyramidDocument, PyramidSettings, Tier } from '../schema.ts'
import classes from './Projection.module.css'
import { TierFigure } from './TierFigure.tsx'

/** The line that says whose table this is, when groups work side by side. */
const topUnits = 8
const figureShare = 0.42
const gapShare = 0.05
const pillStyle = { font: 'titre', weight: 800, width: 100 } as const
/** What the pill of the countdown takes beside and above its digits: edges, gaps. */
const pillUnits = { around: 9, above: 10 } as const

type TierProps = ProjectionProps<PyramidSettings, PyramidDocument> & { size: WallSize }

/** The question, where we are in the pyramid, the size of the groups, what to keep, the time and what follows. */
export function ProjectionTier({ content, clock, sequenceTitle, translate, locale, size }: TierProps) {
  const hasTop = useContext(WallGroupContext) !== null
  const { settings, document } = content
  const tier = settings.tiers[document.tierIndex]
  const next = settings.tiers[document.tierIndex + 1]
  const unit = size.unitPx
  const rightWidth = size.widthPx * (1 - figureShare - gapShare)
  const asked = typeset(settings.question, locale)
  const onOneLine = fitTitle(
    asked,
    { widthPx: size.widthPx, heightPx: 11.5 * unit },
    [10.5, 9, 7.5].map((units) => units * unit),
  )
  const onTwoLines = { widthPx: size.widthPx, heightPx: 17 * unit }
  const question =
    onOneLine.pages.length <= 1 ? onOneLine : fitTitle(asked, onTwoLines, [7.5 * unit, 6 * unit, 4.4 * unit])
  const questionHeight = (question.pages[0]?.length ?? 0) * question.lineHeightPx + 3 * unit
  const rightHeight = size.heightPx - questionHeight - (hasTop ? topUnits * unit : 0)
  const hasClock = clock !== null && clock.state !== 'none'
  const nextTitle = next ? typeset(lowered(next.title), locale) : ''
  const clockText = clock?.state === 'paused' ? translate('pyramid.wallPause') : (clock?.text ?? '')
  const nextEms = Math.max(
    ...[translate('pyramid.wallThen'), nextTitle].map((text) => wallTextWidth(text, pillStyle, 1)),
  )
  const digitsEms = wallTextWidth(clockText, pillStyle, 1)
  const pillRoom = rightWidth - pillUnits.around * unit
  // What follows is a reminder: it gets smaller, then leaves, before the digits do.
  const nextPx = [5.4, 4.4]
    .map((units) => units * unit)
    .find((sizePx) => nextEms * sizePx + digitsEms * 9 * unit <= pillRoom)
  const digitsRoom = pillRoom - (nextPx ?? 0) * nextEms
  const digitsPx = Math.min(12 * unit, Math.max(9 * unit, digitsRoom / digitsEms))
  const pillHeight = hasClock ? Math.max(digitsPx, 2.2 * (nextPx ?? 0)) + pillUnits.above * unit : 0
  const textHeight = rightHeight - pillHeight
  const title = fitTitle(
    typeset(tier?.title ?? '', locale),
    { widthPx: rightWidth, heightPx: textHeight * 0.55 },
    [17, 14, 12, 9, 6].map((units) => units * unit),
  )
  const gesture = fitTitle(
    tier ? keepSentence(tier, translate) : '',
    { widthPx: rightWidth, heightPx: textHeight * 0.4 },
    [9, 7.5, 6, 4.4].map((units) => units * unit),
  )
  return (
    <>
      {hasTop ? <WallTop title={typeset(sequenceTitle, locale)} /> : null}
      <div style={{ height: `${questionHeight}px`, flex: 'none' }}>
        {settings.question.trim() === '' ? null : (
          <WallLines
            as="h1"
            look={question.look}
            lines={question.pages[0] ?? []}
            sizePx={question.sizePx}
            lineHeightPx={question.lineHeightPx}
          />
        )}
      </div>
      <div className={classes.tier}>
        <div className={classes.figure} style={{ width: `${size.widthPx * figureShare}px` }}>
          <TierFigure
            tiers={settings.tiers}
            tierIndex={document.tierIndex}
            allText={translate('pyramid.wallAll')}
            widthPx={size.widthPx * figureShare}
            heightPx={rightHeight}
            leastTextPx={4.4 * unit}
          />
        </div>
        <div className={classes.gesture} style={{ width: `${rightWidth}px` }}>
          <WallLines
            as="h2"
            look={title.look}
            lines={title.pages[0] ?? []}
            sizePx={title.sizePx}
            lineHeightPx={title.lineHeightPx}
          />
          <WallLines
            look={gesture.look}
            lines={gesture.pages[0] ?? []}
            sizePx={gesture.sizePx}
            lineHeightPx={gesture.lineHeightPx}
          />
          {hasClock ? (
            <p className={classes.pill} data-clock={clock.state} role="timer">
              <span className={classes.pillDigits} style={{ fontSize: `${digitsPx}px` }}>
                {clockText}
              </span>
              {next && nextPx ? (
                <span className={classes.pillNext} style={{ fontSize: `${nextPx}px` }}>
                  <span className={classes.pillLine}>{translate('pyramid.wallThen')}</span>
                  <span className={classes.pillLine}>{nextTitle}</span>
                </span>
              ) : null}
            </p>
          ) : null}
        </div>
      </div>
    </>
  )
}

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('fr') + title.slice(1)
}

function keepSentence(tier: Tier, translate: Translate): string {
  if (tier.size === 1 && tier.keep === 3) return translate('pyramid.wallNote3')
  const inWords = ['wallKeep1', 'wallKeep2', 'wallKeep3', 'wallKeep4', 'wallKeep5'][tier.keep - 1]
  return inWords ? translate(`pyramid.${inWords}`) : translate('pyramid.wallKeep', { count: tier.keep })
}

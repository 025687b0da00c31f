import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitText, fitTitle, wallLines } from '../../../../renderer/wall/wallText.ts'
import { type PlayedCard, playedCards } from '../arrange.ts'
import { deadlineClock } from './deadlineClock.ts'
import { overviewPages } from './overviewPages.tsx'
import classes from './Projection.module.css'
import { starPages } from './starPages.tsx'
import { clipped, type PageOf, units, type WallView } from './wallView.ts'

/** The portrait in the centre and what was recommended; without one, every portrait that was played. */
export function deckPages(view: WallView): PageOf[] {
  if (view.content.settings.deck.length === 0) return []
  const played = playedCards(view.content)
  const current = played.find((one) => one.isCurrent)
  if (!current) return played.length === 0 ? [] : overviewPages(view, played)
  return [...cardPages(view, current), ...starPages(view, current)]
}

/** The name and the situation, read from the last row. */
function cardPages(view: WallView, { card, branches }: PlayedCard): PageOf[] {
  const { size, set, translate } = view
  const unit = size.unitPx
  const title = fitTitle(
    set(card.title),
    { widthPx: size.widthPx, heightPx: 30 * unit },
    [14, 12, 9, 7.5, 6].map((value) => value * unit),
  )
  const titleLines = clipped(title.pages.flat(), title.pages[0]?.length ?? 1)
  const isAlone = branches.length === 0
  const asked = isAlone
    ? wallLines(
        translate('sheets.wallNoBranch'),
        { font: 'titre', weight: 800, width: 87.5 },
        6 * unit,
        size.widthPx,
      )
    : []
  const askedHeight = asked.length * 6.6 * unit
  const heightPx =
    size.heightPx - (units.top + 3 * units.gap) * unit - titleLines.length * title.lineHeightPx - askedHeight
  const fitted = fitText(
    set(card.text),
    { font: 'texte', weight: 500, width: 100 },
    { widthPx: size.widthPx, heightPx },
    [8, 7, 6, 5, units.text].map((value) => value * unit),
    1.22,
  )
  const pages = card.text === '' ? [[]] : fitted.pages
  return pages.map(
    (lines): PageOf =>
      (pageText) => (
        <>
          <WallTop title={set(view.sequenceTitle)} pageText={pageText} {...cardClock(view)} />
          <div className={classes.step}>
            <WallLines
              as="h1"
              look={title.look}
              lines={titleLines}
              sizePx={title.sizePx}
              lineHeightPx={title.lineHeightPx}
            />
            <div className={classes.situation}>
              <WallLines
                look="texte"
                lines={lines}
                sizePx={fitted.sizePx}
                lineHeightPx={fitted.lineHeightPx}
              />
            </div>
            {isAlone ? (
              <WallLines look="titre" lines={asked} sizePx={6 * unit} lineHeightPx={6.6 * unit} />
            ) : null}
          </div>
        </>
      ),
  )
}

/** The minutes of the portrait, else those of the evening. */
export function cardClock(view: WallView) {
  const { cardEndsAt } = view.content.document
  return cardEndsAt === null ? wallClockOf(view.clock) : deadlineClock(cardEndsAt, view.nowAt, view.clock)
}

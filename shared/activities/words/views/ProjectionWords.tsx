import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { WordsDocument, WordsSettings } from '../schema.ts'
import { CloudPicture } from './CloudPicture.tsx'
import classes from './Projection.module.css'
import { useCloud } from './useCloud.ts'
import { WallList } from './WallList.tsx'
import { wallList } from './wallList.ts'

const topUnits = 8
const gapUnits = 2
/** The smallest letters of the wall, and the largest, in units of the hall. */
const letters = { least: 4.5, most: 22 } as const

type Props = ProjectionProps<WordsSettings, WordsDocument> & { readonly size: WallSize }

/** One page of the words: the cloud first, then the list of those that are not in it. */
export function ProjectionWords({ content, page, clock, question, translate, locale, size }: Props) {
  const { settings, board } = content
  const unit = size.unitPx
  const heightPx = size.heightPx - (topUnits + gapUnits) * unit
  const isCloud = settings.look === 'nuage'
  const { words, shown } = useCloud(content, {
    width: size.widthPx / (letters.least * unit),
    height: heightPx / (letters.least * unit),
    mostInCloud: isCloud ? settings.mostInCloud : 0,
  })
  const listedIds = new Set(shown?.listedIds)
  const listed = (shown?.words ?? []).filter((word) => listedIds.has(word.id))
  const list = wallList(listed, size, heightPx)
  const hasCloud = (shown?.cloud.words.length ?? 0) > 0
  const hasList = listed.length > 0
  const pages = (hasCloud ? 1 : 0) + (hasList ? list.pages.length : 0)
  const index = pageAt(page, Math.max(1, pages))
  const listPage = list.pages[hasCloud ? index - 1 : index]
  const told = words.map((word) => `${word.text} ${word.count}`).join(', ')
  return (
    <>
      <WallTop
        title={typeset(question || board.title, locale)}
        pageText={pages > 1 ? translate('words.wallPage', { page: index + 1, pages }) : undefined}
        {...wallClockOf(clock)}
      />
      <div className={classes.body} style={{ height: `${heightPx}px` }}>
        {words.length === 0 ? <p className={classes.empty}>{translate('words.wallEmpty')}</p> : null}
        {shown && hasCloud && index === 0 ? (
          <CloudPicture
            shown={shown}
            widthPx={size.widthPx}
            heightPx={heightPx}
            largestPx={letters.most * unit}
            label={translate('words.cloudAlt', { text: told })}
          />
        ) : null}
        {hasList && listPage && (index > 0 || !hasCloud) ? (
          <WallList columns={listPage} columnWidth={list.columnWidth} unitPx={unit} />
        ) : null}
      </div>
    </>
  )
}

import { WallFrame, type WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { SheetsDocument, SheetsSettings } from '../schema.ts'
import { canvasPages } from './canvasPages.tsx'
import { deckPages } from './deckPages.tsx'
import { EmptyPage } from './EmptyPage.tsx'
import { sheetPages } from './sheetPages.tsx'
import { stepPages } from './stepPages.tsx'
import type { PageOf, WallView } from './wallView.ts'

/** The step under way, the portrait in the centre, then the sheets, page after page. Never a private answer. */
export function Projection(props: ProjectionProps<SheetsSettings, SheetsDocument>) {
  const { look } = props.content.settings
  return (
    <WallFrame ground={look === 'rayons' ? 'ciel' : look === 'canevas' ? 'eau' : 'papier'}>
      {(size) => <Drawn {...props} size={size} />}
    </WallFrame>
  )
}

function Drawn(props: ProjectionProps<SheetsSettings, SheetsDocument> & { size: WallSize }) {
  const { content, page, locale, translate } = props
  const view: WallView = { ...props, set: (text) => typeset(text, locale) }
  const { settings } = content
  const sheets = settings.look === 'canevas' ? canvasPages(view) : sheetPages(view)
  const pages: PageOf[] = [...stepPages(view), ...deckPages(view), ...sheets]
  const index = pageAt(page, pages.length)
  const shown = pages[index]
  if (!shown) return <EmptyPage view={view} />
  const pageText =
    pages.length > 1 ? translate('sheets.wallPage', { page: index + 1, pages: pages.length }) : undefined
  return shown(pageText)
}

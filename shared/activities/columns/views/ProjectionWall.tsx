import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'
import { ColumnSign } from './ColumnSign.tsx'
import classes from './Projection.module.css'
import { useColumnPages, wallUnits } from './useColumnPages.ts'
import { WallList } from './WallList.tsx'
import { WallSetBlock } from './WallSetBlock.tsx'

type WallProps = ProjectionProps<ColumnsSettings, ColumnsDocument> & { size: WallSize }

/** Columns side by side, their sets with counts, page after page. */
export function ProjectionWall({ content, page, clock, sequenceTitle, translate, locale, size }: WallProps) {
  const unit = size.unitPx
  const { columnWidth, titles, titleHeight, pages, body } = useColumnPages(content, size, translate, locale)
  const index = pageAt(page, pages.length)
  const isEmpty = pages.every((one) => one.columns.every((column) => column.files.flat().length === 0))
  return (
    <>
      <WallTop
        title={typeset(sequenceTitle, locale)}
        pageText={
          pages.length > 1
            ? translate('columns.wallPage', { page: index + 1, pages: pages.length })
            : undefined
        }
        {...wallClockOf(clock)}
      />
      <div className={classes.columns}>
        {(pages[index]?.columns ?? []).map(({ column, count, files }) => {
          const title = titles.get(column.id)
          return (
            <section key={column.id} className={classes.column} style={{ width: `${columnWidth}px` }}>
              <header className={classes.columnHead} style={{ height: `${titleHeight}px` }}>
                <div className={classes.columnTitle}>
                  <ColumnSign sign={column.sign} />
                  <WallLines
                    as="h2"
                    look={title?.fitted.look ?? 'titre'}
                    lines={title?.fitted.pages[0] ?? []}
                    sizePx={title?.fitted.sizePx ?? 0}
                    lineHeightPx={title?.fitted.lineHeightPx ?? 0}
                  />
                  {title?.beside ? <span className={classes.aside}>{title.beside}</span> : null}
                  {count > 0 ? <span className={classes.columnCount}>{count}</span> : null}
                </div>
                {title && title.below.length > 0 ? (
                  <WallLines
                    look="texte"
                    lines={title.below}
                    sizePx={wallUnits.text * unit}
                    lineHeightPx={wallUnits.line * unit}
                  />
                ) : null}
              </header>
              {body.look === 'list' ? (
                <WallList sets={files.flat()} colour={column.colour} body={body} />
              ) : (
                <div className={classes.files}>
                  {files.map((sets, file) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: files are told by their place
                    <div key={file} className={classes.file} style={{ width: `${body.fileWidthPx}px` }}>
                      {sets.map((one) => (
                        <WallSetBlock key={one.id ?? 'loose'} set={one} colour={column.colour} body={body} />
                      ))}
                    </div>
                  ))}
                </div>
              )}
            </section>
          )
        })}
      </div>
      {isEmpty ? <p className={classes.empty}>{translate('columns.wallEmpty')}</p> : null}
    </>
  )
}

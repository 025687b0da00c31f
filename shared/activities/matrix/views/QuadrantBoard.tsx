import { useCallback, useMemo } from 'react'
import { defaultLook } from '../../../../renderer/board/BoardLook.ts'
import { BoardView } from '../../../../renderer/board/BoardView.tsx'
import type { Measure } from '../../activity.ts'
import { layout, sizes, styles } from '../layout.ts'
import { slots } from '../logic.ts'
import type { MatrixBoardProps } from './Board.tsx'

const look = {
  ...defaultLook,
  note: styles.note,
  notePaddingPx: sizes.notePadding,
  noteFootPx: sizes.noteFoot,
  setTitle: styles.setTitle,
  slotTitle: styles.cellTitle,
  slotSubtitle: styles.subtitle,
}

/** The four quadrants on the canvas: what is dragged from one to another changes place. */
export function QuadrantBoard({ content, translate, locale, isReadOnly, commands }: MatrixBoardProps) {
  const { settings, document, contributions, placements, clusters, groups } = content
  const rows = useMemo(
    () => ({ contributions, placements, clusters, groups }),
    [contributions, placements, clusters, groups],
  )
  const places = useMemo(() => slots(settings, document), [settings, document])
  const arrange = useCallback(
    (widthPx: number, measure: Measure) => layout(content, widthPx, measure),
    [content],
  )
  const lookOf = useCallback(() => look, [])
  return (
    <BoardView
      title={content.board.title}
      rows={rows}
      slots={places}
      layout={arrange}
      look={lookOf}
      canOpenSets={false}
      groupWord={content.groupWord}
      isReadOnly={isReadOnly}
      translate={translate}
      locale={locale}
      commands={commands}
    />
  )
}

import { useCallback, useMemo } from 'react'
import { type BoardLook, defaultLook } from '../../../../renderer/board/BoardLook.ts'
import { BoardView } from '../../../../renderer/board/BoardView.tsx'
import type { Measure } from '../../activity.ts'
import { layout, noteFootPx, padding, styles } from '../layout.ts'
import { slots } from '../logic.ts'
import type { SheetsBoardProps } from './Board.tsx'

const look: BoardLook = {
  ...defaultLook,
  note: styles.note,
  notePaddingPx: padding,
  noteFootPx,
  slotTitle: styles.title,
  slotSignPx: 22,
}

/** What was said beside the sheets and to each portrait, in columns, with its list for the keyboard. */
export function SaidPane({ content, translate, locale, isReadOnly, commands }: SheetsBoardProps) {
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

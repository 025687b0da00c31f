import { useCallback, useMemo } from 'react'
import { type BoardLook, defaultLook } from '../../../../renderer/board/BoardLook.ts'
import { BoardView } from '../../../../renderer/board/BoardView.tsx'
import type { Measure } from '../../activity.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { layout, sizes, styles } from '../layout.ts'
import { slots } from '../logic.ts'
import type { PyramidAction, PyramidDocument, PyramidSettings } from '../schema.ts'

export type PyramidBoardProps = BoardViewProps<PyramidSettings, PyramidDocument, PyramidAction>

const tierLook: BoardLook = {
  ...defaultLook,
  note: styles.note,
  notePaddingPx: sizes.notePadding,
  noteFootPx: 0,
  slotTitle: styles.tierTitle,
}
const lookOfTiers = () => tierLook

/** The pyramid in the console: one band per tier, the final list on top; and the same as a list. */
export function Board({ content, translate, locale, isReadOnly, commands }: PyramidBoardProps) {
  const { settings, contributions, placements, clusters, groups } = content
  const rows = useMemo(
    () => ({ contributions, placements, clusters, groups }),
    [contributions, placements, clusters, groups],
  )
  const tiers = useMemo(() => slots(settings), [settings])
  const arrange = useCallback(
    (widthPx: number, measure: Measure) => layout(content, widthPx, measure),
    [content],
  )
  return (
    <BoardView
      title={content.board.title}
      rows={rows}
      slots={tiers}
      layout={arrange}
      look={lookOfTiers}
      canOpenSets={false}
      groupWord={content.groupWord}
      isReadOnly={isReadOnly}
      translate={translate}
      locale={locale}
      commands={commands}
    />
  )
}

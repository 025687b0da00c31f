import { useCallback, useMemo } from 'react'
import { defaultLook } from '../../../../renderer/board/BoardLook.ts'
import { BoardView } from '../../../../renderer/board/BoardView.tsx'
import type { Measure } from '../../activity.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { layout } from '../layout.ts'
import { slots } from '../logic.ts'
import type { MapAction, MapDocument, MapSettings } from '../schema.ts'

/** The board in the console, and the same as a list. */
export function Board({
  content,
  translate,
  locale,
  isReadOnly,
  commands,
}: BoardViewProps<MapSettings, MapDocument, MapAction>) {
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
  const look = useCallback(() => defaultLook, [])
  return (
    <BoardView
      title={content.board.title}
      rows={rows}
      slots={places}
      layout={arrange}
      look={look}
      canOpenSets={false}
      groupWord={content.groupWord}
      isReadOnly={isReadOnly}
      translate={translate}
      locale={locale}
      commands={commands}
    />
  )
}

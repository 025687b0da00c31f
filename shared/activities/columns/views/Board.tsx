import { useCallback, useMemo } from 'react'
import { MakeTopic } from '../../../../renderer/activities/MakeTopic.tsx'
import { defaultLook } from '../../../../renderer/board/BoardLook.ts'
import { BoardView } from '../../../../renderer/board/BoardView.tsx'
import type { SetGestures } from '../../../../renderer/board/useBoardModel.ts'
import { useHasClient } from '../../../../renderer/client/ClientProvider.tsx'
import type { ContributionId } from '../../../domain/ids.ts'
import type { Layout, Measure } from '../../activity.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { columnTitleStyle, layout, sizes, styles } from '../layout.ts'
import { slots } from '../logic.ts'
import type { ColumnsAction, ColumnsDocument, ColumnsSettings } from '../schema.ts'

export type ColumnsBoardProps = BoardViewProps<ColumnsSettings, ColumnsDocument, ColumnsAction>

/** The columns in the console: sets de table, notes, what is to be put away; and the same as a list. */
export function Board({ content, translate, locale, isReadOnly, commands }: ColumnsBoardProps) {
  const { settings, document, contributions, placements, clusters, groups } = content
  const rows = useMemo(
    () => ({ contributions, placements, clusters, groups }),
    [contributions, placements, clusters, groups],
  )
  const columns = useMemo(() => slots(settings, document), [settings, document])
  const arrange = useCallback(
    (widthPx: number, measure: Measure) => layout(content, widthPx, measure),
    [content],
  )
  const look = useCallback(
    (placed: Layout) => {
      const column = placed.boxes.find((box) => box.kind === 'slot')
      return {
        ...defaultLook,
        note: styles.note,
        notePaddingPx: sizes.notePadding,
        noteFootPx: sizes.noteFoot,
        setTitle: styles.setTitle,
        setRadiusPx: sizes.setRadius,
        slotTitle: columnTitleStyle(column?.width ?? 0, settings.look),
        slotSubtitle: styles.subtitle,
      }
    },
    [settings.look],
  )
  const { act } = commands
  const setGestures = useMemo(
    (): SetGestures => ({
      folded: new Set<string>(document.collapsedClusters),
      links: document.links,
      fold: (clusterId, isCollapsed) => act({ kind: 'collapseCluster', clusterId, isCollapsed }),
      link: (from, to, isLinked) => act({ kind: isLinked ? 'linkClusters' : 'unlinkClusters', from, to }),
    }),
    [document.collapsedClusters, document.links, act],
  )
  const hasClient = useHasClient()
  const noteActions = useCallback(
    (contributionId: ContributionId) => (
      <MakeTopic contributionId={contributionId} board={content.board} translate={translate} />
    ),
    [content.board, translate],
  )
  return (
    <BoardView
      title={content.board.title}
      rows={rows}
      slots={columns}
      layout={arrange}
      look={look}
      canOpenSets
      groupWord={content.groupWord}
      isReadOnly={isReadOnly}
      translate={translate}
      locale={locale}
      commands={commands}
      setGestures={setGestures}
      {...(hasClient && { noteActions })}
    />
  )
}

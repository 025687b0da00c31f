import { Suspense, useMemo } from 'react'
import type { BoardContent, Translate } from '../../shared/activities/activity.ts'
import { readBoard } from '../../shared/activities/readBoard.ts'
import { activityViews } from '../../shared/activities/views.ts'
import type { BoardId } from '../../shared/domain/ids.ts'
import { type Replica, rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { type Locale, typeset } from '../../shared/text/typography.ts'
import { WallFrame } from '../wall/WallFrame.tsx'
import { WallGroupContext } from '../wall/WallGroupContext.ts'
import type { ScenePicture } from './scenePicture.ts'
import { useGroupName } from './useGroupName.ts'
import { useWallTerritory } from './useWallTerritory.ts'

export interface BoardPictureProps {
  readonly replica: Replica
  readonly picture: Extract<ScenePicture, { kind: 'board' }>
  readonly page: number
  readonly now: number
  readonly nowText: string
  readonly translate: Translate
  readonly locale: Locale
}

/** A board as its activity draws it for the hall, loaded when it is first shown. */
export function BoardPicture({ replica, picture, page, now, nowText, translate, locale }: BoardPictureProps) {
  const nameOf = useGroupName()
  const content = useBoardContent(replica, picture.boardId)
  if (!content) return <WallFrame ground="eau">{() => null}</WallFrame>
  const group = picture.group
    ? { shape: picture.group.shape, name: typeset(nameOf(picture.group), locale) }
    : null
  const { Projection } = activityViews[content.board.activity]
  return (
    <Suspense fallback={<WallFrame ground="eau">{() => null}</WallFrame>}>
      <WallGroupContext value={group}>
        <Projection
          content={content}
          page={page}
          clock={picture.clock}
          nowAt={now}
          nowText={nowText}
          sequenceTitle={picture.question || picture.sequenceTitle}
          question={picture.question}
          isBreak={picture.isBreak}
          consigne={picture.consigne}
          nextTitle={picture.nextTitle}
          translate={translate}
          locale={locale}
        />
      </WallGroupContext>
    </Suspense>
  )
}

/** Everything the board shows; the same object as long as none of its rows changes. */
function useBoardContent(replica: Replica, boardId: BoardId): BoardContent<unknown, unknown> | null {
  const board = rowIn(replica, 'boards', boardId)
  const contributions = rowsIn(replica, 'contributions')
  const placements = rowsIn(replica, 'placements')
  const clusters = rowsIn(replica, 'clusters')
  const sheets = rowsIn(replica, 'sheets')
  const ballotEntries = rowsIn(replica, 'ballotEntries')
  const ballotTallies = rowsIn(replica, 'ballotTallies')
  const territory = useWallTerritory(replica, board)
  const groups = rowsIn(replica, 'groups')
  const groupWord = rowsIn(replica, 'demarches')[0]?.groupWord ?? 'groupe'
  return useMemo(() => {
    if (!board) return null
    const isHere = (row: { boardId: BoardId }) => row.boardId === board.id
    const { settings, document } = readBoard(board)
    return {
      board,
      settings,
      document,
      contributions: contributions.filter(isHere),
      placements: placements.filter(isHere),
      clusters: clusters.filter(isHere),
      sheets: sheets.filter(isHere),
      ballotEntries: ballotEntries.filter(isHere),
      ballotTallies: ballotTallies.filter(isHere),
      ballotVoices: [],
      groups: groups.filter((group) => group.atelierId === board.atelierId),
      groupWord,
      ...(territory && { territory }),
    }
  }, [
    board,
    contributions,
    placements,
    clusters,
    sheets,
    ballotEntries,
    ballotTallies,
    groups,
    groupWord,
    territory,
  ])
}

import { IconCalendarPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { ContributionId } from '../../shared/domain/ids.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { useCommands, useDemarche } from '../client/ClientProvider.tsx'
import { newId } from '../client/Connection.ts'
import { Button } from '../design/Button.tsx'

export interface MakeTopicProps {
  readonly contributionId: ContributionId
  /** The board on which it was said. */
  readonly board: Pick<Board, 'id' | 'atelierId'>
  readonly translate: Translate
}

const boardRows = (replica: Replica) => rowsIn(replica, 'boards')
const contributionRows = (replica: Replica) => rowsIn(replica, 'contributions')

/**
 * « En faire un sujet »: the idea goes to the marketplace of the evening’s forum, and stays where it was said. Nothing
 * when the evening has no forum.
 */
export function MakeTopic({ contributionId, board, translate }: MakeTopicProps) {
  const boards = useDemarche(boardRows)
  const contributions = useDemarche(contributionRows)
  const commands = useCommands()
  const forum = useMemo(
    () => boards.find((one) => one.activity === 'open-space' && one.atelierId === board.atelierId),
    [boards, board.atelierId],
  )
  const idea = contributions.find((one) => one.id === contributionId)
  if (!forum || forum.id === board.id || !idea) return null
  const isMade = contributions.some(
    (one) =>
      one.boardId === forum.id &&
      one.status !== 'ecarte' &&
      one.details.origin === (contributionId as string),
  )
  return (
    <Button
      size={44}
      variant="discret"
      icon={<IconCalendarPlus stroke={2.2} aria-hidden="true" />}
      unavailable={isMade ? translate('openSpace.madeTopic') : false}
      onClick={() => {
        void commands.contributions.capture({
          id: newId<ContributionId>(),
          boardId: forum.id,
          slot: null,
          groupId: null,
          text: idea.text,
          details: { origin: contributionId },
        })
      }}
    >
      {translate('openSpace.makeTopic')}
    </Button>
  )
}

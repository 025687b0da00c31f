import type { Recovery } from '../../../../shared/domain/evening/proposeRecovery.ts'
import type { Group } from '../../../../shared/domain/rows.ts'
import { PhonesDialog } from '../phones/PhonesDialog.tsx'
import { FinishDialog } from './FinishDialog.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { useLive } from './LiveContext.ts'
import { MessageDialog } from './MessageDialog.tsx'
import { ReadAloudDialog } from './ReadAloudDialog.tsx'
import { RecoveryDialogs } from './RecoveryDialogs.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import type { Parole, Paroles } from './useParoles.ts'
import type { RecoveryState } from './useRecovery.ts'

export type LiveDialog = 'phones' | 'finish' | 'message' | 'search' | 'keys' | 'readAloud'

export interface LiveDialogsProps {
  readonly dialog: LiveDialog | null
  readonly onClose: () => void
  readonly onLeave: () => void
  /** The sequence under way, or the one that is captured for. */
  readonly sequenceId: string | null
  readonly paroles: Paroles
  readonly groups: readonly Group[]
  readonly onEdit: (parole: Parole) => void
  readonly recovery: Recovery
  readonly recoveryState: RecoveryState
}

/** The sheets of Conduite, one at a time. */
export function LiveDialogs(props: LiveDialogsProps) {
  const { dialog, onClose, paroles, recoveryState } = props
  const { rows } = useLive()
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === props.sequenceId)
  const laneIds = new Set<string>(lanes.map(({ id }) => id))
  return (
    <>
      <FinishDialog
        opened={dialog === 'finish'}
        paroleCount={paroles.count}
        onClose={onClose}
        onLeave={props.onLeave}
      />
      <PhonesDialog
        opened={dialog === 'phones'}
        onClose={onClose}
        atelier={rows.atelier}
        boards={rows.boards.filter((board) => laneIds.has(board.laneId))}
        lanes={lanes}
      />
      <MessageDialog opened={dialog === 'message'} onClose={onClose} />
      <SearchDialog
        opened={dialog === 'search'}
        paroles={paroles}
        groups={props.groups}
        onEdit={props.onEdit}
        onClose={onClose}
      />
      <KeysHelp opened={dialog === 'keys'} onClose={onClose} />
      <ReadAloudDialog opened={dialog === 'readAloud'} onClose={onClose} />
      <RecoveryDialogs
        recovery={props.recovery}
        isListOpen={recoveryState.isListOpen}
        asked={recoveryState.asked}
        onTake={recoveryState.take}
        onConfirm={recoveryState.confirm}
        onClose={recoveryState.close}
      />
    </>
  )
}

import { useState } from 'react'
import type { RecoveryChoice } from '../../../../shared/domain/evening/proposeRecovery.ts'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'

export type RecoveryState = {
  isListOpen: boolean
  setListOpen: (isOpen: boolean) => void
  asked: RecoveryChoice | null
  /** Does it, unless it moves a butée: then it asks first. */
  take: (choice: RecoveryChoice) => void
  confirm: (choice: RecoveryChoice) => void
  close: () => void
}

/** Taking a way to catch up, exactly as it was shown. */
export function useRecovery(atelierId: AtelierId): RecoveryState {
  const commands = useCommands()
  const [isListOpen, setListOpen] = useState(false)
  const [asked, setAsked] = useState<RecoveryChoice | null>(null)
  const close = () => {
    setListOpen(false)
    setAsked(null)
  }
  const accept = ({ replan }: RecoveryChoice, isConfirmed: boolean) => {
    void commands.evening.acceptProposal({
      atelierId,
      isConfirmed,
      replan: {
        durations: [...replan.durations],
        skippedSequenceIds: [...replan.skippedSequenceIds],
        cutSteps: [...replan.cutSteps],
        movedEndAt: replan.movedEndAt,
      },
    })
    close()
  }
  return {
    isListOpen,
    setListOpen,
    asked,
    take: (choice) => (choice.fixedPointTitle === null ? accept(choice, false) : setAsked(choice)),
    confirm: (choice) => accept(choice, true),
    close,
  }
}

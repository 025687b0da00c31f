import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import type { Desk } from './useDesk.ts'

/** Makes everyone vote again: once shuffled, the ballots of a secret vote cannot be taken up where they were. */
export function RestartVote({ desk }: { readonly desk: Desk }) {
  const { say, content, poll } = desk
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        size={44}
        variant="discret"
        unavailable={desk.isReadOnly ? say('frozen') : false}
        onClick={() => setAsking(true)}
      >
        {say('restart')}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={say('restartTitle')}
          text={say('restartText')}
          label={say('reopenReason')}
          confirm={say('restart')}
          missing={say('reopenNeedsReason')}
          giveUp={say('giveUp')}
          onConfirm={(reason) => {
            setAsking(false)
            void desk.commands.reopen({ boardId: content.board.id, pollId: poll.id, reason, isRestart: true })
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { AtelierId, ContributionId } from '../../../../shared/domain/ids.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { Outbox, type Pending } from './Outbox.ts'

export type OutboxState = {
  pending: readonly Pending[]
  /** Keeps a parole: it waits here until the host has it. False when the host will not have it. */
  send: (parole: Omit<Pending, 'state'>) => Promise<boolean>
  /** Takes one that was refused back out. */
  takeBack: (id: ContributionId) => Pending | undefined
}

/** What was typed and waits for the host; what a reload left waiting is sent once the rows are there. */
export function useOutbox(atelierId: AtelierId): OutboxState {
  const commands = useCommands()
  const outbox = useMemo(() => new Outbox(localStorage, atelierId), [atelierId])
  const pending = useSyncExternalStore(outbox.subscribe, outbox.get)
  const isLive = useDemarche((replica) => replica.state === 'live' && replica.atelierId === atelierId)
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))

  const send = useCallback(
    async (parole: Omit<Pending, 'state'>) => {
      outbox.put({ ...parole, state: 'sending' })
      const { id, boardId, slot, groupId, authorClass, text, roundIndex = 1 } = parole
      const said = { id, boardId, slot, groupId, authorClass, text, roundIndex }
      const answer = await commands.contributions.capture(said)
      if (answer.status === 'done') outbox.remove(id)
      else outbox.put({ ...parole, state: 'refused' })
      return answer.status === 'done'
    },
    [commands, outbox],
  )
  const takeBack = useCallback(
    (id: ContributionId) => {
      const found = outbox.get().find((one) => one.id === id)
      outbox.remove(id)
      return found
    },
    [outbox],
  )

  const resumed = useRef<Outbox | null>(null)
  useEffect(() => {
    if (!isLive || resumed.current === outbox) return
    resumed.current = outbox
    const known = new Set(contributions.map((contribution) => contribution.id))
    for (const { state, ...parole } of outbox.get()) {
      if (known.has(parole.id)) outbox.remove(parole.id)
      else if (state === 'sending') void send(parole)
    }
  }, [isLive, contributions, outbox, send])

  return { pending, send, takeBack }
}

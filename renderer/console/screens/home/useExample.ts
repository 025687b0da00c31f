import { useState } from 'react'
import type { DemarcheId } from '../../../../shared/domain/ids.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useLibrary } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'

/** The example, one press away: opened again when it is there, made anew otherwise, or on request. */
export function useExample(): {
  seeExample: () => Promise<void>
  startAfresh: (id: DemarcheId) => Promise<void>
  isPreparing: boolean
} {
  const words = useWords('home')
  const commands = useCommands()
  const items = useLibrary((replica) => rowsIn(replica, 'shelfItems'))
  const [isPreparing, setIsPreparing] = useState(false)
  const create = async () => {
    setIsPreparing(true)
    const id = newId<DemarcheId>()
    const answer = await commands.shelf.create({
      id,
      title: words('exampleTitle'),
      template: 'pays-de-lormiere',
    })
    setIsPreparing(false)
    if (answer.status === 'done') goTo({ screen: 'demarche', demarcheId: id })
  }
  return {
    isPreparing,
    seeExample: async () => {
      const known = items.find((item) => item.isDemo && item.state === 'active')
      if (known) goTo({ screen: 'demarche', demarcheId: known.id })
      else await create()
    },
    startAfresh: async (id) => {
      const removed = await commands.shelf.remove({ id })
      if (removed.status === 'done') await create()
    },
  }
}

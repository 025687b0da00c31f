import { useCallback, useEffect, useRef } from 'react'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { useCommands, useLibrary } from '../client/ClientProvider.tsx'
import { goTo } from './routes.ts'

/** Opens a file by its whole path, then goes to its démarche. A refusal is told where all of them are. */
export function useOpenFile(): (path: string) => Promise<void> {
  const commands = useCommands()
  const items = useLibrary((replica) => rowsIn(replica, 'shelfItems'))
  const known = useRef(items)
  const wanted = useRef<string | null>(null)
  const isDone = useRef(false)
  const goWhereWanted = useCallback(() => {
    const item = known.current.find((one) => one.path === wanted.current)
    if (!item) return
    wanted.current = null
    goTo({ screen: 'demarche', demarcheId: item.id })
  }, [])
  // The answer says « done »; which démarche it was comes with the shelf, before it or after.
  useEffect(() => {
    known.current = items
    if (isDone.current) goWhereWanted()
  }, [items, goWhereWanted])
  return useCallback(
    async (path) => {
      wanted.current = path
      isDone.current = false
      const answer = await commands.shelf.openFile({ path })
      isDone.current = answer.status === 'done'
      if (isDone.current) goWhereWanted()
      else wanted.current = null
    },
    [commands, goWhereWanted],
  )
}

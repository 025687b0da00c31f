import { useEffect } from 'react'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { useLibrary, useWireState } from '../client/ClientProvider.tsx'
import { useRoute } from './routes.ts'
import { useOpenFile } from './useOpenFile.ts'

/** Files and the shell: one that is dropped here or asked for outside is opened, and the menus know which one is. */
export function ShellFiles() {
  const openFile = useOpenFile()
  const route = useRoute()
  const demarcheId = 'demarcheId' in route ? route.demarcheId : null
  const path = useLibrary(
    (replica) => rowsIn(replica, 'shelfItems').find((one) => one.id === demarcheId)?.path ?? null,
  )
  const isConnected = useWireState() === 'connected'
  useEffect(() => {
    const receive = (event: MessageEvent) => {
      if (event.source !== window || event.data?.kind !== shellChannels.openFile) return
      void openFile(String(event.data.path))
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [openFile])
  useEffect(() => {
    if (isConnected) window.tablee?.awaitFiles?.()
  }, [isConnected])
  useEffect(() => {
    window.tablee?.fileOpened?.(path)
  }, [path])
  useEffect(() => {
    if (!window.tablee?.dropFile) return
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      // A field that takes files of its own has already done so.
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      window.tablee?.dropFile?.(file)
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return null
}

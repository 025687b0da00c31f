import { useEffect } from 'react'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { useCommands } from '../client/ClientProvider.tsx'
import { remoteKeyOf } from './remoteKeyOf.ts'

/** Sends the keys of a clicker to the host, which decides what they mean; every other key is left alone. */
export function useClicker(atelierId: AtelierId | null): void {
  const commands = useCommands()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = remoteKeyOf(event)
      if (key === null) return
      // F5 would load the page again, and a space or a page would scroll.
      event.preventDefault()
      if (atelierId !== null) void commands.remote.press({ atelierId, key, isRepeat: event.repeat })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands, atelierId])
}

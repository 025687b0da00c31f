import { useRef } from 'react'
import { useDemarche } from '../client/ClientProvider.tsx'

/** When the last change of the open démarche came back from the host (ms); null before the first one seen here. */
export function useSavedAt(): number | null {
  const number = useDemarche((replica) => replica.number)
  const epoch = useDemarche((replica) => replica.epoch)
  const seen = useRef<{ epoch: string; number: number; savedAt: number | null }>({
    epoch: '',
    number: 0,
    savedAt: null,
  })
  if (seen.current.epoch !== epoch) seen.current = { epoch, number, savedAt: null }
  else if (seen.current.number !== number) seen.current = { epoch, number, savedAt: Date.now() }
  return seen.current.savedAt
}

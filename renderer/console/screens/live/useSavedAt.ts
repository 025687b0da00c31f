import { type RefObject, useEffect, useRef } from 'react'
import type { ReplicaStore } from '../../../client/ReplicaStore.ts'

/** When the host last said that something was kept (ms); at first, when this screen was opened. */
export function useSavedAt(store: ReplicaStore): RefObject<number> {
  const savedAt = useRef(Date.now())
  useEffect(() => {
    let number = store.get().number
    return store.subscribe(() => {
      const next = store.get().number
      if (next !== number) savedAt.current = Date.now()
      number = next
    })
  }, [store])
  return savedAt
}

import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from 'react'
import type { Replica } from '../../shared/replica/Replica.ts'
import type { Commands, Connection, WireState } from './Connection.ts'
import type { ReplicaStore } from './ReplicaStore.ts'

export type ClientValue = { connection: Connection; library: ReplicaStore; demarche: ReplicaStore }

const ClientContext = createContext<ClientValue | null>(null)

/** Gives the window its connection and its two replicas. */
export function ClientProvider({ value, children }: { value: ClientValue; children: ReactNode }) {
  return <ClientContext.Provider value={value}>{children}</ClientContext.Provider>
}

export function useClient(): ClientValue {
  const value = useContext(ClientContext)
  if (!value) throw new Error('ClientProvider is missing')
  return value
}

/** Whether this view stands in a window of the application: a view drawn alone has no rows to look into. */
export function useHasClient(): boolean {
  return useContext(ClientContext) !== null
}

/** Every command of the contract; a refusal shows its sentence by itself, and is also the answer. */
export function useCommands(): Commands {
  return useClient().connection.commands
}

/** What `select` draws from a replica; the view is drawn again only when that value changes. */
function useSelected<Value>(store: ReplicaStore, select: (replica: Replica) => Value): Value {
  const last = useRef<{ replica: Replica; value: Value; select: unknown } | null>(null)
  return useSyncExternalStore(store.subscribe, () => {
    const replica = store.get()
    if (last.current?.replica === replica && last.current.select === select) return last.current.value
    const value = select(replica)
    const kept = last.current && Object.is(last.current.value, value) ? last.current.value : value
    last.current = { replica, value: kept, select }
    return kept
  })
}

/** Something of the open démarche. Give a stable function, or one whose values compare equal. */
export function useDemarche<Value>(select: (replica: Replica) => Value): Value {
  return useSelected(useClient().demarche, select)
}

/** Something of the library of this computer. */
export function useLibrary<Value>(select: (replica: Replica) => Value): Value {
  return useSelected(useClient().library, select)
}

/** Whether the host answers. */
export function useWireState(): WireState {
  const { connection } = useClient()
  return useSyncExternalStore(connection.subscribe, connection.getState)
}

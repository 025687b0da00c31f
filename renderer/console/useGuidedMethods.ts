import { useMemo } from 'react'
import type { Method } from '../../shared/domain/methods/methodSchema.ts'
import { type MethodGuides, readOwnMethod } from '../../shared/domain/methods/ownMethod.ts'
import type { Lane } from '../../shared/domain/rows.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { useDemarche } from '../client/ClientProvider.tsx'
import { useMethodLibrary } from './useMethods.ts'

export type GuidedMethod = { method: Method; guides: MethodGuides }

const broughtRows = (replica: Replica) => rowsIn(replica, 'methods')

/** The methods that these lanes come from, once each and with a guide: those of the library, else those the démarche brought. */
export function useGuidedMethods(lanes: readonly Pick<Lane, 'methodId'>[]): readonly GuidedMethod[] {
  const { methods } = useMethodLibrary()
  const brought = useDemarche(broughtRows)
  return useMemo(
    () =>
      [...new Set(lanes.map(({ methodId }) => methodId))].flatMap((id): GuidedMethod[] => {
        const known = methods.find(({ method }) => method.id === id)
        const own = known ? undefined : readOwnMethod(brought.find((row) => row.id === id)?.content)
        const method = known?.method ?? own?.method
        const guides = known?.guides ?? own?.guides
        return method && guides && (guides.fr || guides.en) !== '' ? [{ method, guides }] : []
      }),
    [lanes, methods, brought],
  )
}

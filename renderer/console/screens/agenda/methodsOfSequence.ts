import type { Lane, Sequence } from '../../../../shared/domain/rows.ts'

/** The known methods of a sequence, lane by lane, each once; a break or a meal has nothing to read or to print. */
export function methodsOfSequence<M extends { readonly id: string }>(
  sequence: Pick<Sequence, 'id' | 'kind'>,
  lanes: readonly Pick<Lane, 'sequenceId' | 'methodId'>[],
  methods: readonly M[],
): M[] {
  if (sequence.kind === 'break' || sequence.kind === 'meal') return []
  const ids = new Set(
    lanes.filter((lane) => lane.sequenceId === sequence.id).map(({ methodId }) => methodId as string),
  )
  return [...ids].flatMap((id) => methods.find((method) => method.id === id) ?? [])
}

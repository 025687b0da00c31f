import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { Lane, Sequence } from '../../../../shared/domain/rows.ts'
import type { RoomPlan } from '../../../design/roomPlans.ts'

/** How the room is set during a sequence: its method says, or its kind does. */
export function planOf(
  sequence: Sequence,
  lanes: readonly Lane[],
  methods: readonly MethodSummary[],
): RoomPlan {
  const own = lanes.filter((lane) => lane.sequenceId === sequence.id)
  if (sequence.kind === 'break' || sequence.kind === 'meal') return 'buffet'
  if (own.length > 1) return 'ilots'
  const method = methods.find((one) => one.id === own[0]?.methodId)
  if (method) return method.roomLayout
  return sequence.kind === 'groups' ? 'ilots' : 'pleniere'
}

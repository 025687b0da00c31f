import { MINUTE_MS } from '../agenda/minutes.ts'
import { type Decision, put, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type EveningRows, eveningOf } from './eveningRows.ts'
import { QUIET_AFTER_REFUSAL_MINUTES } from './proposeRecovery.ts'

/** « Non »: nothing changes, and nothing is proposed before five more minutes. */
export function refuseProposal(rows: EveningRows, context: RuleContext): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running') return refuse('eveningNotRunning')
  const proposalQuietUntilAt = context.now + QUIET_AFTER_REFUSAL_MINUTES * MINUTE_MS
  return [put('evenings', { ...evening, proposalQuietUntilAt })]
}

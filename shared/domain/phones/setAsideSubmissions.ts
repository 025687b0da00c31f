import { type Decision, put, refuse } from '../change.ts'
import type { Submission } from './phoneRows.ts'

/** Sets waiting paroles aside: kept in the file, on no board. */
export function setAsideSubmissions(submissions: readonly Submission[]): Decision {
  const waiting = submissions.filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return refuse('notFound')
  return waiting.map((submission) => put('submissions', { ...submission, state: 'setAside' }))
}

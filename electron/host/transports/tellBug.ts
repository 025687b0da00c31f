import { ORPCError } from '@orpc/server'

/** An error is a bug, told with its trace in the host's log; refusals, bad payloads and cuts are none. */
export function tellBug(problem: unknown): void {
  if (problem instanceof ORPCError || (problem instanceof Error && problem.name === 'AbortError')) return
  console.error(problem)
}

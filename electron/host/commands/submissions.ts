import { activities } from '../../../shared/activities/index.ts'
import { type Change, isRefusal, put, refuse } from '../../../shared/domain/change.ts'
import { captureContribution } from '../../../shared/domain/contributions/captureContribution.ts'
import { changeContributions } from '../../../shared/domain/contributions/changeContributions.ts'
import type { ContributionId } from '../../../shared/domain/ids.ts'
import type { Submission } from '../../../shared/domain/phones/phoneRows.ts'
import { setAsideSubmissions } from '../../../shared/domain/phones/setAsideSubmissions.ts'
import type { Reader } from '../database/Store.ts'
import { slotIdsOf } from './boardRows.ts'
import type { VerbsOf } from './verb.ts'

export const submissionVerbs: VerbsOf<'submissions'> = {
  accept: (read, input, context) => {
    const waiting = submissionsOf(read, input.ids).filter(({ state }) => state !== 'accepted')
    if (waiting.length === 0) return refuse('notFound')
    const lastKeys = new Map<string, string | null>()
    const changes: Change[] = []
    for (const submission of waiting.sort((one, other) => one.sentAt - other.sentAt)) {
      const board = read.get('boards', submission.boardId)
      const lane = read.get('lanes', board?.laneId)
      const slot = submission.slot ?? ''
      const place = `${submission.boardId} ${slot}`
      const lastKey =
        lastKeys.get(place) ?? read.lastOrderKey('placements', { boardId: submission.boardId, slot })
      const said = {
        id: submission.id,
        slot: submission.slot,
        clusterId: null,
        groupId: submission.groupId,
        authorClass: '' as const,
        text: submission.text,
        capturedFrom: 'telephone' as const,
        roundIndex: 1,
        details: {},
      }
      const isKnown = read.get('contributions', submission.id) !== undefined
      const readSaid = board && activities[board.activity].readSaid
      const counted = readSaid?.(
        said.text,
        read.where('contributions', { boardId: submission.boardId }),
        said.groupId,
      )
      if (isRefusal(counted)) return counted
      const decision = counted?.sameAs
        ? changeContributions([counted.sameAs], { count: counted.sameAs.count + counted.count })
        : captureContribution(
            board,
            lane,
            board ? slotIdsOf(board) : [],
            lastKey,
            isKnown,
            { ...said, ...(counted && { text: counted.text, count: counted.count }) },
            context,
          )
      if (isRefusal(decision)) return decision
      for (const change of decision)
        if (change.kind === 'put' && change.table === 'placements') lastKeys.set(place, change.row.orderKey)
      changes.push(...decision, put('submissions', { ...submission, state: 'accepted' }))
    }
    return changes
  },
  setAside: (read, input) => setAsideSubmissions(submissionsOf(read, input.ids)),
}

function submissionsOf(read: Reader, ids: readonly ContributionId[]): Submission[] {
  return ids.flatMap((id) => read.get('submissions', id) ?? [])
}

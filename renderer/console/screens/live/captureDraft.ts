import type { AtelierId, LaneId } from '../../../../shared/domain/ids.ts'

/** What is being typed, and the lane it is for. */
export type CaptureDraft = { laneId: LaneId | null; text: string }

const emptyDraft: CaptureDraft = { laneId: null, text: '' }
const keyOfDraft = (atelierId: AtelierId) => `tablee.draft.${atelierId}`

/** The draft left in this browser by a reload or a window that was closed. */
export function readDraft(atelierId: AtelierId): CaptureDraft {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOfDraft(atelierId)) ?? 'null')
    if (typeof read !== 'object' || read === null || !('text' in read) || !('laneId' in read))
      return emptyDraft
    // Written below, with a lane's id or null.
    return { laneId: read.laneId as LaneId | null, text: String(read.text) }
  } catch {
    return emptyDraft
  }
}

export function writeDraft(atelierId: AtelierId, draft: CaptureDraft): void {
  if (draft.text === '') localStorage.removeItem(keyOfDraft(atelierId))
  else localStorage.setItem(keyOfDraft(atelierId), JSON.stringify(draft))
}

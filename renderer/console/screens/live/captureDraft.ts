import type { AtelierId, ContributionId, LaneId } from '../../../../shared/domain/ids.ts'

/** What is being typed, and the lane it is for. */
export type CaptureDraft = { laneId: LaneId | null; text: string }

/** A parole reopened to be changed, and what was being typed before. */
export type Editing = { id: ContributionId; baseText: string; setAside: string }

export type KeptDraft = { draft: CaptureDraft; editing: Editing | null }

const nothing: KeptDraft = { draft: { laneId: null, text: '' }, editing: null }
const keyOfDraft = (atelierId: AtelierId) => `tablee.draft.${atelierId}`

/** What was being typed when this window was reloaded or closed. */
export function readDraft(atelierId: AtelierId): KeptDraft {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOfDraft(atelierId)) ?? 'null')
    // Only `writeDraft` writes there; something else in its place counts for nothing.
    const kept = read as KeptDraft | null
    return typeof kept?.draft?.text === 'string' ? kept : nothing
  } catch {
    return nothing
  }
}

export function writeDraft(atelierId: AtelierId, kept: KeptDraft): void {
  if (kept.draft.text === '' && kept.editing === null) localStorage.removeItem(keyOfDraft(atelierId))
  else localStorage.setItem(keyOfDraft(atelierId), JSON.stringify(kept))
}

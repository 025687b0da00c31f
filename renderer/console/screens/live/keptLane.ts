const keyOf = (sequenceId: string) => `tablee.lane.${sequenceId}`

/** The lane last chosen for a sequence in this window, kept over a reload; null when none was. */
export function readKeptLane(sequenceId: string | null): string | null {
  return sequenceId === null ? null : sessionStorage.getItem(keyOf(sequenceId))
}

export function keepLane(sequenceId: string, laneId: string): void {
  sessionStorage.setItem(keyOf(sequenceId), laneId)
}

import { useEffect, useRef } from 'react'
import { keepLane, readKeptLane } from './keptLane.ts'
import { laneToOpen } from './laneToOpen.ts'
import type { Capture } from './useCapture.ts'
import type { LiveRows } from './useLiveRows.ts'

/** Comes back to the chosen lane after a reload, and keeps every later choice. What is being typed is never moved. */
export function useKeptLane(rows: LiveRows, sequenceId: string | null, capture: Capture): void {
  const opened = useRef<string | null>(null)
  const { laneId, text, chooseLane } = capture
  useEffect(() => {
    if (sequenceId === null) return
    if (opened.current !== sequenceId) {
      opened.current = sequenceId
      const wanted = laneToOpen(rows, sequenceId, readKeptLane(sequenceId))
      if (wanted !== null && wanted !== laneId && text === '') return chooseLane(wanted)
    }
    const here = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
    if (here.length > 1 && here.some((lane) => lane.id === laneId) && laneId !== null)
      keepLane(sequenceId, laneId)
  }, [rows, sequenceId, laneId, text, chooseLane])
}

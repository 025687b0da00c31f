import type { OutlinesProblem, ReadOutlines, WantedCommune } from './readOutlines.ts'

export type OutlinesRequest = { wanted: readonly WantedCommune[] }

/** What the reading thread is sent: parts of the file, then its end. */
export type OutlinesPart = { bytes: Uint8Array<ArrayBuffer> } | 'end'

/** What it answers: one `taken` per part, then one of the others. */
export type OutlinesAnswer =
  | { type: 'taken'; featureCount: number; keptCount: number }
  | {
      type: 'done'
      outlines: Omit<ReadOutlines, 'coarse' | 'fine'>
      coarse: Uint8Array<ArrayBuffer>
      fine: Uint8Array<ArrayBuffer>
      centres: { code: string; name: string; longitude: number; latitude: number }[]
    }
  | { type: 'refused'; problem: OutlinesProblem; featureCount: number }

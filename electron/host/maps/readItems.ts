import papaparse from 'papaparse'
import type { ReadMapItems } from '../../../shared/contract/maps.ts'
import { guessColumns, placesOfGeojson } from '../../../shared/domain/maps/readMapFile.ts'

/** A map of gommettes is small; more is another kind of file. */
export const mostItemsBytes = 10 * 1024 * 1024
const mostLines = 5000

/** Reads a GeoJSON, a uMap export or a table with headings, whatever its name says; `;`, `,` or tabs between cells. */
export function readItems(bytes: Buffer): ReadMapItems {
  const text = decoded(bytes)
  if (/^\s*[{[]/.test(text)) {
    const places = placesOfGeojson(parsed(text))
    return places ? { kind: 'places', places } : { kind: 'refused', problem: 'unreadable' }
  }
  const table = papaparse.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy', preview: mostLines + 1 })
  const [columns, ...rows] = table.data
  if (!columns || columns.length < 2 || rows.length === 0 || text.includes('\u0000'))
    return { kind: 'refused', problem: 'unreadable' }
  return { kind: 'table', columns, rows, guesses: guessColumns(columns) }
}

/** UTF-8, or the Windows letters that old French spreadsheets still write. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import type { AtelierId } from '../../../shared/domain/ids.ts'
import type { Reader } from '../database/Store.ts'

/** The agenda of an atelier, and what hangs on it: loaded once for a verb. */
export function agendaRows(read: Reader, atelierId: AtelierId | undefined) {
  const match = atelierId === undefined ? null : { atelierId }
  return {
    atelier: read.get('ateliers', atelierId),
    sequences: match ? read.where('sequences', match) : [],
    lanes: match ? read.where('lanes', match) : [],
    boards: match ? read.where('boards', match) : [],
    groups: match ? read.where('groups', match) : [],
    clocks: match ? read.where('clocks', match) : [],
    evening: read.get('evenings', atelierId),
    wall: read.get('walls', atelierId),
  }
}

/** The same with everything that was said: only a removal needs it. */
export function removalRows(read: Reader, atelierId: AtelierId | undefined) {
  const match = atelierId === undefined ? null : { atelierId }
  return {
    ...agendaRows(read, atelierId),
    contributions: match ? read.where('contributions', match) : [],
    placements: match ? read.where('placements', match) : [],
    clusters: match ? read.where('clusters', match) : [],
    sheets: match ? read.where('sheets', match) : [],
    ballotEntries: match ? read.where('ballotEntries', match) : [],
    ballotVoices: match ? read.where('ballotVoices', match) : [],
    ballotTallies: match ? read.where('ballotTallies', match) : [],
    mapItems: match ? read.where('mapItems', match) : [],
    outputs: match ? read.where('outputs', match) : [],
  }
}

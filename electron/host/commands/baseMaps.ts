import {
  addBaseMap,
  changeBaseMap,
  putBaseMapFirst,
  removeBaseMap,
} from '../../../shared/domain/maps/changeBaseMaps.ts'
import type { VerbsOf } from './verb.ts'

export const baseMapVerbs: VerbsOf<'baseMaps'> = {
  add: (read, { commandId: _, ...input }) => addBaseMap(read.all('baseMaps'), input),
  change: (read, input) => changeBaseMap(read.get('baseMaps', input.id), input),
  putFirst: (read, { id }) => putBaseMapFirst(read.all('baseMaps'), id),
  remove: (read, { id }) =>
    removeBaseMap(read.get('baseMaps', id), read.where('mapItems', { baseMapId: id }).length),
}

import { arrangeTiles } from '../../../shared/domain/maps/arrangeTiles.ts'
import { addCommunes, changeCommune, removeCommunes } from '../../../shared/domain/maps/changeCommunes.ts'
import type { VerbsOf } from './verb.ts'

export const communeVerbs: VerbsOf<'communes'> = {
  add: (read, input) => addCommunes(read.all('demarches')[0], read.all('communes'), input),
  change: (read, input) => changeCommune(read.all('communes'), input),
  arrange: (read, { places }) => arrangeTiles(read.all('communes'), places),
  remove: (read, { ids }) =>
    removeCommunes(
      read.all('communes'),
      ids,
      (communeId) =>
        read.where('people', { communeId }).length > 0 || read.where('mapItems', { communeId }).length > 0,
    ),
}

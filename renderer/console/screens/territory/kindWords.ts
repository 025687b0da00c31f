import type { BaseMapKind } from '../../../../shared/domain/maps/mapRows.ts'
import type { WordKey } from '../../../text/words.ts'

/** What each kind of base map is called. */
export const kindWords: { readonly [kind in BaseMapKind]: WordKey<'territory'> } = {
  outlines: 'kindOutlines',
  image: 'kindImage',
  schematic: 'kindSchematic',
  tiles: 'kindTiles',
}

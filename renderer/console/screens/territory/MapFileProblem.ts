import type { WordKey } from '../../../text/words.ts'

/** A file that cannot become a base map, as the key of the sentence that says why. */
export class MapFileProblem extends Error {
  readonly key: WordKey<'territory'>
  readonly params: { [name: string]: string | number }
  constructor(key: WordKey<'territory'>, params: { [name: string]: string | number } = {}) {
    super(key)
    this.name = 'MapFileProblem'
    this.key = key
    this.params = params
  }
}

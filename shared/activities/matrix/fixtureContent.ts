import type { MatrixContent } from './arrange.ts'
import { documentSchema, settingsSchema } from './schema.ts'

/** Opens a fixture of this folder, for the tests: the rows of one board as the file keeps them. */
export function fixtureContent(fixture: unknown): MatrixContent {
  // What a fixture holds beside its settings and document are rows, checked by `everyActivity.test.ts`.
  const read = fixture as MatrixContent
  const settings = settingsSchema.parse(read.board.settings)
  return { ...read, settings, document: documentSchema.parse(read.board.document) }
}

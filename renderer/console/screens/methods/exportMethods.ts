import { fileNameOf } from '../../../../shared/domain/demarches/fileNameOf.ts'
import { writeMethodFile } from '../../../../shared/domain/methods/methodFile.ts'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { saveDocument } from '../synthesis/saveDocument.ts'

/** Saves methods as one file, their licence and provenance with them; gives its name. */
export function exportMethods(methods: readonly LibraryMethod[], title: string): string {
  const name = `${fileNameOf(title)}.methodes.json`
  const url = URL.createObjectURL(new Blob([writeMethodFile(methods)], { type: 'application/json' }))
  saveDocument({ url, name })
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}

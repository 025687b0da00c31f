import { methodLibraryContent } from '../content.ts'
import { printMethod } from '../jobs/printMethod.ts'
import { findMethod } from '../methodShelf.ts'
import type { Os } from '../procedures.ts'

/** Reads of the library of methods, and its prints. */
export function methodProcedures(os: Os['methods']) {
  return {
    library: os.library.handler(({ context: { host } }) =>
      methodLibraryContent(host.options.templatesFolder, host.methods),
    ),
    rehearse: os.rehearse.handler(({ input: { methodId, locale, paroles }, context: { host } }) => {
      const method = methodId === null ? undefined : findMethod(host, methodId)?.method
      const rehearsal = method ? { method, language: locale, startedAt: host.now(), paroles } : null
      return { isOnWall: host.rehearse(rehearsal) }
    }),
    print: os.print.handler(({ input, context: { host }, signal }) =>
      printMethod(host, input, signal ?? new AbortController().signal),
    ),
  }
}

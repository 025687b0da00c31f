import { methodLibraryContent } from '../content.ts'
import { printMethod } from '../jobs/printMethod.ts'
import type { Os } from '../procedures.ts'

/** Reads of the library of methods, and its prints. */
export function methodProcedures(os: Os['methods']) {
  return {
    library: os.library.handler(({ context: { host } }) =>
      methodLibraryContent(host.options.templatesFolder, host.methods),
    ),
    print: os.print.handler(({ input, context: { host }, signal }) =>
      printMethod(host, input, signal ?? new AbortController().signal),
    ),
  }
}

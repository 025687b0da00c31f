import type { Os } from '../procedures.ts'
import { makeDocument } from './makeDocument.ts'

/** Printed documents: made while their news come, fetched once they are there. */
export function documentProcedures(os: Os['documents']) {
  return {
    make: os.make.handler(({ input, context: { host }, signal }) =>
      makeDocument(host, input, signal ?? new AbortController().signal),
    ),
    fetch: os.fetch.handler(({ input, context: { host } }) => ({ file: host.documents.get(input.fileId) })),
  }
}

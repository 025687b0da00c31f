import type { OutlinesNews } from '../../../shared/contract/maps.ts'
import { heightOfBounds } from '../../../shared/domain/maps/mapProjection.ts'
import { readBlob, writeBlob } from '../database/blobs.ts'
import type { Host } from '../Host.ts'
import type { Os } from '../procedures.ts'
import { exportItems } from './exportItems.ts'
import { mostItemsBytes, readItems } from './readItems.ts'
import { runOutlinesWorker } from './runOutlinesWorker.ts'

/** A picture of a base map, once the window has reduced it; more would weigh on every copy of the file. */
const mostImageBytes = 24 * 1024 * 1024

const never = () => new AbortController().signal

/** Files in and out of maps: their parts as they come from a window, and the blobs that rows name. */
export function mapFileProcedures(os: Os['mapFiles']) {
  return {
    sendPart: os.sendPart.handler(async ({ input, context: { host } }) => {
      const bytes = input.part instanceof Blob ? new Uint8Array(await input.part.arrayBuffer()) : null
      if (!bytes) return { isWanted: false }
      return { isWanted: await host.uploads.of(input.uploadId).push(bytes, input.isLast) }
    }),
    importOutlines: os.importOutlines.handler(({ input, context: { host }, signal }) =>
      importOutlines(host, host.uploads.parts(input.uploadId, signal ?? never()), signal ?? never()),
    ),
    keepImage: os.keepImage.handler(async ({ input, context: { host }, signal }) => {
      const parts: Uint8Array[] = []
      let size = 0
      for await (const part of host.uploads.parts(input.uploadId, signal ?? never())) {
        size += part.length
        if (size > mostImageBytes) return { hash: null }
        parts.push(part)
      }
      if (!host.demarche) return { hash: null }
      host.queue.flush()
      return { hash: writeBlob(host.demarche, Buffer.concat(parts), input.mime) }
    }),
    readItems: os.readItems.handler(async ({ input, context: { host }, signal }) => {
      const parts: Uint8Array[] = []
      let size = 0
      for await (const part of host.uploads.parts(input.uploadId, signal ?? never())) {
        size += part.length
        if (size > mostItemsBytes) return { read: { kind: 'refused', problem: 'tooLarge' } as const }
        parts.push(part)
      }
      return { read: readItems(Buffer.concat(parts)) }
    }),
    exportItems: os.exportItems.handler(({ input, context: { host } }) => {
      host.queue.flush()
      return host.demarche
        ? exportItems(host.demarche, input)
        : { file: null, count: 0, withoutPlaceCount: 0 }
    }),
    blob: os.blob.handler(({ input, context: { host } }) => {
      const found = host.demarche ? readBlob(host.demarche, input.hash) : null
      return { file: found && new File([found.bytes], input.hash, { type: found.mime }) }
    }),
  }
}

/**
 * Reads the outlines of the démarche's communes out of a file as it comes, and keeps them at two scales. Nothing of the
 * démarche changes but blobs: the window adds the base map with what it is told.
 */
export async function* importOutlines(
  host: Host,
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): AsyncGenerator<OutlinesNews> {
  const store = host.demarche
  if (!store) {
    yield { kind: 'refused', problem: 'demarcheNotOpen', featureCount: 0 }
    return
  }
  const wanted = store.all('communes').map(({ code, name }) => ({ code, name }))
  let readBytes = 0
  const counted = async function* () {
    for await (const part of parts) {
      readBytes += part.length
      yield part
    }
  }
  for await (const answer of runOutlinesWorker({ wanted }, counted(), signal)) {
    if (answer.type === 'taken') {
      const { featureCount, keptCount } = answer
      yield { kind: 'progress', readBytes, featureCount, keptCount }
      continue
    }
    if (answer.type === 'refused' || store.isClosed) {
      const problem = answer.type === 'refused' ? answer.problem : 'demarcheNotOpen'
      yield { kind: 'refused', problem, featureCount: 'featureCount' in answer ? answer.featureCount : 0 }
      return
    }
    const { bounds, featureCount, missing, reading } = answer.outlines
    host.queue.flush()
    yield {
      kind: 'done',
      coarseHash: writeBlob(store, answer.coarse, 'application/json'),
      fineHash: writeBlob(store, answer.fine, 'application/json'),
      bounds,
      height: heightOfBounds(bounds),
      communeCount: answer.centres.length,
      featureCount,
      missing: missing.map(({ name }) => name),
      reading: reading.kind,
      gridName: reading.kind === 'projected' ? reading.name : '',
      found: wanted.length === 0 ? answer.centres.map(({ code, name }) => ({ code, name })) : [],
    }
  }
}

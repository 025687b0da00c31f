import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { createGunzip, type Gunzip } from 'node:zlib'
import { FeatureFileError } from './FeatureSplitter.ts'
import type { OutlinesAnswer, OutlinesPart, OutlinesRequest } from './outlinesMessage.ts'
import { type OutlinesProblem, OutlinesReader, TooManyOutlines } from './readOutlines.ts'

/** Reads outlines in a thread of its own: whatever the file weighs, the host goes on answering. */
if (!parentPort) throw new Error('Not a worker')
const port = parentPort
// What the host gave this thread.
const { wanted } = workerData as OutlinesRequest
const reader = new OutlinesReader(wanted)
let gunzip: Gunzip | null = null
let isFirst = true
let isOver = false

const say = (answer: OutlinesAnswer, moved: ArrayBuffer[] = []) => port.postMessage(answer, moved)

port.on('message', async (part: OutlinesPart) => {
  if (isOver) return
  try {
    if (part === 'end') await finish()
    else await take(Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length))
  } catch (problem) {
    refuse(problem)
  }
})

async function take(bytes: Buffer): Promise<void> {
  if (isFirst && bytes[0] === 0x1f && bytes[1] === 0x8b) {
    gunzip = createGunzip()
    gunzip.on('data', (unpacked: Buffer) => {
      try {
        if (!isOver) reader.push(unpacked)
      } catch (problem) {
        refuse(problem)
      }
    })
    gunzip.on('error', () => refuse(new FeatureFileError('truncated')))
  }
  isFirst = false
  if (!gunzip) reader.push(bytes)
  else if (!gunzip.write(bytes)) await once(gunzip, 'drain')
  if (!isOver) say({ type: 'taken', featureCount: reader.featureCount, keptCount: reader.keptCount })
}

async function finish(): Promise<void> {
  if (gunzip) {
    const ended = once(gunzip, 'end')
    gunzip.end()
    await ended
  }
  if (isOver) return
  const read = reader.end()
  isOver = true
  if (typeof read === 'string') {
    say({ type: 'refused', problem: read, featureCount: reader.featureCount })
    return
  }
  const { coarse, fine, ...outlines } = read
  const encoded = { coarse: encode(coarse), fine: encode(fine) }
  const centres = fine.communes.map(({ code, name, centre: [longitude, latitude] }) => ({
    code,
    name,
    longitude,
    latitude,
  }))
  say({ type: 'done', outlines, ...encoded, centres }, [encoded.coarse.buffer, encoded.fine.buffer])
}

function encode(value: object): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(JSON.stringify(value)))
}

function refuse(problem: unknown): void {
  if (isOver) return
  isOver = true
  say({ type: 'refused', problem: problemOf(problem), featureCount: reader.featureCount })
}

function problemOf(problem: unknown): OutlinesProblem {
  if (problem instanceof FeatureFileError) return problem.problem
  if (problem instanceof TooManyOutlines) return 'tooMany'
  throw problem
}

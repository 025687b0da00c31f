import type { Connection } from './Connection.ts'

/** Under the most that a message of the wire may weigh (4 MB). */
const partBytes = 2 * 1024 * 1024

/**
 * Sends a file to whoever waits for `uploadId` in the host, part by part, each one after the last was taken. Resolves
 * when everything is taken, or when nobody wants the rest.
 */
export async function sendFile(
  connection: Connection,
  uploadId: string,
  file: Blob,
  signal?: AbortSignal,
): Promise<void> {
  const client = await connection.client()
  for (let start = 0; start === 0 || start < file.size; start += partBytes) {
    if (signal?.aborted) return
    const part = new File([file.slice(start, start + partBytes)], 'part')
    const isLast = start + partBytes >= file.size
    const { isWanted } = await client.mapFiles.sendPart({ uploadId, part, isLast }, signal ? { signal } : {})
    if (!isWanted) return
  }
}

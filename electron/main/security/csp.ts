import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isPage, nonceMark, pageHeaders } from '../../../shared/protocol/pageAnswer.ts'

/** A file of ours with its headers; a page carries the same policy as in browser mode, with a nonce of its own. */
export function pageResponse(file: string): Response {
  const nonce = randomBytes(16).toString('base64')
  const body = isPage(file)
    ? readFileSync(file, 'utf8').replaceAll(nonceMark, nonce)
    : new Uint8Array(readFileSync(file))
  return new Response(body, { headers: pageHeaders(file, nonce) })
}

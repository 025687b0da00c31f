import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Protocol, protocol } from 'electron'
import { pagePath } from '../../../shared/protocol/pageAnswer.ts'
import { pageResponse } from './csp.ts'
import { isOurAddress, ourScheme } from './ourAddress.ts'

/** To be called before the app is ready: makes `tablee://app` an origin like another, and a secure one. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ourScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built pages at `tablee://app/…`, and nothing else of the disk. */
export function servePages(sessionProtocol: Protocol, pagesFolder: string): void {
  sessionProtocol.handle(ourScheme, (request) => {
    const file = request.method === 'GET' ? pageFile(request.url, pagesFolder) : null
    return file === null ? new Response(null, { status: 404 }) : pageResponse(file)
  })
}

/** The file of an address, inside the folder of the pages by its real path; null for everything else. */
export function pageFile(address: string, pagesFolder: string): string | null {
  const path = isOurAddress(address) ? pagePath(new URL(address).pathname) : null
  if (path === null || path.includes('\0')) return null
  try {
    const folder = realpathSync(pagesFolder)
    const file = realpathSync(join(folder, path))
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

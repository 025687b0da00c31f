import type { Session } from 'electron'
import { isOurAddress, ourOrigin } from './ourAddress.ts'

/** Whether a request stays in the app: a page of ours, what a page made itself, or the tools of a developer. */
export function isOurRequest(address: string, isPackaged: boolean): boolean {
  if (isOurAddress(address) || address.startsWith(`blob:${ourOrigin}/`) || address.startsWith('data:'))
    return true
  return !isPackaged && address.startsWith('devtools://')
}

/** The shell is offline: every other request is cancelled, whoever makes it. */
export function guardNetwork(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOurRequest(details.url, isPackaged) }),
  )
}

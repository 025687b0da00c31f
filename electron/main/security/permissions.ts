import type { Session } from 'electron'
import { isOurAddress } from './ourAddress.ts'

/** What a page of ours may have, each with its reason. All that is not here is refused. */
const granted: { [permission: string]: string } = {
  fullscreen: 'The wall covers the screen of the hall.',
  'clipboard-sanitized-write': 'The facilitator copies words into another program.',
}

export function isGranted(permission: string, askingAddress: string): boolean {
  return Object.hasOwn(granted, permission) && isOurAddress(askingAddress)
}

/** Answers both when a page asks and when it looks. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details.requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin))
  session.setDevicePermissionHandler(() => false)
}

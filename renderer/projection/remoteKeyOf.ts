import type { RemoteKey } from '../../shared/domain/evening/pressRemote.ts'

/** What a key means when it is a clicker’s: Page ↓, Page ↑, start/stop (F5, Échap), B or `.`; null for any other. */
export function remoteKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): RemoteKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  switch (event.key) {
    case 'PageDown':
    case 'ArrowRight':
      return 'next'
    case 'PageUp':
    case 'ArrowLeft':
      return 'previous'
    case 'F5':
    case 'Escape':
      return 'pause'
    case 'b':
    case 'B':
    case '.':
      return 'mask'
    default:
      return null
  }
}

import { contentPolicy } from './contentPolicy.ts'

const types: { [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  json: 'application/json',
  png: 'image/png',
}

/** What the built pages hold where the nonce of each answer goes. */
export const nonceMark = '__NONCE__'

/** The path of a page or of one of its files, for an address of ours; null when it cannot be read. */
export function pagePath(pathname: string): string | null {
  try {
    const wanted = pathname === '/' ? '/console' : decodeURIComponent(pathname)
    return /\.[a-z0-9]+$/i.test(wanted) ? wanted : `${wanted}.html`
  } catch {
    return null
  }
}

export function isPage(path: string): boolean {
  return path.endsWith('.html')
}

/** The headers of a file of the pages: its type, how long it is kept, and for a page what it may load. */
export function pageHeaders(path: string, nonce: string): { [name: string]: string } {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const common = {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
  if (isPage(path))
    return { ...common, 'Content-Security-Policy': contentPolicy(nonce), 'Cache-Control': 'no-store' }
  // The build names a file of `assets` after its content.
  const keep = /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  return { ...common, 'Cache-Control': keep }
}

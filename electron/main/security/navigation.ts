import type { App } from 'electron'
import { ourOrigin } from './ourAddress.ts'

/** A page never leaves its address. A frame in it may only show what the page itself made (the preview of a PDF). */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  return !isMainFrame && address.startsWith(`blob:${ourOrigin}/`)
}

/**
 * On every web contents, now and later: no page goes elsewhere, opens a window, or holds a `<webview>`. A link to the
 * outside is given to `offerOutside`, which asks.
 */
export function guardNavigation(app: App, offerOutside: (address: string) => void): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      if (!mayNavigate(event.url, true)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      offerOutside(url)
      return { action: 'deny' }
    })
  })
}

import type { MadeDocument } from './useDocument.ts'

/** Saves a document where the browser, or the shell, puts what is downloaded. */
export function saveDocument({ url, name }: Pick<MadeDocument, 'url' | 'name'>): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

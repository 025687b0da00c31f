/** Where the pages of the shell live: one scheme, one name, nothing of the network. */
export const ourScheme = 'tablee'
export const ourOrigin = 'tablee://app'

/** Whether an address is one of our pages, or of their files. */
export function isOurAddress(address: string): boolean {
  return address === ourOrigin || address.startsWith(`${ourOrigin}/`)
}

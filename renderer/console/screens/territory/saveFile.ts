/** Saves a file where the browser, or the shell, puts what is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun with the click; the address may go with the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

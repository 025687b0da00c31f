/** Documents kept at once, and their weight together; the oldest leave first, the last one always stays. */
const mostDocuments = 8
const mostBytes = 64 * 1024 * 1024

/** The documents just printed, in memory, until others take their place. */
export class DocumentShelf {
  private readonly files = new Map<string, File>()

  /** Keeps a document under `fileId`. */
  put(fileId: string, file: File): void {
    this.files.set(fileId, file)
    for (const [oldId] of this.files) {
      if (this.files.size <= 1) return
      if (this.files.size <= mostDocuments && this.weightBytes <= mostBytes) return
      this.files.delete(oldId)
    }
  }

  get(fileId: string): File | null {
    return this.files.get(fileId) ?? null
  }

  private get weightBytes(): number {
    return [...this.files.values()].reduce((sum, { size }) => sum + size, 0)
  }
}

/** The parts of a file that a window is sending, taken by one reader as they come: no more than one waits. */
export class Upload {
  private waiting: Uint8Array<ArrayBuffer> | null = null
  private isEnded = false
  private isLeft = false
  private wake = () => {}

  /** Resolves once there is room for the part after it: true, or false when nobody wants the rest. */
  async push(part: Uint8Array<ArrayBuffer>, isLast: boolean): Promise<boolean> {
    while (this.waiting && !this.isLeft) await this.change()
    if (this.isLeft) return false
    this.waiting = part
    this.isEnded = isLast
    this.ring()
    // The next part travels while this one is read.
    while (this.waiting === part && !this.isLeft) await this.change()
    return !this.isLeft
  }

  /** The parts, in order, to the last one. */
  async *parts(signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const leave = () => this.leave()
    signal.addEventListener('abort', leave, { once: true })
    try {
      for (;;) {
        signal.throwIfAborted()
        const part = this.waiting
        if (part) {
          this.waiting = null
          this.ring()
          yield part
        } else if (this.isEnded) return
        else await this.change()
      }
    } finally {
      signal.removeEventListener('abort', leave)
      this.leave()
    }
  }

  private leave(): void {
    this.isLeft = true
    this.ring()
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      const before = this.wake
      this.wake = () => {
        before()
        resolve()
      }
    })
  }

  private ring(): void {
    const { wake } = this
    this.wake = () => {}
    wake()
  }
}

/** Files on their way from a window, by the id it gave. A reader and a sender may come in either order. */
export class UploadShelf {
  private readonly uploads = new Map<string, Upload>()

  of(uploadId: string): Upload {
    const known = this.uploads.get(uploadId)
    if (known) return known
    const upload = new Upload()
    this.uploads.set(uploadId, upload)
    return upload
  }

  async *parts(uploadId: string, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    try {
      yield* this.of(uploadId).parts(signal)
    } finally {
      // Kept a moment: the part that was on its way must hear that nobody wants it.
      setTimeout(() => this.uploads.delete(uploadId), 10_000).unref()
    }
  }
}

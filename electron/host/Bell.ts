/** Wakes whoever waits for the next turn of something; it keeps no news, only that there is some. */
export class Bell {
  private readonly sleepers = new Set<() => void>()

  ring(): void {
    for (const wake of [...this.sleepers]) wake()
  }

  /** Resolves at the next ring, or when `signal` aborts: a wait is never left behind. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const wake = () => {
        this.sleepers.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.sleepers.add(wake)
      signal.addEventListener('abort', wake)
    })
  }
}

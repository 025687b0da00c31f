/** How many walls are connected: told to the console, never stored. */
export class Presence {
  private projections = 0
  private readonly sleepers = new Set<() => void>()

  /** One more wall; call what is returned when it leaves. */
  arrive(): () => void {
    this.projections += 1
    this.ring()
    return () => {
      this.projections -= 1
      this.ring()
    }
  }

  async *follow(signal: AbortSignal): AsyncGenerator<{ projections: number }, void, void> {
    let told = -1
    while (!signal.aborted) {
      if (told === this.projections) {
        await new Promise<void>((resolve) => {
          const wake = () => {
            this.sleepers.delete(wake)
            signal.removeEventListener('abort', wake)
            resolve()
          }
          this.sleepers.add(wake)
          signal.addEventListener('abort', wake)
        })
        continue
      }
      told = this.projections
      yield { projections: told }
    }
  }

  private ring(): void {
    for (const wake of [...this.sleepers]) wake()
  }
}

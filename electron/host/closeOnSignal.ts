/** Calls `close` once when the program is asked to stop (Ctrl C, a closed terminal), then ends it. */
export function closeOnSignal(close: () => Promise<void> | void): void {
  let isClosing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // npm passes Ctrl C on besides the terminal, so it may come twice: closing goes to its end.
    process.on(signal, async () => {
      if (isClosing) return
      isClosing = true
      await close()
      process.exit(0)
    })
  }
}

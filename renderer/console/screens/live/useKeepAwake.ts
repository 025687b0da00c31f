import { useEffect } from 'react'

/** In the shell, the computer and its screens stay awake while the evening runs. A browser decides by itself. */
export function useKeepAwake(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return
    const release = () => window.tablee?.keepAwake?.(false)
    window.tablee?.keepAwake?.(true)
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [isRunning])
}

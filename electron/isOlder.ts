import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether what was built is missing, or older than one of the files it is built from. Tests do not count. */
export function isOlder(builtFile: string, sources: readonly string[]): boolean {
  if (!existsSync(builtFile)) return true
  const builtAtMs = statSync(builtFile).mtimeMs
  return sources.some((source) => hasNewer(source, builtAtMs))
}

function hasNewer(path: string, sinceMs: number): boolean {
  if (!existsSync(path)) return false
  const state = statSync(path)
  if (!state.isDirectory()) return state.mtimeMs > sinceMs && !/\.(test|spec)\.tsx?$/.test(path)
  return readdirSync(path).some((name) => hasNewer(join(path, name), sinceMs))
}

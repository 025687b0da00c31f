import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the library and the démarches live: the same in the shell and in browser mode. */
export function usualDataFolder(): string {
  return process.env.TABLEE_DATA ?? join(homedir(), '.tablee')
}

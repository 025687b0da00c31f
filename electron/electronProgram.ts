import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Electron program under `node_modules/electron`, or null when it was not downloaded. Never by requiring the
 * package: that tries a download, then throws. Source: its own `index.js`.
 */
export function electronProgram(electronFolder: string): string | null {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : null
}

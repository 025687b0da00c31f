import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Electron program under `node_modules/electron`, or in the folder that Electron's own
 * ELECTRON_OVERRIDE_DIST_PATH names; null when it is in neither. Never by requiring the package: that tries a
 * download, then throws. Source: its own `index.js`.
 */
export function electronProgram(
  electronFolder: string,
  distFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH,
): string | null {
  const pathFile = join(electronFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null
  if (name === null && distFolder === undefined) return null
  const program = join(distFolder ?? join(electronFolder, 'dist'), name ?? 'electron')
  return existsSync(program) ? program : null
}

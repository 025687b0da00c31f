import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FileMatcher } from 'app-builder-lib/out/fileMatcher.js'

type Lock = { packages: { [folder: string]: { dev?: boolean } } }

/**
 * The files that electron-builder would put in the archive, as paths from `root`: what the patterns name, and of
 * `node_modules` every installed package that the lockfile does not give to developers alone, less what patterns refuse.
 */
export function packedFiles(root: string, patterns: readonly string[], lock: Lock): string[] {
  const wanted = patterns.filter((one) => !one.startsWith('!')).map((one) => one.replace(/\/\*\*$/, ''))
  const own = wanted.filter((name) => existsSync(join(root, name))).flatMap((name) => filesUnder(root, name))
  const refused = patterns.filter((one) => one.startsWith('!'))
  const filter = new FileMatcher(root, root, (pattern) => pattern, ['**/*', ...refused]).createFilter()
  const packages = Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev && existsSync(join(root, folder)))
    .flatMap(([folder]) => filesUnder(root, folder))
  return [...new Set([...own, ...packages])]
    .filter((file) => filter(join(root, file), statSync(join(root, file)) as never))
    .sort()
}

function filesUnder(root: string, name: string): string[] {
  if (statSync(join(root, name)).isFile()) return [name]
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

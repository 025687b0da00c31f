import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { isOlder } from './isOlder.ts'

const root = resolve(import.meta.dirname, '..')
const outFolder = join(root, 'dist/electron')

/** Packages that keep their own files: a native addon, and a printer that reads its fonts beside it. */
const keptApart = ['electron', 'better-sqlite3', /^pdfmake/, /^@foliojs-fork/, /^node:/]

function bundle(format: 'cjs' | 'es', outDir: string, entries: { [name: string]: string }): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3', 'pdfmake', 'electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        external: keptApart,
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  }
}

/**
 * Builds what Electron runs: the main process and the preload (CommonJS: a sandboxed preload can be nothing else),
 * and the host, with its printing workers beside it.
 */
export async function buildShell(): Promise<void> {
  await build(bundle('cjs', outFolder, { main: 'electron/main/main.ts' }))
  await build(bundle('cjs', outFolder, { preload: 'electron/preload/preload.ts' }))
  await build(
    bundle('es', join(outFolder, 'host'), {
      utilityHost: 'electron/host/utilityHost.ts',
      documentWorker: 'electron/host/jobs/documentWorker.ts',
      outlinesWorker: 'electron/host/maps/outlinesWorker.ts',
    }),
  )
}

/** Builds the pages of both windows, as `npm run build` does. */
export async function buildPages(): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

/** Whether `dist/pages` has to be built again before it is served. */
export function arePagesOld(): boolean {
  const sources = ['renderer', 'shared', 'resources', 'vite.config.ts', 'package-lock.json']
  return isOlder(
    join(root, 'dist/pages/console.html'),
    sources.map((name) => join(root, name)),
  )
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Benchmark } from './bench.ts'

const root = resolve(import.meta.dirname, '../..')
const pages = join(root, 'dist/pages')

/** Compressed script and style that a window fetches before its first screen; konva and activities come when shown. */
export const loadBenchmark: Benchmark = {
  name: 'load',
  asks: 'compressed script before the first screen of the console: 230 kB at most',
  run: async () => {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
      { cwd: root },
    )
    return { console: weigh('console'), projection: weigh('projection'), limitKb: 230 }
  },
}

function weigh(name: string) {
  const html = readFileSync(join(pages, `${name}.html`), 'utf8')
  const fetched = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  )
  const kb = (extension: string) =>
    Math.round(
      fetched
        .filter((file) => file.endsWith(extension))
        .reduce((sum, file) => sum + gzipSync(readFileSync(join(pages, file)), { level: 9 }).length, 0) / 100,
    ) / 10
  return { scriptKb: kb('.js'), styleKb: kb('.css'), files: fetched.length }
}

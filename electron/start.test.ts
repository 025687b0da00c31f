import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let folder: string
const started: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-start-'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/console.html'), 'console')
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** `npm start` without npm: what it prints, line by line, and how it ends. */
function start(parameters: readonly string[] = ['--port', '0'], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'electron/checkNode.js'), join(root, 'electron/start.ts')].concat(
      ['--data', join(folder, 'data'), '--pages', join(folder, 'pages')],
      parameters,
    ),
    { env: { ...process.env, BROWSER: 'none', ...environment } },
  )
  started.push(child)
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line.replaceAll(/[\u00A0\u202F]/g, ' '))
      for (const look of [...waiting]) look()
    })
  const line = (wanted: RegExp) =>
    new Promise<string>((found) => {
      const look = () => {
        const one = lines.find((text) => wanted.test(text))
        if (one === undefined) return
        waiting.delete(look)
        found(one)
      }
      waiting.add(look)
      look()
    })
  const ended = new Promise<number | null>((end) => child.once('close', (code) => end(code)))
  return { child, lines, line, ended }
}

test('with BROWSER=none, says why in one line, then the two addresses, and opens nothing', async () => {
  const tablee = start()
  const [forConsole, forWall] = [await tablee.line(/^Conduite/), await tablee.line(/^Écran de la salle/)]
  expect(forConsole).toMatch(/^Conduite : http:\/\/127\.0\.0\.1:\d+\/console\?key=[\w-]{22}$/)
  expect(forWall).toMatch(/^Écran de la salle : http:\/\/127\.0\.0\.1:\d+\/projection\?key=[\w-]{22}$/)
  const page = await fetch(forConsole.replace(/^[^h]+/, ''))
  expect(await page.text()).toBe('console')
  tablee.child.kill('SIGINT')
  expect(await tablee.ended).toBe(0)
  expect(tablee.lines.at(-1)).toBe('La démarche est gardée. À bientôt.')
  expect(readdirSync(join(folder, 'data')).filter((name) => /-(wal|shm)$/.test(name))).toEqual([])
})

test('a second Tablée on the same library says so, and leaves it alone', async () => {
  const first = start()
  await first.line(/^Conduite/)
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.lines).toEqual([expect.stringContaining('Tablée est déjà ouverte sur cet ordinateur')])
})

test('a port that was asked for and is taken is told', async () => {
  const first = start()
  const port = /:(\d+)\//.exec(await first.line(/^Conduite/))?.[1] ?? ''
  const second = start(['--port', port, '--data', join(folder, 'other')])
  expect(await second.ended).toBe(1)
  expect(second.lines).toEqual([expect.stringContaining(`la porte ${port}`)])
})

/** Stands for Chromium: opens the address of its `--app`, as the page would, when `opens` says so. */
function browserThat(opens: string): void {
  const program = `#!${process.execPath}
const address = new URL(process.argv[2].slice('--app='.length))
const headers = { 'Content-Type': 'application/json', Origin: address.origin }
const body = JSON.stringify({ key: address.searchParams.get('key') })
if (${opens}) fetch(address.origin + '/ticket', { method: 'POST', headers, body })
else process.exit(1)
`
  writeFileSync(join(folder, 'chromium'), program, { mode: 0o755 })
}

const inBrowser = () => start(['--port', '0', '--browser'], { BROWSER: '', PATH: folder })

test('a browser of the family opens two windows', async () => {
  browserThat('true')
  const tablee = inBrowser()
  expect(await tablee.line(/deux fenêtres/)).toContain('Chromium')
  expect(tablee.lines.join()).not.toContain('key=')
})

test('a browser that fails leaves both addresses in print', async () => {
  browserThat('false')
  const tablee = inBrowser()
  await tablee.line(/^Conduite : http/)
  await tablee.line(/^Écran de la salle : http/)
})

test('where Electron is, its window is opened on the same data, and Tablée ends with it', async () => {
  const program = join(folder, 'electron')
  writeFileSync(program, '#!/bin/sh\necho "$1 $TABLEE_DATA"\nexit 3\n', { mode: 0o755 })
  const tablee = start([], { BROWSER: '', ELECTRON_OVERRIDE_DIST_PATH: folder })
  expect(await tablee.ended).toBe(3)
  expect(tablee.lines).toEqual([`${root} ${join(folder, 'data')}`])
})

test('a Node too old to run Tablée is told so before anything else', async () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`
  const child = spawn(process.execPath, ['--import', old, join(root, 'electron/checkNode.js')])
  const said: string[] = []
  child.stderr.on('data', (data) => said.push(String(data)))
  expect(await new Promise((end) => child.once('close', end))).toBe(1)
  expect(said.join()).toContain('Tablée a besoin de Node 22.18 ou plus récent, et celui-ci est 20.20.2.')
})

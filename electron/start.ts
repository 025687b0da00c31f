import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { shellSentence } from '../shared/text/shellSentence.ts'
import { arePagesOld, buildPages, buildShell } from './buildShell.ts'
import { electronProgram } from './electronProgram.ts'
import type { BrowserModeOptions } from './host/startBrowserMode.ts'
import { findChromium, openApplicationWindows, openInDefaultBrowser } from './openBrowserWindows.ts'

/**
 * `npm start`: Electron where its program is, else browser mode. `npm start -- --browser` asks for browser mode;
 * so does `BROWSER=none`, which opens nothing: the addresses are only printed.
 */
const root = resolve(import.meta.dirname, '..')
const program = electronProgram(join(root, 'node_modules/electron'))
const isOnlyPrinted = process.env.BROWSER === 'none'
const commandLine = process.argv.slice(2)
const wantsBrowser = isOnlyPrinted || commandLine.includes('--browser')

// Loaded only now that Node was found recent enough (`checkNode.js`): they bring better-sqlite3.
const { closeOnSignal } = await import('./host/closeOnSignal.ts')
const { CannotStart } = await import('./host/openHost.ts')
const { readBrowserModeOptions, startBrowserMode } = await import('./host/startBrowserMode.ts')

const options = readBrowserModeOptions(commandLine.filter((one) => one !== '--browser'))
if (options.pagesFolder === join(root, 'dist/pages') && arePagesOld()) {
  console.log(shellSentence('buildingPages'))
  await buildPages()
}
if (program !== null && !wantsBrowser) await startShell(program, options.dataFolder)
else await startInBrowser(options)

async function startShell(path: string, dataFolder: string): Promise<void> {
  await buildShell()
  const shell = spawn(path, [root], {
    stdio: 'inherit',
    env: { ...process.env, TABLEE_DATA: dataFolder },
  })
  // Ctrl C reaches Electron too: it closes its windows and its host, and we follow it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => shell.kill(signal))
  shell.once('exit', (code) => process.exit(code ?? 0))
}

async function startInBrowser(wanted: BrowserModeOptions): Promise<void> {
  try {
    const browserMode = await startBrowserMode(wanted)
    closeOnSignal(async () => {
      await browserMode.close()
      console.log(shellSentence('closing'))
    })
    if (program === null) console.log(shellSentence('electronAbsent'))
    // A key serves once: each attempt to open the windows gets its own.
    const addresses = () => [browserMode.address('console'), browserMode.address('projection')] as const
    if (isOnlyPrinted || !(await openWindows(addresses))) printAddresses(addresses())
  } catch (problem) {
    if (!(problem instanceof CannotStart)) throw problem
    console.error(problem.message)
    process.exit(1)
  }
}

/** Whether windows were opened, and says where. */
async function openWindows(addresses: () => readonly string[]): Promise<boolean> {
  const browser = findChromium()
  try {
    if (browser) {
      await openApplicationWindows(browser, addresses())
      console.log(shellSentence('windowsOpened', { browser: browser.name }))
      return true
    }
    await openInDefaultBrowser(addresses())
    console.log(shellSentence('browserOpened'))
    return true
  } catch {
    return false
  }
}

function printAddresses([consoleAddress, wallAddress]: readonly [string, string]): void {
  console.log(shellSentence('openYourself'))
  console.log(shellSentence('consoleAddress', { address: consoleAddress }))
  console.log(shellSentence('wallAddress', { address: wallAddress }))
}

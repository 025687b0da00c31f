import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { shellSentence } from '../shared/text/shellSentence.ts'
import { arePagesOld, buildPages, buildShell } from './buildShell.ts'
import { electronProgram } from './electronProgram.ts'
import type { BrowserModeOptions } from './host/startBrowserMode.ts'
import type { BrowserMode } from './host/transports/httpServer.ts'
import { findChromium, openApplicationWindows, openInDefaultBrowser } from './openBrowserWindows.ts'

/**
 * `npm start`: Electron where its program is, else browser mode. `npm start -- --browser` asks for browser mode;
 * so does `BROWSER=none`, which opens nothing: the addresses are only printed.
 */
const patienceMs = 10_000
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
    await openWindows(browserMode)
  } catch (problem) {
    if (!(problem instanceof CannotStart)) throw problem
    console.error(problem.message)
    process.exit(1)
  }
}

/** Opens the two windows, and prints the address of each that did not come. */
async function openWindows(browserMode: BrowserMode): Promise<void> {
  const windows = [
    { key: 'consoleAddress', address: browserMode.address('console') },
    { key: 'wallAddress', address: browserMode.address('projection') },
  ] as const
  const addresses = windows.map(({ address }) => address)
  const isMissing = ({ address }: (typeof windows)[number]) => browserMode.isWaiting(address)
  const browser = isOnlyPrinted ? undefined : findChromium()
  if (!isOnlyPrinted) {
    const hasHeld = await (browser
      ? openApplicationWindows(browser, addresses)
      : openInDefaultBrowser(addresses))
    // Only the page itself tells that it is there: browsers end as they please.
    const endsAt = Date.now() + (hasHeld ? patienceMs : 0)
    while (windows.some(isMissing) && Date.now() < endsAt) await setTimeout(200)
  }
  const missing = windows.filter(isMissing)
  if (missing.length > 0) console.log(shellSentence('openYourself'))
  else if (browser) console.log(shellSentence('windowsOpened', { browser: browser.name }))
  else console.log(shellSentence('browserOpened'))
  for (const { key, address } of missing) console.log(shellSentence(key, { address }))
}

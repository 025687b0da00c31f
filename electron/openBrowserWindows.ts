import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export type Browser = { name: string; path: string }

type Machine = {
  platform: NodeJS.Platform
  environment: { [name: string]: string | undefined }
  home: string
  exists: (path: string) => boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  exists: existsSync,
}

/** Programs of the Chromium family on a Linux PATH, in the order they are tried. */
const linuxPrograms: readonly (readonly [program: string, name: string])[] = [
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
  ['google-chrome-stable', 'Google Chrome'],
  ['google-chrome', 'Google Chrome'],
  ['brave-browser', 'Brave'],
  ['vivaldi', 'Vivaldi'],
  ['microsoft-edge', 'Microsoft Edge'],
]
const macPrograms = ['Google Chrome', 'Chromium', 'Brave Browser', 'Vivaldi', 'Microsoft Edge'] as const
const windowsPrograms: readonly (readonly [path: string, name: string])[] = [
  ['Google/Chrome/Application/chrome.exe', 'Google Chrome'],
  ['Chromium/Application/chrome.exe', 'Chromium'],
  ['BraveSoftware/Brave-Browser/Application/brave.exe', 'Brave'],
  ['Vivaldi/Application/vivaldi.exe', 'Vivaldi'],
  ['Microsoft/Edge/Application/msedge.exe', 'Microsoft Edge'],
]

/** The first browser of the Chromium family found: only those open a page as a window of its own. */
export function findChromium(machine: Machine = thisMachine): Browser | undefined {
  return placesToLook(machine).find(({ path }) => machine.exists(path))
}

function placesToLook({ platform, environment, home }: Machine): Browser[] {
  if (platform === 'darwin') {
    return macPrograms.flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) => ({
        name,
        path: join(folder, `${name}.app`, 'Contents/MacOS', name),
      })),
    )
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    )
    return windowsPrograms.flatMap(([path, name]) =>
      folders.map((folder) => ({ name, path: join(folder, path) })),
    )
  }
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return linuxPrograms.flatMap(([program, name]) =>
    folders.filter((folder) => folder !== '').map((folder) => ({ name, path: join(folder, program) })),
  )
}

/** How the default browser of a system is asked to open an address. */
export function defaultBrowserCommand(platform: NodeJS.Platform, address: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address]
  // `start` takes its first quoted argument for a title; `&` would end the command.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')]
  return ['xdg-open', address]
}

/** Asks for one application window per address. False when no launch held. */
export async function openApplicationWindows(
  browser: Browser,
  addresses: readonly string[],
  holdMs = 1_500,
): Promise<boolean> {
  // One after the other: the first launch takes the profile, the next ones are handed over to it.
  let hasHeld = false
  for (const address of addresses)
    hasHeld = (await launch([browser.path, `--app=${address}`, '--new-window'], holdMs)) || hasHeld
  return hasHeld
}

/** Asks the default browser for the addresses. False when the system knows none. */
export async function openInDefaultBrowser(addresses: readonly string[], holdMs = 1_500): Promise<boolean> {
  let hasHeld = false
  for (const address of addresses)
    hasHeld = (await launch(defaultBrowserCommand(process.platform, address), holdMs)) || hasHeld
  return hasHeld
}

/** Starts a program that outlives us. True when it stays up for a moment, or ends well before. */
function launch([program, ...parameters]: readonly [string, ...string[]], holdMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { detached: true, stdio: 'ignore' })
    const timer = setTimeout(() => resolve(true), holdMs)
    const end = (isHeld: boolean) => {
      clearTimeout(timer)
      resolve(isHeld)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
    child.unref()
  })
}

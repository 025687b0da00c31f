import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { shellSentence } from '../../shared/text/shellSentence.ts'
import type { Host } from './Host.ts'
import { CannotStart, openHost } from './openHost.ts'
import { type BrowserMode, startHttpServer } from './transports/httpServer.ts'
import { usualDataFolder } from './usualDataFolder.ts'

const root = resolve(import.meta.dirname, '../..')
const usualPort = 4717

export type BrowserModeOptions = {
  dataFolder: string
  /** Undefined: the usual door, or any free one when another program has it. */
  port: number | undefined
  pagesFolder: string
}

/** Reads `--data`, `--port` and `--pages`, then TABLEE_DATA and TABLEE_PORT. */
export function readBrowserModeOptions(commandLine: readonly string[]): BrowserModeOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { data: { type: 'string' }, port: { type: 'string' }, pages: { type: 'string' } },
  })
  const port = values.port ?? process.env.TABLEE_PORT
  return {
    dataFolder: values.data ?? usualDataFolder(),
    port: port === undefined ? undefined : Number(port),
    pagesFolder: resolve(values.pages ?? join(root, 'dist/pages')),
  }
}

/**
 * Opens the library and serves the pages on 127.0.0.1. `close` shuts the door, then takes the closing copy.
 * @throws CannotStart when the pages are not built, or another Tablée owns the library, or the port is taken
 */
export async function startBrowserMode(options: BrowserModeOptions): Promise<BrowserMode> {
  const { dataFolder, port, pagesFolder } = options
  if (!existsSync(join(pagesFolder, 'console.html'))) throw new CannotStart(shellSentence('pagesMissing'))
  const host = openHost({
    dataFolder,
    templatesFolder: join(root, 'templates'),
    phonePagesFolder: join(pagesFolder, 'phone'),
  })
  try {
    const browserMode = await openDoor(host, pagesFolder, port)
    return {
      ...browserMode,
      close: async () => {
        await browserMode.close()
        host.close()
      },
    }
  } catch (problem) {
    host.close()
    throw problem
  }
}

async function openDoor(host: Host, pagesFolder: string, port: number | undefined): Promise<BrowserMode> {
  try {
    return await startHttpServer(host, { port: port ?? usualPort, pagesFolder })
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE')) throw problem
    if (port !== undefined) throw new CannotStart(shellSentence('portTaken', { port }))
    return startHttpServer(host, { port: 0, pagesFolder })
  }
}

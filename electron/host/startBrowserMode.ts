import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { shellSentence } from '../../shared/text/shellSentence.ts'
import { FileRefusal } from './database/openDatabase.ts'
import { Host } from './Host.ts'
import { type BrowserMode, startHttpServer } from './transports/httpServer.ts'

const root = resolve(import.meta.dirname, '../..')
const usualPort = 4717

export type BrowserModeOptions = {
  dataFolder: string
  /** Undefined: the usual door, or any free one when another program has it. */
  port: number | undefined
  pagesFolder: string
}

/** Why browser mode cannot start, in a sentence to show as it is. */
export class CannotStart extends Error {}

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

/** Where the library and the démarches live: the same in the shell and in browser mode. */
export function usualDataFolder(): string {
  return process.env.TABLEE_DATA ?? join(homedir(), '.tablee')
}

/**
 * Opens the library and serves the pages on 127.0.0.1. `close` shuts the door, then takes the closing copy.
 * @throws CannotStart when the pages are not built, or another Tablée owns the library, or the port is taken
 */
export async function startBrowserMode(options: BrowserModeOptions): Promise<BrowserMode> {
  const { dataFolder, port, pagesFolder } = options
  if (!existsSync(join(pagesFolder, 'console.html'))) throw new CannotStart(shellSentence('pagesMissing'))
  const host = openHost(dataFolder)
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

function openHost(dataFolder: string): Host {
  try {
    return new Host({ dataFolder, templatesFolder: join(root, 'templates') })
  } catch (problem) {
    throw cannotOpen(problem)
  }
}

/** The library of this computer could not be opened: the sentence, where there is one. */
export function cannotOpen(problem: unknown): unknown {
  if (!(problem instanceof FileRefusal)) return problem
  return new CannotStart(shellSentence(problem.code === 'fileBusy' ? 'libraryBusy' : 'libraryUnreadable'))
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

import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Host } from './Host.ts'
import { startHttpServer } from './transports/httpServer.ts'

/** Browser mode on its own: `npm run serve -- --data folder --port 4717`. Prints one JSON line when it is ready. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' }, pages: { type: 'string' } },
})
const root = resolve(import.meta.dirname, '../..')
const pagesFolder = resolve(values.pages ?? join(root, 'dist/pages'))
if (!existsSync(join(pagesFolder, 'console.html'))) {
  console.error('Les pages ne sont pas construites : npm run build, puis npm run serve.')
  process.exit(1)
}

const host = new Host({
  dataFolder: values.data ?? process.env.TABLEE_DATA ?? join(homedir(), '.tablee'),
  templatesFolder: join(root, 'templates'),
})
const wanted = values.port ?? process.env.TABLEE_PORT
const browserMode = await startHttpServer(host, { port: Number(wanted ?? 4717), pagesFolder }).catch(
  (problem) => {
    // Another program has our usual door: take any free one, unless one was asked for.
    if (wanted !== undefined || problem.code !== 'EADDRINUSE') throw problem
    return startHttpServer(host, { port: 0, pagesFolder })
  },
)
console.log(JSON.stringify({ console: browserMode.address('console'), port: browserMode.port }))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await browserMode.close()
    host.close()
    process.exit(0)
  })
}

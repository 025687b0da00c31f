import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'

/** Serves the page of the board's own tests: one board, rows in memory, every command written down. */
export async function servePage(port = 0): Promise<{ server: ViteDevServer; url: string }> {
  const root = join(import.meta.dirname, 'page')
  const repository = join(import.meta.dirname, '../..')
  const server = await createServer({
    root,
    configFile: false,
    plugins: [react()],
    logLevel: 'warn',
    cacheDir: join(repository, 'node_modules/.vite-board'),
    server: { port, host: '127.0.0.1', fs: { allow: [repository] } },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (address === null || typeof address !== 'object') throw new Error('The page is not served.')
  return { server, url: `http://127.0.0.1:${address.port}/` }
}

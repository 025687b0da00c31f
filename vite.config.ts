import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

const renderer = resolve(import.meta.dirname, 'renderer')

/** Builds the page of the phones in a folder of its own, beside the windows’: `vite.phone.config.ts`. */
function phonePage(): Plugin {
  let outDir = ''
  return {
    name: 'phone-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      await build({
        configFile: resolve(import.meta.dirname, 'vite.phone.config.ts'),
        logLevel: 'warn',
        build: { outDir: resolve(outDir, 'phone') },
      })
    },
  }
}

/** The pages of both windows, for browser mode and for the shell alike. */
export default defineConfig({
  root: renderer,
  base: '/',
  plugins: [react(), phonePage()],
  publicDir: resolve(import.meta.dirname, 'resources/icons'),
  build: {
    outDir: resolve(import.meta.dirname, 'dist/pages'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { console: resolve(renderer, 'console.html'), projection: resolve(renderer, 'projection.html') },
    },
  },
})

import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const renderer = resolve(import.meta.dirname, 'renderer')

/** The pages of both windows, for browser mode and for the shell alike. */
export default defineConfig({
  root: renderer,
  base: '/',
  plugins: [react()],
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

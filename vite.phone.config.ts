import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/**
 * The page of the phones, apart from the windows’: nothing of theirs is ever in the folder that the network is served.
 * ES2019 and no module of the future: a phone of ten years must read it.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer/phone'),
  base: '/',
  publicDir: resolve(import.meta.dirname, 'resources/icons'),
  build: {
    outDir: resolve(import.meta.dirname, 'dist/pages/phone'),
    emptyOutDir: true,
    target: ['es2019', 'chrome73', 'safari13'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

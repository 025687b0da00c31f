import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Serves each view with each fixture, for the eye and for `everyView.spec.ts`. Never shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-activities', import.meta.url)),
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    open: false,
    fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
  },
})

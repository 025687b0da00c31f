import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Serves the gallery alone: `npx vite --config renderer/design/gallery/vite.config.ts`. Never shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: { port: 5199, strictPort: true, host: '127.0.0.1', open: false },
  preview: { port: 5199, strictPort: true, host: '127.0.0.1' },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/gallery', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('./gallery.html', import.meta.url)) },
  },
})

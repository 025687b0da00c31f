import { defineConfig } from 'vitest/config'

/** `npm run unit`: rules, verbs, files, feed. What needs a browser is in `playwright.config.ts`. */
export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
  },
})

import { closeOnSignal } from './closeOnSignal.ts'
import { CannotStart } from './openHost.ts'
import { readBrowserModeOptions, startBrowserMode } from './startBrowserMode.ts'

/** Browser mode on its own: `npm run serve -- --data folder --port 4717`. Prints one JSON line when it is ready. */
try {
  const browserMode = await startBrowserMode(readBrowserModeOptions(process.argv.slice(2)))
  closeOnSignal(browserMode.close)
  console.log(JSON.stringify({ console: browserMode.address('console'), port: browserMode.port }))
} catch (problem) {
  if (!(problem instanceof CannotStart)) throw problem
  console.error(problem.message)
  process.exit(1)
}

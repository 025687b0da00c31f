import { build } from 'electron-builder'
import { buildShell } from './buildShell.ts'

/** `npm run package`: builds what Electron runs, then the installers of this system (it downloads Electron). */
await buildShell()
await build({ config: 'electron-builder.yml', publish: 'never' })

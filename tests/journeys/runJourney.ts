import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `npm run journey -- <name>`: one whole story in Chromium, or 200 power cuts. Without a name, the list. */
const root = resolve(import.meta.dirname, '../..')
const stories = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => file.replace('.spec.ts', ''))
const [wanted] = process.argv.slice(2)

function run(module: string, args: string[], env: { [name: string]: string } = {}): number {
  const program = join(root, 'node_modules', module)
  return (
    spawnSync(process.execPath, [program, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).status ?? 1
  )
}

if (wanted === undefined) {
  for (const name of [...stories, 'power-cut'].sort()) console.log(name)
} else if (wanted === 'power-cut') {
  process.exit(
    run('vitest/vitest.mjs', ['run', 'tests/power'], { POWER_CUTS: process.env.POWER_CUTS ?? '200' }),
  )
} else if (stories.includes(wanted)) {
  const built = run('vite/bin/vite.js', ['build', '--logLevel', 'error'])
  process.exit(built === 0 ? run('@playwright/test/cli.js', ['test', `journeys/${wanted}.spec.ts`]) : built)
} else {
  console.error(`Aucun parcours ne s’appelle « ${wanted} ».`)
  process.exit(1)
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { getConfig } from 'app-builder-lib/out/util/config/config.js'
import { expect, test } from 'vitest'

type Step = { uses?: string; run?: string; env?: { [name: string]: string } }
type Job = {
  needs?: string
  permissions: { [name: string]: string }
  strategy?: { matrix: { include: { system: string }[] } }
  steps: Step[]
}

const root = resolve(import.meta.dirname, '../..')
// Read by electron-builder’s own reader of YAML.
const read: unknown = await getConfig(root, '.github/workflows/release.yml', null)
const workflow = read as { permissions: object; jobs: { installers: Job; draft: Job } }
const { installers, draft } = workflow.jobs

test('installers are packed on three systems, after the checks', () => {
  expect(installers.strategy?.matrix.include.map(({ system }) => system)).toEqual(['windows', 'mac', 'linux'])
  const runs = installers.steps.map(({ run }) => run ?? '')
  expect(runs.indexOf('npm run check')).toBeGreaterThan(runs.indexOf('npm ci'))
  const packing = runs.findIndex((run) => run.includes('npm run package'))
  expect(packing).toBeGreaterThan(runs.indexOf('npm run check'))
})

test('every script that a release runs is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: object }
  const asked = [...installers.steps, ...draft.steps].flatMap(
    ({ run }) => run?.match(/^npm run (\S+)/m)?.[1] ?? [],
  )
  expect(asked).toEqual(['check', 'package'])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(asked))
})

test('each file has its checksum and its provenance, and the release waits for a person', () => {
  expect(installers.steps.some(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))).toBe(true)
  expect(installers.steps.some(({ run }) => run?.includes('SHA256SUMS-'))).toBe(true)
  expect(draft.steps.some(({ run }) => run?.includes('sha256sum --check'))).toBe(true)
  expect(draft.steps.some(({ run }) => run?.includes('--draft'))).toBe(true)
})

test('only the job that makes the draft may write, and keys are secrets', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(installers.permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' })
  expect(draft.permissions).toEqual({ contents: 'write' })
  for (const { env = {} } of [...installers.steps, ...draft.steps])
    for (const value of Object.values(env))
      expect(value).toMatch(/^\$\{\{ (secrets\.\w+|github\.token) \}\}$/)
})

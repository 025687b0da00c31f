import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages } from '../../electron/shippedPackages.ts'
import { thirdPartyNotices } from '../../electron/thirdPartyNotices.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('the notices that go out are those of the lockfile: npm run notices', () => {
  expect(read('resources/THIRD_PARTY_NOTICES.txt')).toBe(thirdPartyNotices(root))
})

test('every dependency that goes out is named with a licence that may go with ours', () => {
  const shipped = shippedPackages(root)
  const names = shipped.map(({ name }) => name)
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { [name: string]: string } }
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  expect(names.filter((name) => /^(typescript|@typescript|vite|electron|node-linux)/.test(name))).toEqual([])
  const known =
    /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|CC0-1\.0|Zlib|BlueOak-1\.0\.0)( (AND|OR) [\w.-]+)*\)?$/
  // Of two licences offered, one that may go with ours is enough.
  const chosen: { [licence: string]: string } = { '(MPL-2.0 OR Apache-2.0)': 'Apache-2.0' }
  const others = shipped
    .filter(({ licence }) => !known.test(chosen[licence] ?? licence))
    .map(({ name, licence }) => `${name}: ${licence}`)
  // Says nothing in its manifest; the text it carries is that of the MIT licence.
  expect(others).toEqual(['png-js: '])
  expect(read('node_modules/png-js/LICENSE')).toContain('MIT')
})

test('every font of the resources has its author and its licence', () => {
  const told = read('resources/LICENSES.md')
  const families = readdirSync(join(root, 'resources/fonts'))
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => name.replace(/-[^-]+\.ttf$|-ExtraBold-\d+\.ttf$|\.ttf$/, ''))
  expect(families.length).toBeGreaterThan(5)
  for (const family of families) expect(told).toContain(family.replace(/-ExtraBold$/, ''))
})

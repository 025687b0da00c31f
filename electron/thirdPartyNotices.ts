import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ShippedPackage, shippedPackages } from './shippedPackages.ts'

const rule = '='.repeat(80)

/**
 * What is owed to others, in one text: each npm package that goes out, by the lockfile, with its licence and the text
 * of it; the fonts and data of `resources/`. Electron carries those of its own parts beside its program.
 */
export function thirdPartyNotices(root: string): string {
  const packages = shippedPackages(root).map((one) => packageNotice(root, one))
  const fonts = join(root, 'resources/fonts')
  const fontLicences = readdirSync(fonts)
    .filter((name) => name.startsWith('OFL-'))
    .sort()
    .map((name) => section(`resources/fonts/${name}`, readFileSync(join(fonts, name), 'utf8')))
  return [
    'Tablée: notices for the works of others that go out with it.',
    'Written from package-lock.json and resources/ by `npm run notices`; not edited by hand.',
    'Electron and Chromium: LICENSE.electron.txt and LICENSES.chromium.html, beside the program.',
    'SQLite, inside better-sqlite3: in the public domain.',
    section('Fonts and data', readFileSync(join(root, 'resources/LICENSES.md'), 'utf8')),
    ...fontLicences,
    ...packages,
    '',
  ].join('\n')
}

function packageNotice(root: string, { folder, name, version, licence }: ShippedPackage): string {
  const texts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map((entry) => readFileSync(join(root, folder, entry.name), 'utf8'))
  const said = texts.length > 0 ? texts.join('\n') : 'The package carries no text of its licence.'
  return section(`${name} ${version} (${licence || 'licence in the text below'})`, said)
}

function section(title: string, text: string): string {
  return `\n${rule}\n${title}\n${rule}\n\n${text.replaceAll('\r\n', '\n').trim()}`
}

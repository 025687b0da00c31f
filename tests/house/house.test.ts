import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
const files = String(listed)
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(root, file)))
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const isTest = (file: string) =>
  /\.(test|spec)\.tsx?$/.test(file) || file.includes('/gallery/') || file.includes('/fixtures/')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

type Import = { file: string; target: string; isTypeOnly: boolean }

function importsOf(file: string): Import[] {
  const found: Import[] = []
  for (const match of read(file).matchAll(
    /^(import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
  )) {
    const target = match[3] ?? match[4] ?? match[5] ?? ''
    const isRelative = target.startsWith('.')
    found.push({
      file,
      target: isRelative ? relative(root, resolve(root, dirname(file), target)) : target,
      isTypeOnly: match[2] !== undefined,
    })
  }
  return found
}

/** The name of the package, without what is asked inside it. */
function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '')
}

/** Who may import whom. The first layer whose `holds` matches a file is its layer; `why` is what the reader is told. */
const layers: { holds: RegExp; folders: RegExp; packages: RegExp; why: string }[] = [
  {
    holds:
      /^shared\/activities\/(views\.ts|phoneViews\.ts|projectionProps\.ts|boardProps\.ts|settingsProps\.ts|[^/]+\/views\/)/,
    folders: /^(shared|renderer\/(board|design|client|text|activities|wall))\//,
    packages: /^(react|zod|@tabler\/icons-react)$/,
    why: 'Views of an activity draw with the board, the wall’s pieces and the design; they know no screen.',
  },
  {
    holds: /^shared\//,
    folders: /^shared\//,
    packages: /^(zod|@orpc\/contract|fractional-indexing|d3-cloud)$/,
    why: 'shared/ is plain TypeScript for every process: no Node, no DOM, no window.',
  },
  {
    holds: /^electron\/host\//,
    folders: /^(shared|electron\/host)\//,
    packages:
      /^(node:.*|better-sqlite3|zod|@orpc\/.*|hono|@hono\/node-server|ws|pdfmake|pdfkit|fontkit|i18next|qrcode|proj4|papaparse|read-excel-file|simplify-js|polylabel|@mapbox\/geojson-rewind)$/,
    why: 'The host runs without Electron and without any window.',
  },
  {
    holds: /^electron\/(main|preload)\//,
    folders: /^(shared\/(protocol|text)|electron\/(main|preload))\//,
    packages: /^(electron|node:.*)$/,
    why: 'The shell knows no workshop word: neither the host’s code nor the domain.',
  },
  {
    holds: /^renderer\/design\//,
    folders: /^(renderer\/design|shared\/text|shared\/domain\/(gommettes|seating)|shared\/domain\/rows)/,
    packages: /^(react|react-dom|@mantine\/.*|@tabler\/icons-react|@fontsource-variable\/.*)$/,
    why: 'renderer/design knows no workshop word.',
  },
  {
    holds: /^renderer\/board\//,
    folders: /^(renderer\/(board|design|text)|shared)\//,
    packages: /^(react|konva|@tabler\/icons-react)$/,
    why: 'renderer/board draws contributions and gommettes; it knows no screen and no transport.',
  },
  {
    holds: /^renderer\/phone\//,
    folders: /^(renderer\/phone|shared)\//,
    packages: /^(preact|preact\/hooks|@orpc\/(client|contract))$/,
    why: 'The page of a phone weighs less than 30 kB: neither React, nor zod, nor i18next.',
  },
  {
    holds: /^renderer\/projection\//,
    folders: /^(renderer\/(projection|wall|client|design|text)|shared)\//,
    packages: /^(react|react-dom)$/,
    why: 'The wall loads neither Mantine nor the console.',
  },
  {
    holds: /^renderer\//,
    folders: /^(renderer|shared)\//,
    packages:
      /^(react|react-dom|konva|zod|@dnd-kit\/.*|@orpc\/(client|contract|standard-server-peer)|i18next|@tabler\/icons-react|dompurify|pdfjs-dist|pmtiles)$/,
    why: 'Windows speak to the host by the contract only: no Node, no Electron.',
  },
]

describe('who may import whom', () => {
  const checked = sources.filter(
    (file) => /^(shared|electron|renderer)\//.test(file) && !isTest(file) && !file.endsWith('.config.ts'),
  )
  test('there is something to check', () => {
    expect(checked.length).toBeGreaterThan(100)
  })
  test('every import is one that its folder allows', () => {
    const wrong: string[] = []
    for (const file of checked) {
      const layer = layers.find((one) => one.holds.test(file))
      if (!layer) continue
      for (const { target, isTypeOnly } of importsOf(file)) {
        const isOurs = /^(shared|electron|renderer|tests|templates|resources)\//.test(target)
        if (
          isOurs
            ? layer.folders.test(target)
            : layer.packages.test(packageOf(target)) || layer.packages.test(target)
        )
          continue
        if (isTypeOnly && packageOf(target) === 'pdfmake') continue
        wrong.push(`${file} imports ${target}. ${layer.why}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('rules of the house', () => {
  test('shared/ has neither a clock nor chance of its own', () => {
    const wrong = sources
      .filter((file) => file.startsWith('shared/') && !isTest(file))
      .filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(/.test(read(file)))
    expect(wrong).toEqual([])
  })

  // The urn of a secret vote is the one exception to the one gate (decision 22).
  test('SQL that writes is in the database folder only, but for the urn', () => {
    const wrong = sources
      .filter(
        (file) =>
          file.startsWith('electron/') &&
          !file.startsWith('electron/host/database/') &&
          file !== 'electron/host/urn/UrnFile.ts' &&
          !isTest(file),
      )
      .filter((file) =>
        /['"`]\s*(insert into|update \w+ set|delete from|create table|drop )/i.test(read(file)),
      )
    expect(wrong).toEqual([])
  })

  test('no file is longer than one sitting can read', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 500)
    expect(long).toEqual([])
  })

  test('no name says nothing', () => {
    const shrug = /(^|\/)(utils?|helpers?|common|misc|lib|core|managers?)(\/|\.[a-z]+$)/i
    expect(sources.filter((file) => shrug.test(file))).toEqual([])
  })

  test('nothing is skipped, silenced or left for later', () => {
    const left =
      /\b(it|test|describe)\.(skip|only|todo)\(|\bas any\b|@ts-(ignore|expect-error|nocheck)|\/[/*].*\b(TODO|FIXME)\b/
    const wrong = sources.filter((file) => !file.startsWith('tests/house/') && left.test(read(file)))
    // A journey that needs Electron’s own binary says aloud why it does not run.
    expect(wrong.filter((file) => file !== 'tests/journeys/shell.spec.ts')).toEqual([])
  })

  test('every text of the interface exists in both languages, with the same places to fill', async () => {
    const texts = sources.filter((file) =>
      /(^shared\/text\/|^shared\/activities\/[^_].*\/text)[^/]*\.fr\.ts$/.test(file),
    )
    expect(texts.length).toBeGreaterThan(8)
    const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()
    for (const file of texts) {
      const [french] = Object.values(
        (await import(join(root, file))) as { [area: string]: { [key: string]: string } },
      )
      const [english] = Object.values(
        (await import(join(root, file.replace('.fr.ts', '.en.ts')))) as {
          [area: string]: { [key: string]: string }
        },
      )
      expect(Object.keys(english ?? {}), file).toEqual(Object.keys(french ?? {}))
      for (const [key, text] of Object.entries(french ?? {})) {
        if (/_(one|other)$/.test(key)) continue
        expect(places(english?.[key] ?? ''), `${file} ${key}`).toEqual(places(text))
      }
    }
  })
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: { [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

export type PhoneFile = { type: string; isPage: boolean; bytes: Buffer; zipped: Buffer | null }

/**
 * The files of the phone's page, read once, by the path that asks for them: nothing else of the disk can be asked for,
 * whatever the path.
 */
export class PhonePages {
  private readonly files = new Map<string, PhoneFile>()

  /** @param folder undefined: no page, phones without one may still speak (tests) */
  constructor(folder: string | undefined) {
    if (folder === undefined) return
    for (const name of listFiles(folder)) this.add(folder, name)
  }

  get(path: string): PhoneFile | undefined {
    return this.files.get(path)
  }

  get isBuilt(): boolean {
    return this.files.has('/')
  }

  private add(folder: string, name: string): void {
    const bytes = readFileSync(join(folder, name))
    const type = types[name.slice(name.lastIndexOf('.') + 1)]
    if (type === undefined) return
    const isPage = name === 'index.html'
    const file = {
      type,
      isPage,
      bytes,
      zipped: name.endsWith('.woff2') ? null : gzipSync(bytes, { level: 9 }),
    }
    this.files.set(isPage ? '/' : `/${name}`, file)
  }
}

function listFiles(folder: string, under = ''): string[] {
  let names: string[]
  try {
    names = readdirSync(join(folder, under))
  } catch {
    return []
  }
  return names.flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`
    return statSync(join(folder, path)).isDirectory() ? listFiles(folder, path) : [path]
  })
}

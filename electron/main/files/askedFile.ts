import { extname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a double click, a second launch or a dropped file asks for: a file of ours, or something that is not opened. */
export type AskedFile =
  | { kind: 'file'; path: string }
  | { kind: 'refused'; notice: 'fileNotOurs' | 'linkRefused' }

const longestPath = 4096
const isSwitch = (word: string) => word.startsWith('-')
/** At least two letters: `C:` is a disk of Windows. */
const isLink = (word: string) => /^[a-z][a-z0-9+.-]+:/i.test(word)

/** Whether a path is whole and names a file of Tablée. That it exists is for whoever opens it to say. */
export function isOurFile(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    path.length <= longestPath &&
    !path.includes('\0') &&
    isAbsolute(path) &&
    extname(path).toLowerCase() === '.tablee'
  )
}

/** One word given from outside: a path, from `folder` when it is not whole, or a `file:` address of this computer. */
export function askedFile(word: string, folder: string): AskedFile {
  let path = word
  if (isLink(word)) {
    const here = pathOfLink(word)
    if (here === null) return { kind: 'refused', notice: 'linkRefused' }
    path = here
  }
  const whole = path.includes('\0') ? path : resolve(folder, path)
  return isOurFile(whole) ? { kind: 'file', path: whole } : { kind: 'refused', notice: 'fileNotOurs' }
}

/** What a command line asks for, its program and its switches left out; null when it asks for nothing. */
export function fileOfCommandLine(words: readonly string[], folder: string): AskedFile | null {
  const asked = words.find((word) => word !== '' && !isSwitch(word))
  return asked === undefined ? null : askedFile(asked, folder)
}

/** Linux gives what was double-clicked as an address. One that names another computer leads nowhere here. */
function pathOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const { protocol, host } = new URL(link)
  if (protocol !== 'file:' || host !== '') return null
  try {
    return fileURLToPath(link)
  } catch {
    return null
  }
}

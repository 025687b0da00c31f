/** Where each value of a JSON text begins: line by path (`methods.0.steps.2.minutes`); the root is the empty path. */
export type JsonPlaces = { ok: true; lines: ReadonlyMap<string, number> } | { ok: false; line: number }

const deepest = 40
/** Names that would reach into objects rather than be kept in them. */
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

class Unexpected extends Error {}

/**
 * Walks a JSON text and remembers the line of each value. Not ok, with the line, where the text stops being JSON, where
 * a name comes twice in one object or reaches into objects, or below 40 levels.
 */
export function locateJson(text: string): JsonPlaces {
  const lines = new Map<string, number>()
  let at = 0
  let line = 1

  const fail = (): never => {
    throw new Unexpected()
  }
  const skipSpace = () => {
    for (; at < text.length; at += 1) {
      const sign = text[at]
      if (sign === '\n') line += 1
      else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return
    }
  }
  const take = (sign: string) => {
    if (text[at] !== sign) fail()
    at += 1
  }
  const takeMatch = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? fail()
    at += found.length
    return found
  }
  const takeString = (): string => {
    const start = at
    take('"')
    while (text[at] !== '"') {
      if (text[at] === '\\') takeMatch(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)
      else if (at < text.length && text.charCodeAt(at) >= 0x20) at += 1
      else fail()
    }
    at += 1
    return String(JSON.parse(text.slice(start, at)))
  }
  const below = (path: string, name: string | number) => (path === '' ? String(name) : `${path}.${name}`)

  const takeMembers = (path: string, depth: number) => {
    const names = new Set<string>()
    skipSpace()
    if (text[at] === '}') return
    for (;;) {
      skipSpace()
      const name = takeString()
      if (names.has(name) || unsafeNames.has(name)) fail()
      names.add(name)
      skipSpace()
      take(':')
      takeValue(below(path, name), depth + 1)
      skipSpace()
      if (text[at] !== ',') return
      at += 1
    }
  }
  const takeItems = (path: string, depth: number) => {
    skipSpace()
    if (text[at] === ']') return
    for (let index = 0; ; index += 1) {
      takeValue(below(path, index), depth + 1)
      skipSpace()
      if (text[at] !== ',') return
      at += 1
    }
  }
  function takeValue(path: string, depth: number): void {
    if (depth > deepest) fail()
    skipSpace()
    lines.set(path, line)
    const sign = text[at]
    if (sign === '"') takeString()
    else if (sign === '{') {
      at += 1
      takeMembers(path, depth)
      take('}')
    } else if (sign === '[') {
      at += 1
      takeItems(path, depth)
      take(']')
    } else takeMatch(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
  }

  try {
    takeValue('', 0)
    skipSpace()
    if (at < text.length) fail()
    return { ok: true, lines }
  } catch (problem) {
    if (problem instanceof Unexpected) return { ok: false, line }
    throw problem
  }
}

/** The line of a path, or of the nearest value that holds it. */
export function lineOf(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).map(String).join('.'))
    if (line !== undefined) return line
  }
  return lines.get('') ?? 1
}

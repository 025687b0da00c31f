/** A token of a content stream. Hexadecimal strings are given as bytes. */
export type ContentToken =
  | { kind: 'operator' | 'name'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: Uint8Array }
  | { kind: 'open' | 'close'; value: '[' | ']' | '<<' | '>>' }

const space = /[\0\t\n\f\r ]/
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** Reads the tokens of a content stream. `source` holds one character per byte. */
export function contentTokens(source: string): ContentToken[] {
  const tokens: ContentToken[] = []
  let index = 0
  const word = () => {
    const start = index
    while (index < source.length && regular.test(source[index] ?? ' ')) index++
    return source.slice(start, index)
  }
  while (index < source.length) {
    const sign = source[index] ?? ''
    if (space.test(sign)) index++
    else if (sign === '%') while (index < source.length && source[index] !== '\n') index++
    else if (sign === '/') {
      index++
      tokens.push({ kind: 'name', value: word() })
    } else if (source.startsWith('<<', index) || source.startsWith('>>', index)) {
      const value = sign === '<' ? '<<' : '>>'
      tokens.push({ kind: value === '<<' ? 'open' : 'close', value })
      index += 2
    } else if (sign === '[' || sign === ']') {
      tokens.push({ kind: sign === '[' ? 'open' : 'close', value: sign })
      index++
    } else if (sign === '<') {
      const end = source.indexOf('>', index)
      tokens.push({
        kind: 'string',
        value: Uint8Array.from(Buffer.from(source.slice(index + 1, end), 'hex')),
      })
      index = end + 1
    } else if (sign === '(') {
      const { value, end } = literalString(source, index)
      tokens.push({ kind: 'string', value })
      index = end
    } else {
      const value = word()
      if (value === '')
        throw new Error(`Unreadable content stream at ${index}: ${source.slice(index, index + 20)}`)
      if (/^[+-]?[\d.]+$/.test(value)) tokens.push({ kind: 'number', value: Number(value) })
      else tokens.push({ kind: 'operator', value })
    }
  }
  return tokens
}

function literalString(source: string, start: number): { value: Uint8Array; end: number } {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes: number[] = []
  let depth = 1
  let index = start + 1
  while (index < source.length) {
    let sign = source[index] ?? ''
    if (sign === '(') depth++
    if (sign === ')' && --depth === 0) break
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(index + 1, index + 4))?.[0]
      if (octal) {
        bytes.push(Number.parseInt(octal, 8))
        index += 1 + octal.length
        continue
      }
      index++
      sign = named[source[index] ?? ''] ?? source[index] ?? ''
    }
    bytes.push(sign.charCodeAt(0))
    index++
  }
  return { value: Uint8Array.from(bytes), end: index + 1 }
}

/** A text string of a PDF: UTF-16 with its mark, or one byte a sign. */
export function textOfBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? buffer.subarray(2).swap16().toString('utf16le')
    : buffer.toString('latin1')
}

/** Signs of a join code: none that is read for another (no I, L, O, U, 0, 1). */
const codeSigns = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
export const codeLength = 5

/**
 * A join code from five bytes of chance.
 * @param random one byte per sign
 */
export function makeJoinCode(random: Uint8Array): string {
  return [...random.subarray(0, codeLength)].map((byte) => codeSigns[byte % codeSigns.length]).join('')
}

/** A code as somebody types it: spaces and small letters do not matter. */
export function readJoinCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}

/** `http://192.168.1.20:8180`: what people type when they aim at no code. */
export function pageAddress({ address, port }: { address: string; port: number }): string {
  return port === 80 ? `http://${address}` : `http://${address}:${port}`
}

/** What the second QR code says. The code stands after `#`: it is sent to nobody by merely opening the page. */
export function joinAddress(door: { address: string; port: number; code: string }): string {
  return `${pageAddress(door)}/#${door.code}`
}

/**
 * What the first QR code says: the network and its password. Source: github.com/zxing/zxing, « Barcode Contents »,
 * Wi-Fi network config; `\ ; , " :` are escaped.
 */
export function wifiText({ name, password }: { name: string; password: string }): string {
  const escaped = (text: string) => text.replace(/[\\;,":]/g, (sign) => `\\${sign}`)
  const security = password === '' ? 'T:nopass' : 'T:WPA'
  const secret = password === '' ? '' : `P:${escaped(password)};`
  return `WIFI:${security};S:${escaped(name)};${secret};`
}

/** A first name as it is kept: on one line, at most `most` signs, no invisible sign. */
export function readFirstName(typed: string, most: number): string {
  const visible = typed
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...visible].slice(0, most).join('').trim()
}

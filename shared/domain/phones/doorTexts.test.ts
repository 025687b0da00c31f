import { describe, expect, test } from 'vitest'
import { joinAddress, makeJoinCode, pageAddress, readFirstName, readJoinCode, wifiText } from './doorTexts.ts'
import { qrPath } from './qrPath.ts'

describe('what lets a phone in', () => {
  test('a code has five signs that nobody reads for another', () => {
    const code = makeJoinCode(Uint8Array.from([0, 29, 30, 255, 128]))
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}$/)
  })

  test('a code is read as it is typed: small letters, spaces, dashes', () => {
    expect(readJoinCode(' k7-pm a ')).toBe('K7PMA')
  })

  test('an address is numeric, in plain HTTP, its code after the dièse', () => {
    const door = { address: '192.168.1.20', port: 8180, code: 'K7PMA' }
    expect(joinAddress(door)).toBe('http://192.168.1.20:8180/#K7PMA')
    expect(pageAddress({ ...door, port: 80 })).toBe('http://192.168.1.20')
  })

  test('the code of a Wi-Fi escapes what its reader would take for a sign of its own', () => {
    expect(wifiText({ name: 'Salle; des "fêtes"', password: 'a\\b:c,d' })).toBe(
      'WIFI:T:WPA;S:Salle\\; des \\"fêtes\\";P:a\\\\b\\:c\\,d;;',
    )
    expect(wifiText({ name: 'Libre', password: '' })).toBe('WIFI:T:nopass;S:Libre;;')
  })

  test('a first name is one line, without an invisible sign, and never longer than a badge', () => {
    expect(readFirstName('  Zoé\u202E\n\u0000 B ', 30)).toBe('Zoé B')
    expect(readFirstName('x'.repeat(500), 30)).toHaveLength(30)
  })

  test('the squares of a code become runs of a path', () => {
    expect(qrPath(['110', '001'])).toBe('M0 0h2v1h-2zM2 1h1v1h-1z')
  })
})

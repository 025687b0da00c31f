import { describe, expect, test } from 'vitest'
import { kindOfImage, reducedSize, sizeOfImage } from './imageSize.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const word32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]

const png = (width: number, height: number) =>
  bytes(0x89, ...ascii('PNG\r\n\x1a\n'), ...word32(13), ...ascii('IHDR'), ...word32(width), ...word32(height))

describe('what a file is, from its bytes', () => {
  test.each([
    ['png', png(1, 1)],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['webp', bytes(...ascii('RIFF1234WEBPVP8 '))],
    ['pdf', bytes(...ascii('%PDF-1.7'))],
    ['svg', bytes(...ascii('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'))],
  ] as const)('%s', (kind, file) => {
    expect(kindOfImage(file)).toBe(kind)
  })
  test('a letter is none of them', () => {
    expect(kindOfImage(bytes(...ascii('Bonjour')))).toBeNull()
  })
})

describe('the size of an image is read before it is opened', () => {
  test('of a PNG of 20,000 × 20,000 points', () => {
    expect(sizeOfImage(png(20_000, 20_000), 'png')).toEqual({ width: 20_000, height: 20_000 })
  })
  test('of a JPEG, after its hidden data', () => {
    const exif = [0xff, 0xe1, 0, 10, ...ascii('Exif\0\0GP')]
    const frame = [0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 1, 0x22, 0]
    expect(sizeOfImage(bytes(0xff, 0xd8, ...exif, ...frame), 'jpeg')).toEqual({ width: 4000, height: 3000 })
  })
  test('of a WebP with transparency', () => {
    const file = bytes(...ascii('RIFF1234WEBPVP8X'), 10, 0, 0, 0, 16, 0, 0, 0, 0x1f, 0x4e, 0, 0x0f, 0x27, 0)
    expect(sizeOfImage(file, 'webp')).toEqual({ width: 20_000, height: 10_000 })
  })
})

test('an image is brought to 4,800 points at most, its shape kept', () => {
  expect(reducedSize({ width: 9600, height: 2400 })).toEqual({ width: 4800, height: 1200 })
  expect(reducedSize({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 })
})

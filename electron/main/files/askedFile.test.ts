import { expect, test } from 'vitest'
import { askedFile, fileOfCommandLine, isOurFile } from './askedFile.ts'

const longName = `/media/clé/${'é'.repeat(193)}.tablee`

test.each([
  ['a file by its whole path', '/media/clé/La halle.tablee', '/media/clé/La halle.tablee'],
  ['a file of the folder one is in', 'halle.tablee', '/home/mairie/halle.tablee'],
  ['a path that goes up', '../élue/halle.TABLEE', '/home/élue/halle.TABLEE'],
  ['an address, as Linux gives it', 'file:///media/cl%C3%A9/La%20halle.tablee', '/media/clé/La halle.tablee'],
  ['a name of 200 characters with accents', longName, longName],
])('%s is opened', (_, word, path) => {
  expect(askedFile(word, '/home/mairie')).toEqual({ kind: 'file', path })
})

test.each([
  ['a page', 'https://mairie.example/halle.tablee', 'linkRefused'],
  ['a link of our own scheme with a foreign path', 'tablee://app/../../etc/halle.tablee', 'linkRefused'],
  ['a script', 'javascript:alert(1)//.tablee', 'linkRefused'],
  ['a file of another computer', 'file://serveur/partage/halle.tablee', 'linkRefused'],
  ['an address that hides a separator', 'file:///media/a%2Fb.tablee', 'linkRefused'],
  ['a file of something else', '/etc/passwd', 'fileNotOurs'],
  ['a name that ends too late', '/media/halle.tablee.exe', 'fileNotOurs'],
  ['a name cut by a null', '/media/halle.exe\0.tablee', 'fileNotOurs'],
  ['a path without end', `/${'a'.repeat(5000)}.tablee`, 'fileNotOurs'],
])('%s is refused with its sentence', (_, word, notice) => {
  expect(askedFile(word, '/home/mairie')).toEqual({ kind: 'refused', notice })
})

test('a command line asks for its first word that is not a switch', () => {
  expect(fileOfCommandLine(['--no-sandbox', '/a.tablee', '/b.tablee'], '/')).toEqual({
    kind: 'file',
    path: '/a.tablee',
  })
  expect(fileOfCommandLine(['--allow-file-access-from-files', ''], '/')).toBeNull()
})

test('what a page says is a file of ours is checked again', () => {
  expect(isOurFile('/media/halle.tablee')).toBe(true)
  for (const forged of ['halle.tablee', '/etc/passwd', null, 3, ['/a.tablee'], '/a\0.tablee'])
    expect(isOurFile(forged)).toBe(false)
})

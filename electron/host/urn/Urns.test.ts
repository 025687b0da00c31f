import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Urns } from './Urns.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-urnes-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const vote = { demarcheId: 'demarche-1', voteId: '["board-1","axe-1"]' }
const first = { ...vote, urnId: '[1,1000]' }
const second = { ...vote, urnId: '[2,2000]' }
const other = { demarcheId: 'demarche-1', voteId: '["board-1","axe-2"]', urnId: '[1,1000]' }
const casting = { key: 'jeton', voter: 'amina', choices: 'gare', commandId: 'envoi-1' }

describe.each([
  ['sur le disque', () => folder],
  ['en mémoire', () => null],
])('les urnes %s', (_, at) => {
  test('chaque tour de chaque vote a la sienne, et détruire l’une laisse les autres', () => {
    const urns = new Urns(at())
    for (const place of [first, second, other]) urns.make(place)
    urns.find(first).cast([casting])
    expect([first, second, other].map((place) => urns.find(place).count)).toEqual([1, 0, 0])
    urns.destroy(first)
    expect([first, second, other].map((place) => urns.isThere(place))).toEqual([false, true, true])
    urns.destroyAll(vote)
    expect([second, other].map((place) => urns.isThere(place))).toEqual([false, true])
    expect(() => urns.find(second)).toThrow('urnMissing')
    urns.destroyAll(other)
    expect(urns.isEmpty).toBe(true)
    urns.releaseAll()
  })
})

describe('sur le disque', () => {
  test('les noms ne disent rien, et rien d’un fichier reçu n’y devient un chemin', () => {
    const urns = new Urns(folder)
    urns.make({ demarcheId: '../../demarche', voteId: '/etc/passwd', urnId: '..' })
    urns.releaseAll()
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}-[0-9a-f]{32}\.urn$/)])
  })

  test('une urne abîmée a sa phrase, et n’est pas comptée vide', () => {
    const urns = new Urns(folder)
    urns.make(first)
    urns.releaseAll()
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), 'Ceci n’est plus une urne, quelqu’un a écrit dessus. '.repeat(40))
    expect(() => urns.find(first)).toThrow('urnDamaged')
    writeFileSync(join(folder, name), '')
    expect(() => urns.find(first)).toThrow('urnDamaged')
  })

  test('ce qu’une coupure a laissé d’une urne détruite, son journal seul, s’en va aussi', () => {
    const urns = new Urns(folder)
    urns.make(first)
    urns.releaseAll()
    const [name = ''] = readdirSync(folder)
    rmSync(join(folder, name))
    writeFileSync(join(folder, `${name}-journal`), 'un reste')
    expect(urns.isThere(first)).toBe(true)
    urns.destroy(first)
    expect(readdirSync(folder)).toEqual([])
  })
})

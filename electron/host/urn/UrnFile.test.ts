import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { destroyUrn } from './destroyUrn.ts'
import { UrnFile } from './UrnFile.ts'

let folder: string
let path: string
let urn: UrnFile
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-urne-'))
  path = join(folder, 'vote.urn')
  urn = new UrnFile(path, { create: true })
})
afterEach(() => {
  urn.close()
  rmSync(folder, { recursive: true, force: true })
})

let sent = 0
function cast(name: string, choices: string | null, commandId = `sending-${sent++}`): void {
  urn.cast([{ key: `clé de ${name}`, voter: name, choices, commandId }])
}

describe('chacun a un bulletin', () => {
  test('voter dit qu’on a voté, et pas ce qu’on a choisi', () => {
    expect(urn.hasVoted('clé de Amina')).toBe(false)
    cast('Amina', 'navette')
    expect(urn.hasVoted('clé de Amina')).toBe(true)
    expect(urn.hasVoted('clé de Louis')).toBe(false)
    expect(urn.count).toBe(1)
  })

  test('changer d’avis remplace son bulletin, jusqu’à la clôture', () => {
    cast('Amina', 'navette')
    cast('Louis', 'gare')
    cast('Amina', 'marché')
    expect(urn.choicesOf('clé de Amina')).toBe('marché')
    expect(urn.count).toBe(2)
    expect(urn.pour().papers.toSorted()).toEqual(['gare', 'marché'])
  })

  test('un envoi reçu deux fois compte une fois, même après un autre', () => {
    cast('Amina', 'navette', 'envoi-1')
    cast('Amina', 'marché', 'envoi-2')
    cast('Amina', 'navette', 'envoi-1')
    expect(urn.choicesOf('clé de Amina')).toBe('marché')
    expect(urn.pour()).toEqual({ papers: ['marché'], roll: ['Amina'] })
  })

  test('qui retire tout n’a pas voté, et un envoi d’avant qui revient n’y change rien', () => {
    cast('Amina', 'navette', 'envoi-1')
    cast('Amina', null, 'envoi-2')
    cast('Amina', 'navette', 'envoi-1')
    expect([urn.count, urn.hasVoted('clé de Amina')]).toEqual([0, false])
    expect(urn.pour()).toEqual({ papers: [], roll: [] })
  })

  test('un code de papier sans nom vote sans entrer dans l’émargement', () => {
    urn.cast([{ key: 'k7q2', voter: null, choices: 'gare', commandId: 'a' }])
    expect(urn.pour()).toEqual({ papers: ['gare'], roll: [] })
  })
})

describe('l’urne sur le disque', () => {
  test('un bulletin reçu est là quand on rouvre, et l’urne continue', () => {
    cast('Amina', 'navette')
    urn.close()
    urn = new UrnFile(path, { create: false })
    expect(urn.choicesOf('clé de Amina')).toBe('navette')
    cast('Louis', 'gare')
    expect(urn.pour().roll).toEqual(['Amina', 'Louis'])
  })

  test('ni la clé ni un bulletin remplacé ne se lisent dans le fichier', () => {
    cast('Amina', 'premier choix')
    cast('Amina', 'second choix')
    const raw = readFileSync(path).toString('latin1')
    expect(raw).toContain('second choix')
    expect(raw).not.toContain('premier choix')
    expect(raw).not.toContain('clé de')
    expect(readdirSync(folder)).toEqual(['vote.urn'])
  })

  test('un fichier qui n’est pas une urne est refusé et reste tel quel', () => {
    const other = join(folder, 'autre.urn')
    writeFileSync(other, 'bonjour, je ne suis pas une urne, vraiment pas du tout'.repeat(20))
    expect(() => new UrnFile(other, { create: false })).toThrow()
    expect(readFileSync(other, 'utf8')).toMatch(/^bonjour/)
  })

  test('détruite, il n’en reste ni fichier ni contenu, et recommencer ne gêne pas', () => {
    cast('Amina', 'navette')
    urn.close()
    const left: Buffer[] = []
    destroyUrn(path, (step) => {
      if (step === 'synced') left.push(readFileSync(path))
    })
    expect(left).toHaveLength(1)
    expect(left[0]?.toString('latin1')).not.toMatch(/navette|Amina|SQLite/)
    expect(readdirSync(folder)).toEqual([])
    destroyUrn(path)
    urn = new UrnFile(':memory:', { create: true })
  })
})

describe('ce qui sort de l’urne', () => {
  test('tous les bulletins, une fois chacun, et l’émargement dans l’ordre des noms', () => {
    const names = Array.from({ length: 60 }, (_, index) => `personne-${String(index).padStart(2, '0')}`)
    urn.cast(
      names
        .toReversed()
        .map((name) => ({ key: name, voter: name, choices: `choix de ${name}`, commandId: name })),
    )
    const { papers, roll } = urn.pour()
    expect(papers.toSorted()).toEqual(names.map((name) => `choix de ${name}`))
    expect(roll).toEqual(names)
  })
})

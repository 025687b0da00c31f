import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { snapshot } from '../../electron/host/feed/followStore.ts'
import type { AtelierId, DemarcheId, PersonId } from '../../shared/domain/ids.ts'
import { TestTable } from '../support/TestTable.ts'

let folder: string
let table: TestTable
const demarcheId = 'demarche-a' as DemarcheId

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-people-'))
  table = new TestTable({ dataFolder: folder })
  await table.console.commands.shelf.create({
    id: demarcheId,
    title: 'Vitalité sociale',
    template: 'pays-de-lormiere',
  })
})
afterEach(() => {
  table.close()
  rmSync(folder, { recursive: true, force: true })
})

function store() {
  const open = table.host.demarche
  if (!open) throw new Error('No démarche')
  return open
}
const firstAtelier = () => store().all('ateliers')[0]?.id as AtelierId
const add = (id: string, state: 'invited' | 'present' = 'invited') =>
  table.console.commands.people.add({
    people: [{ id: id as PersonId, firstName: `Prenom${id}`, lastName: `Quidam${id}`, phone: `0699${id}` }],
    attendance: { atelierId: firstAtelier(), state },
  })

/** Everything that is on the disk for that démarche, the copies left out. */
function bytesOfFile(): string {
  const { path } = store()
  const parts = [path, `${path}-wal`].flatMap((one) => {
    try {
      return [readFileSync(one).toString('latin1')]
    } catch {
      return []
    }
  })
  return parts.join('')
}

test('effacer quelqu’un le retire du fichier et du journal, octet par octet', async () => {
  await add('un', 'present')
  await add('deux')
  await table.console.commands.people.change({ id: 'un' as PersonId, fields: { note: 'NoteDeUn' } })
  expect(bytesOfFile()).toContain('Quidamun')
  const answer = await table.console.commands.people.erase({ ids: ['un' as PersonId] })
  expect(answer).toMatchObject({ status: 'done' })
  expect(bytesOfFile()).not.toMatch(/Quidamun|Prenomun|0699un|NoteDeUn/)
  expect(bytesOfFile()).toContain('Quidamdeux')
  // It came: still one more in the hall.
  expect(store().where('attendances', { personId: 'un' as PersonId })).toMatchObject([{ state: 'present' }])
})

test('Ctrl Z ne ramène pas qui est effacé, et annule encore le reste', async () => {
  await add('un')
  await add('deux')
  await table.console.commands.people.erase({ ids: ['un' as PersonId] })
  await table.console.commands.history.undo({})
  expect(store().get('people', 'deux')).toBeUndefined()
  await table.console.commands.history.undo({})
  expect(store().get('people', 'un')).toBeUndefined()
  expect(JSON.stringify(store().operationsAfter(0, 1000))).not.toContain('Quidamun')
})

test('une copie d’avant, rouverte, ne ramène personne', async () => {
  await add('un')
  await table.console.commands.backups.take({})
  await table.console.commands.people.erase({ ids: ['un' as PersonId] })
  const copy = table.host.backups.list(demarcheId).find(({ reason }) => reason === 'demande')
  expect(await table.console.commands.backups.restore({ name: copy?.name ?? '' })).toMatchObject({
    status: 'done',
  })
  expect(store().get('people', 'un')).toBeUndefined()
  expect(bytesOfFile()).not.toContain('Quidamun')
  expect(readdirSync(folder)).toContain('library.tablib')
})

test('tout effacer garde les comptes de chaque atelier', async () => {
  const atelierId = firstAtelier()
  await add('un')
  const here = () => store().where('attendances', { atelierId, state: 'present' }).length
  const before = here()
  expect(await table.console.commands.people.purge({})).toMatchObject({ status: 'done' })
  expect(here()).toBe(before)
  const names = store()
    .all('people')
    .map(({ firstName, lastName }) => firstName + lastName)
  expect(new Set(names)).toEqual(new Set(['']))
  const kept = store().get('panels', demarcheId)?.keptCounts[atelierId]
  expect(kept?.['gender:femme']).toMatchObject({ present: 20 })
  expect(kept?.['college:elu']).toMatchObject({ present: 12 })
  expect(bytesOfFile()).not.toMatch(/Quidamun|Bernadette|Rose-Marie/)
})

test('ni nom ni contact ne va jamais sur l’écran de la salle', async () => {
  const atelierId = firstAtelier()
  await add('un', 'present')
  for (const scene of ['welcome', 'review', 'schedule', 'thanks'] as const) {
    await table.console.commands.wall.show({ atelierId, scene, boardId: null })
    const { rows } = snapshot(store(), { role: 'projection', atelierId }) as { rows: object }
    expect(Object.keys(rows)).not.toEqual(expect.arrayContaining(['people']))
    expect(JSON.stringify(rows)).not.toMatch(/Quidamun|Prenomun|0699un|Bernadette|personId/)
  }
})

import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BoardId, ContributionId, DemarcheId } from '../../shared/domain/ids.ts'
import {
  columnName,
  demarcheTableNames,
  libraryTableNames,
  sqlTableName,
  tables,
} from '../../shared/domain/tables.ts'
import { TestTable } from '../support/TestTable.ts'

let folder: string
let table: TestTable

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-files-'))
  table = new TestTable({ dataFolder: folder })
})
afterEach(() => {
  table.close()
  rmSync(folder, { recursive: true, force: true })
})

const demarcheId = 'demarche-a' as DemarcheId

async function createDemo(): Promise<string> {
  const answer = await table.console.commands.shelf.create({
    id: demarcheId,
    title: 'Séminaire d’été',
    template: 'reseau-des-semailles',
  })
  expect(answer).toMatchObject({ status: 'done' })
  return openPath()
}

function openPath(): string {
  const path = table.host.demarche?.path
  if (!path) throw new Error('No démarche is open')
  return path
}

function aBoardId(): BoardId {
  const board = table.host.demarche?.all('boards').find((one) => one.activity === 'columns')
  if (!board) throw new Error('No board')
  return board.id
}

const capture = (id: string, text = id) =>
  table.console.commands.contributions.capture({
    id: id as ContributionId,
    boardId: aBoardId(),
    slot: null,
    groupId: null,
    text,
  })

describe('une démarche est un fichier', () => {
  test('fermée puis rouverte, elle retrouve tout, et Ctrl Z remonte au-delà', async () => {
    const path = await createDemo()
    await capture('kept')
    await table.console.commands.shelf.close({})
    expect(readdirSync(join(folder, 'demarches'))).toEqual([path.split('/').at(-1)])
    await table.console.commands.shelf.open({ id: demarcheId })
    expect(table.host.demarche?.get('contributions', 'kept')?.text).toBe('kept')
    expect(await table.console.commands.history.undo({})).toMatchObject({ status: 'done' })
    expect(table.host.demarche?.get('contributions', 'kept')).toBeUndefined()
  })

  test('son nom de fichier est lisible, sans accent', async () => {
    expect(await createDemo()).toMatch(/seminaire-d-ete-[a-z0-9-]+\.tablee$/)
  })

  test('les pragmas promis sont ceux du fichier', async () => {
    await createDemo()
    const connection = table.host.demarche?.connection
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'application_id'].map((name) =>
      connection?.pragma(name, { simple: true }),
    )
    expect(pragmas).toEqual(['wal', 2, 1, 0x5441424c])
  })

  test.each([
    ['demarche', demarcheTableNames],
    ['library', libraryTableNames],
  ] as const)('le schéma du fichier %s dit la même chose que les définitions', async (kind, names) => {
    await createDemo()
    const connection = kind === 'demarche' ? table.host.demarche?.connection : table.host.library.connection
    for (const name of names) {
      const columns = connection?.pragma(`table_info(${sqlTableName(name)})`) as { name: string }[]
      expect(columns.map((column) => column.name)).toEqual(Object.keys(tables[name].columns).map(columnName))
    }
  })
})

describe('un fichier qu’on ne peut pas ouvrir a sa phrase, et reste tel quel', () => {
  async function refusedAs(path: string, code: string) {
    const before = readFileSync(path)
    expect(await table.console.commands.shelf.openFile({ path })).toMatchObject({ status: 'refused', code })
    expect(readFileSync(path).equals(before)).toBe(true)
  }

  async function closedDemo(): Promise<string> {
    const path = await createDemo()
    await table.console.commands.shelf.close({})
    const copy = join(folder, 'recu.tablee')
    copyFileSync(path, copy)
    return copy
  }

  test('un fichier d’une version plus récente', async () => {
    const path = await closedDemo()
    const database = new Database(path)
    database.pragma('user_version = 999')
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
    await refusedAs(path, 'fileNewer')
  })

  test.each([10, 100, 5000])('un fichier coupé à %i octets', async (size) => {
    const path = await closedDemo()
    truncateSync(path, size)
    await refusedAs(path, 'fileDamaged')
  })

  test('un fichier vide', async () => {
    const path = join(folder, 'vide.tablee')
    writeFileSync(path, '')
    await refusedAs(path, 'fileDamaged')
  })

  test('un fichier dont le milieu est abîmé', async () => {
    const path = await closedDemo()
    const bytes = readFileSync(path)
    bytes.fill(0xff, 4096, 4096 * 6)
    writeFileSync(path, bytes)
    await refusedAs(path, 'fileDamaged')
  })

  test('un fichier d’un autre programme', async () => {
    const photo = join(folder, 'photo.tablee')
    writeFileSync(photo, 'ceci n’est pas une démarche')
    await refusedAs(photo, 'fileForeign')
    const other = join(folder, 'autre.tablee')
    const database = new Database(other)
    database.exec('create table t (a)')
    database.close()
    await refusedAs(other, 'fileForeign')
  })

  test('un fichier qui n’est plus là', async () => {
    expect(await table.console.commands.shelf.openFile({ path: join(folder, 'parti.tablee') })).toMatchObject(
      {
        status: 'refused',
        code: 'fileMissing',
      },
    )
  })

  test('un fichier déjà ouvert par un autre Tablée', async () => {
    const path = await createDemo()
    const program = `
      import Database from 'better-sqlite3'
      try { const d = new Database(process.argv[1], { timeout: 0 }); d.pragma('locking_mode = EXCLUSIVE'); d.exec('begin immediate; commit'); console.log('opened') }
      catch (problem) { console.log(problem.code) }`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, path], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (data) => {
      said += String(data)
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect(said.trim()).toBe('SQLITE_BUSY')
    const second = new TestTable({ dataFolder: mkdtempSync(join(folder, 'second-')) })
    expect(await second.console.commands.shelf.openFile({ path })).toMatchObject({
      status: 'refused',
      code: 'fileBusy',
    })
    second.close()
    expect(await capture('still-mine')).toMatchObject({ status: 'done' })
  })
})

describe('les copies', () => {
  test('une copie est prise à la fermeture, et rien n’est copié deux fois pour rien', async () => {
    await createDemo()
    await capture('before-closing')
    await table.console.commands.shelf.close({})
    const taken = table.host.backups.list(demarcheId)
    expect(taken[0]?.reason).toBe('fermeture')
    table.nowMs += 60_000
    await table.console.commands.shelf.open({ id: demarcheId })
    await table.console.commands.shelf.close({})
    expect(table.host.backups.list(demarcheId)).toEqual(taken)
  })

  test('chaque copie dit combien de paroles elle garde', async () => {
    await createDemo()
    await table.console.commands.backups.take({})
    table.nowMs += 60_000
    await capture('one-more')
    await table.console.commands.backups.take({})
    const [newer, older] = table.host.backups.list(demarcheId).map((one) => one.paroleCount)
    const held = table.host.demarche
      ?.where('contributions', {})
      .filter((one) => one.status !== 'ecarte').length
    expect(newer).toBe(held)
    expect(older).toBe((held ?? 0) - 1)
  })

  test('revenir à une copie se défait : le présent est mis de côté d’abord', async () => {
    await createDemo()
    await capture('first')
    expect(await table.console.commands.backups.take({})).toMatchObject({ status: 'done' })
    table.nowMs += 60_000
    await capture('second')
    const copy = table.host.backups.list(demarcheId).find((one) => one.reason === 'demande')
    const epoch = table.host.demarche?.epoch
    expect(await table.console.commands.backups.restore({ name: copy?.name ?? '' })).toMatchObject({
      status: 'done',
    })
    expect(table.host.demarche?.get('contributions', 'first')).toBeDefined()
    expect(table.host.demarche?.get('contributions', 'second')).toBeUndefined()
    expect(table.host.demarche?.epoch).not.toBe(epoch)
    // Ctrl Z does not eat into what the copy held: coming back is undone from the list of copies.
    expect(await table.console.commands.history.undo({})).toMatchObject({
      status: 'refused',
      code: 'nothingToUndo',
    })
    expect(table.host.demarche?.get('contributions', 'first')).toBeDefined()
    const aside = table.host.backups.list(demarcheId).find((one) => one.reason === 'restauration')
    await table.console.commands.backups.restore({ name: aside?.name ?? '' })
    expect(table.host.demarche?.get('contributions', 'second')).toBeDefined()
  })

  test('une copie contient ce qui n’était encore que dans le journal du disque', async () => {
    await createDemo()
    for (let index = 0; index < 20; index += 1) await capture(`parole-${index}`)
    await table.console.commands.backups.take({})
    const copy = table.host.backups.list(demarcheId).find((one) => one.reason === 'demande')
    const database = new Database(table.host.backups.pathOf(demarcheId, copy?.name ?? '') ?? '', {
      readonly: true,
    })
    expect(
      database.prepare("select count(*) from contributions where id like 'parole-%'").pluck().get(),
    ).toBe(20)
    database.close()
  })

  test('un nom de copie ne fait pas sortir du dossier', async () => {
    await createDemo()
    expect(await table.console.commands.backups.restore({ name: '../../library.tablib' })).toMatchObject({
      status: 'refused',
      code: 'backupMissing',
    })
  })
})

describe('après un ordinateur éteint en pleine soirée', () => {
  test('la démarche et l’écran de la salle reviennent tout seuls ; après une fermeture, non', async () => {
    await createDemo()
    const atelier = table.host.demarche?.all('ateliers')[0]
    table.host.setStage(atelier?.id ?? null)
    await capture('said-before')
    // The process is gone: nobody closed anything in order.
    table.host.demarche?.close()
    table.host.library.close()
    const again = new TestTable({ dataFolder: folder })
    expect(again.host.stage).toBe(atelier?.id)
    expect(again.host.demarche?.get('contributions', 'said-before')).toBeDefined()
    again.close()
    table = new TestTable({ dataFolder: folder })
    expect(table.host.stage).toBeNull()
    expect(table.host.demarche).toBeNull()
  })
})

describe('l’étagère', () => {
  test('dupliquer sans les paroles donne le même agenda et zéro contribution', async () => {
    await createDemo()
    const copyId = 'demarche-b' as DemarcheId
    const answer = await table.console.commands.shelf.duplicate({
      id: demarcheId,
      newId: copyId,
      title: 'Copie',
      withContributions: false,
    })
    expect(answer).toMatchObject({ status: 'done' })
    const titles = () =>
      table.host.demarche
        ?.all('sequences')
        .map((one) => `${one.title} ${one.wishedMinutes}`)
        .sort()
    const before = titles()
    await table.console.commands.shelf.open({ id: copyId })
    expect(titles()).toEqual(before)
    expect(table.host.demarche?.all('contributions')).toEqual([])
    expect(table.host.demarche?.all('demarches')[0]).toMatchObject({
      id: copyId,
      title: 'Copie',
      isDemo: false,
    })
  })

  test('supprimer met à la corbeille, le fichier reste, et on peut remettre', async () => {
    const path = await createDemo()
    await table.console.commands.shelf.remove({ id: demarcheId })
    expect(table.host.library.get('shelfItems', demarcheId)?.state).toBe('deleted')
    expect(table.host.demarche).toBeNull()
    await table.console.commands.shelf.putBack({ id: demarcheId })
    await table.console.commands.shelf.open({ id: demarcheId })
    expect(openPath()).toBe(path)
  })

  test('un modèle inconnu, un titre vide : une phrase, aucun fichier', async () => {
    const create = (title: string, template: string | null) =>
      table.console.commands.shelf.create({ id: 'demarche-c' as DemarcheId, title, template })
    expect(await create('  ', null)).toMatchObject({ status: 'refused', code: 'titleMissing' })
    expect(await create('Titre', '../demos/x')).toMatchObject({ status: 'refused', code: 'notFound' })
    expect(readdirSync(join(folder, 'demarches'))).toEqual([])
  })
})

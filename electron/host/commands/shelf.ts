import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, type Decision, isRefusal, put, refuse } from '../../../shared/domain/change.ts'
import { fileNameOf } from '../../../shared/domain/demarches/fileNameOf.ts'
import type { DemarcheId } from '../../../shared/domain/ids.ts'
import type { ShelfItem } from '../../../shared/domain/rows.ts'
import { rowsOfTemplate } from '../../../shared/domain/templates/rowsOfTemplate.ts'
import { readMethods, readTemplate } from '../content.ts'
import { copyBlobs } from '../database/blobs.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import { Store } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import type { ConnectionContext, Os } from '../procedures.ts'
import { refreshShelfItem } from '../shelfItem.ts'
import { withInitialDocuments } from '../withInitialDocuments.ts'
import { copyWithoutContributions } from './copyDemarche.ts'
import { onFiles } from './onFiles.ts'

/** Commands on whole files: they open, make or copy a file first, then write the shelf through the library's gate. */
export function shelfProcedures(os: Os['shelf']) {
  return {
    create: os.create.handler(({ input, context }) =>
      onFiles('shelf.create', input, context, (host) => {
        const rows = newRows(host, input)
        if (isRefusal(rows)) return rows
        const store = newFile(host, input.id, input.title)
        write(store, host, context.actorId, 'demarches.create', rows)
        host.setDemarche(store)
        return [put('shelfItems', refreshShelfItem(host, store))]
      }),
    ),
    open: os.open.handler(({ input, context }) =>
      onFiles('shelf.open', input, context, (host) => {
        const item = host.library.get('shelfItems', input.id)
        if (!item) return refuse('notFound')
        return openAt(host, item.path)
      }),
    ),
    openFile: os.openFile.handler(({ input, context }) =>
      onFiles('shelf.openFile', input, context, (host) => openAt(host, input.path, { isForeign: true })),
    ),
    close: os.close.handler(({ input, context }) =>
      onFiles('shelf.close', input, context, (host) => {
        host.setDemarche(null)
        return []
      }),
    ),
    duplicate: os.duplicate.handler(({ input, context }) =>
      onFiles('shelf.duplicate', input, context, (host) => {
        const item = host.library.get('shelfItems', input.id)
        if (!item) return refuse('notFound')
        const source = host.demarche?.path === item.path ? host.demarche : openStore(host, item.path)
        try {
          const rows = copyWithoutContributions(source, input, host.ruleContext)
          const store = newFile(host, input.newId, input.title)
          write(store, host, context.actorId, 'demarches.create', rows)
          copyBlobs(source, store, mapHashes(store))
          const copied = refreshShelfItem(host, store)
          store.close()
          return [put('shelfItems', copied)]
        } finally {
          if (source !== host.demarche) source.close()
        }
      }),
    ),
    archive: os.archive.handler(({ input, context }) =>
      onShelf('shelf.archive', input, context, (item) => ({
        ...item,
        state: input.isArchived ? 'archived' : 'active',
      })),
    ),
    remove: os.remove.handler(({ input, context }) =>
      onShelf('shelf.remove', input, context, (item, host) => {
        if (host.demarche?.path === item.path) host.setDemarche(null)
        return { ...item, state: 'deleted' }
      }),
    ),
    putBack: os.putBack.handler(({ input, context }) =>
      onShelf('shelf.putBack', input, context, (item) => ({ ...item, state: 'active' })),
    ),
  }
}

function onShelf(
  name: string,
  input: { commandId: string; id: DemarcheId },
  { host, actorId }: ConnectionContext,
  change: (item: ShelfItem, host: Host) => ShelfItem,
): Answer {
  return runCommand(
    host.library,
    { commandId: input.commandId, actorId, name, kind: 'do', at: host.now() },
    (read) => {
      const item = read.get('shelfItems', input.id)
      return item ? [put('shelfItems', change(item, host))] : refuse('notFound')
    },
  )
}

function openAt(host: Host, path: string, options: { isForeign?: boolean } = {}): Decision {
  if (host.demarche?.path === path && !host.demarche.isClosed)
    return [put('shelfItems', refreshShelfItem(host, host.demarche, 'opened'))]
  const store = openStore(host, path, options)
  host.setDemarche(store)
  return [put('shelfItems', refreshShelfItem(host, store, 'opened'))]
}

function openStore(host: Host, path: string, options: { isForeign?: boolean } = {}): Store {
  return new Store(path, 'demarche', {
    create: false,
    newEpoch: host.newId(),
    ...options,
    beforeMigrating: (database) => host.backups.takeBeforeMigrating(database),
  })
}

function newFile(host: Host, id: DemarcheId, title: string): Store {
  if (host.isInMemory) return new Store(':memory:', 'demarche', { create: true, newEpoch: host.newId() })
  mkdirSync(host.folder('demarches'), { recursive: true })
  const path = join(host.folder('demarches'), `${fileNameOf(title)}-${id.slice(-6)}.tablee`)
  return new Store(path, 'demarche', { create: true, newEpoch: host.newId() })
}

function newRows(
  host: Host,
  input: { id: DemarcheId; title: string; territory: string; template: string | null; day: string },
): Decision {
  const title = input.title.trim()
  if (title === '') return refuse('titleMissing')
  if (input.template === null) {
    return [
      put('demarches', {
        id: input.id,
        title,
        territory: input.territory,
        commissioner: '',
        purpose: '',
        groupWord: 'groupe',
        isDemo: false,
        createdAt: host.now(),
        retentionDay: '',
      }),
    ]
  }
  const found = readTemplate(host.options.templatesFolder, input.template)
  if (!found) return refuse('notFound')
  const methods = readMethods(host.options.templatesFolder)
  const options = input.day === '' ? {} : { day: input.day }
  return rowsOfTemplate(found.template, methods, {
    ...host.ruleContext,
    ...options,
    demarcheId: input.id,
    title,
    ...(input.territory === '' ? {} : { territory: input.territory }),
    withContributions: found.isDemo,
  })
}

/** The first operation of a new file; it cannot be undone. */
function write(store: Store, host: Host, actorId: string, name: string, rows: readonly Change[]): void {
  const info = { commandId: host.newId<string>(), actorId, name, kind: 'course' as const, at: host.now() }
  runCommand(store, info, () => withInitialDocuments(rows))
}

/** What the base maps of a démarche draw from. */
function mapHashes(store: Store): string[] {
  return store
    .all('baseMaps')
    .flatMap(({ coarseHash, fineHash, imageHash }) => [coarseHash, fineHash, imageHash])
}

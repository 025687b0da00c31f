import { put, refuse } from '../../../shared/domain/change.ts'
import { Store } from '../database/Store.ts'
import type { Os } from '../procedures.ts'
import { refreshShelfItem } from '../shelfItem.ts'
import { onFiles } from './onFiles.ts'

export function backupProcedures(os: Os['backups']) {
  return {
    list: os.list.handler(({ input, context }) => context.host.backups.list(input.demarcheId)),
    take: os.take.handler(async ({ context: { host } }) => {
      if (!host.demarche) return { status: 'refused' as const, code: 'demarcheNotOpen' as const }
      await host.backups.take(host.demarche, 'demande')
      return { status: 'done' as const, number: host.demarche.number }
    }),
    restore: os.restore.handler(({ input, context }) =>
      onFiles('backups.restore', input, context, (host) => {
        const present = host.demarche
        const demarche = present?.all('demarches')[0]
        if (!present || !demarche) return refuse('demarcheNotOpen')
        const backupPath = host.backups.pathOf(demarche.id, input.name)
        if (!backupPath) return refuse('backupMissing')
        const stage = host.stage
        host.backups.takeNow(present, 'restauration')
        present.close()
        host.backups.replace(present.path, backupPath)
        const store = new Store(present.path, 'demarche', { create: false, newEpoch: host.newId() })
        store.renewEpoch(host.newId())
        host.setDemarche(store)
        host.setStage(stage)
        return [put('shelfItems', refreshShelfItem(host, store))]
      }),
    ),
  }
}

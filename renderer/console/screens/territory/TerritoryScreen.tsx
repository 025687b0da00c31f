import { useMemo, useState } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { useWords } from '../../../text/words.ts'
import { SheetPage } from '../demarche/SheetPage.tsx'
import { BaseMapDetail } from './BaseMapDetail.tsx'
import { BaseMapList } from './BaseMapList.tsx'
import { CommuneSection } from './CommuneSection.tsx'
import { ExchangeSection } from './ExchangeSection.tsx'

/** « Territoire et fonds de carte »: the communes, the base maps of the démarche, and what goes out and comes back. */
export function TerritoryScreen({ demarche, atelier }: { demarche: Demarche; atelier: Atelier }) {
  const words = useWords('territory')
  const communes = useDemarche((replica) => rowsIn(replica, 'communes'))
  const rows = useDemarche((replica) => rowsIn(replica, 'baseMaps'))
  const maps = useMemo(() => inOrder(rows), [rows])
  const [openId, setOpenId] = useState<string | null>(null)
  const open = maps.find(({ id }) => id === openId)
  if (open)
    return (
      <SheetPage title={open.title} context={[words('title'), demarche.title]}>
        <BaseMapDetail
          map={open}
          maps={maps}
          communes={communes}
          isFirst={maps[0]?.id === open.id}
          onClose={() => setOpenId(null)}
        />
      </SheetPage>
    )
  return (
    <SheetPage title={words('title')} text={words('text')} context={[demarche.title]}>
      <CommuneSection communes={communes} />
      <BaseMapList maps={maps} communes={communes} onOpen={setOpenId} />
      <ExchangeSection atelier={atelier} demarche={demarche} />
    </SheetPage>
  )
}

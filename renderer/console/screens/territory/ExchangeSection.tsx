import { useMemo, useState } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import { BoardExchange } from './BoardExchange.tsx'

/** What goes out to the partners' tools, and what comes back, map by map. */
export function ExchangeSection({ atelier, demarche }: { atelier: Atelier; demarche: Demarche }) {
  const words = useWords('territory')
  const rows = useDemarche((replica) => rowsIn(replica, 'boards'))
  const boards = useMemo(
    () => inOrder(rows.filter((one) => one.atelierId === atelier.id && one.activity === 'map')),
    [rows, atelier.id],
  )
  const [chosenId, setChosenId] = useState('')
  const chosen = boards.find(({ id }) => id === chosenId) ?? boards[0]
  return (
    <section className={sheet.section} aria-labelledby="exchange-title">
      <h2 id="exchange-title" className="titre-3">
        {words('exchangeTitle')}
      </h2>
      <p className="second">{chosen ? words('exchangeText') : words('exchangeNone')}</p>
      {boards.length > 1 && chosen ? (
        <SelectField<string>
          label={words('exchangeBoard')}
          value={chosen.id}
          options={boards.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` }))}
          onChange={setChosenId}
        />
      ) : null}
      {chosen ? (
        <BoardExchange
          key={chosen.id}
          board={chosen}
          atelier={atelier}
          demarche={demarche}
          boardCount={boards.length}
        />
      ) : null}
    </section>
  )
}

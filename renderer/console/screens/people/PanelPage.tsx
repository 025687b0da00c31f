import { useMemo, useState } from 'react'
import { panelQuotas, peopleToCall, type Quota } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import { searchPeople } from '../../../../shared/domain/people/searchPeople.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useWords } from '../../../text/words.ts'
import { CollegeSeats } from './CollegeSeats.tsx'
import classes from './PanelPage.module.css'
import { type PeopleFilter, PeopleList } from './PeopleList.tsx'
import { QuotaPicture } from './QuotaPicture.tsx'
import type { PanelView } from './usePanel.ts'

/** The three thirds as rows of seats, the list, and beside it who is missing and whom to call. */
export function PanelPage({
  panel,
  atelier,
  onEdit,
  onAdd,
  onQuotas,
}: {
  panel: PanelView
  atelier: Atelier
  onEdit: (person: Person) => void
  onAdd: () => void
  onQuotas: () => void
}) {
  const words = useWords('people')
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const [called, setCalled] = useState<Pick<Quota, 'key' | 'criterion' | 'value'> | null>(null)
  const { rows, people, attendanceOf, communeName } = panel
  const quotas = useMemo(() => panelQuotas(rows), [rows])
  const shown = useMemo(() => {
    const found = searchPeople(called ? peopleToCall(rows, called) : people, typed, communeName)
    return called ? found : found.filter((person) => isIn(filter, attendanceOf.get(person.id)?.state))
  }, [rows, people, called, typed, filter, communeName, attendanceOf])
  if (people.length === 0 && rows.panel?.purgedAt === undefined)
    return (
      <div className={classes.nobody}>
        <EmptyState
          action={
            <Button variant="plein" onClick={onAdd}>
              {words('add')}
            </Button>
          }
        >
          {words('noneYet')}
        </EmptyState>
      </div>
    )
  return (
    <div className={classes.page}>
      <div className={classes.left}>
        <CollegeSeats quotas={quotas[0]?.quotas ?? []} />
        <PeopleList
          panel={panel}
          atelier={atelier}
          shown={shown}
          typed={typed}
          onType={setTyped}
          filter={filter}
          onFilter={setFilter}
          called={called}
          onStopCalling={() => setCalled(null)}
          onEdit={onEdit}
        />
      </div>
      <QuotaPicture
        rows={rows}
        quotas={quotas}
        called={called}
        onCall={(quota) => setCalled(called?.key === quota.key ? null : quota)}
        onQuotas={onQuotas}
      />
    </div>
  )
}

function isIn(filter: PeopleFilter, state: string | undefined): boolean {
  if (filter === 'all') return true
  if (filter === 'toCall') return state === undefined || state === 'invited'
  if (filter === 'here') return state === 'present' || state === 'left'
  return state === filter
}

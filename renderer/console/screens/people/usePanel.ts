import { useMemo } from 'react'
import { isNamed } from '../../../../shared/domain/people/blankPerson.ts'
import type { PanelRows } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Attendance, Person } from '../../../../shared/domain/people/peopleRows.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { rowIn, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { useWords } from '../../../text/words.ts'

export type PanelView = {
  rows: PanelRows
  /** People who still have a name. */
  people: readonly Person[]
  /** Of this atelier, by person. */
  attendanceOf: ReadonlyMap<string, Attendance>
  communeName: (person: Pick<Person, 'communeId' | 'isFromOutside'>) => string
}

/** The panel of an atelier, as its rows tell it. */
export function usePanel(atelier: Atelier): PanelView {
  const words = useWords('people')
  const everybody = useDemarche((replica) => rowsIn(replica, 'people'))
  const attendances = useDemarche((replica) => rowsIn(replica, 'attendances'))
  const communes = useDemarche((replica) => rowsIn(replica, 'communes'))
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const panel = useDemarche((replica) => rowIn(replica, 'panels', atelier.demarcheId))
  return useMemo(() => {
    const names = new Map(communes.map(({ id, name }) => [id, name]))
    return {
      rows: { atelier, ateliers, people: everybody, attendances, communes, panel },
      people: everybody.filter(isNamed),
      attendanceOf: new Map(
        attendances
          .filter(({ atelierId }) => atelierId === atelier.id)
          .map((attendance) => [attendance.personId, attendance]),
      ),
      communeName: ({ communeId, isFromOutside }) =>
        isFromOutside ? words('communeOutside') : communeId ? (names.get(communeId) ?? '') : '',
    }
  }, [atelier, ateliers, everybody, attendances, communes, panel, words])
}

/** « Odile Aubrun ». */
export function fullName(person: Pick<Person, 'firstName' | 'lastName'>): string {
  return [person.firstName, person.lastName].filter(Boolean).join(' ')
}

import { scheduleWithoutProposals } from '../../shared/domain/agenda/scheduleAgenda.ts'
import type { Unversioned } from '../../shared/domain/change.ts'
import type { Atelier, ShelfItem } from '../../shared/domain/rows.ts'
import type { Store } from './database/Store.ts'
import type { Host } from './Host.ts'

/** What the home shows of a démarche, drawn from its file; opening it is not changing it. */
export function refreshShelfItem(
  host: Host,
  store: Store,
  happened: 'opened' | 'changed' = 'changed',
): Unversioned<ShelfItem> {
  const demarche = store.all('demarches')[0]
  if (!demarche) throw new Error('A démarche file holds one démarche')
  const known = host.library.get('shelfItems', demarche.id)
  const ateliers = store.all('ateliers').sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
  return {
    id: demarche.id,
    path: store.path,
    title: demarche.title,
    territory: demarche.territory,
    isDemo: demarche.isDemo,
    state: known?.state === 'archived' ? 'archived' : 'active',
    openedAt: host.now(),
    changedAt: (happened === 'opened' ? known?.changedAt : undefined) ?? host.now(),
    ateliers: ateliers.map((atelier) => ({
      id: atelier.id,
      title: atelier.title,
      day: atelier.day,
      place: atelier.place,
      startTime: atelier.announcedStartTime || atelier.startTime,
      state: store.get('evenings', atelier.id)?.state ?? 'ready',
      people: store.where('attendances', { atelierId: atelier.id }).length || atelier.expectedPeople,
      ...agendaSummary(store, atelier),
    })),
  }
}

/** What is still to prepare in an agenda, in numbers. */
function agendaSummary(store: Store, atelier: Atelier) {
  const sequences = store.where('sequences', { atelierId: atelier.id })
  const lanes = store.where('lanes', { atelierId: atelier.id })
  const { endGapMinutes, hallGapMinutes } = scheduleWithoutProposals({ atelier, sequences, lanes })
  const isMute = (sequenceId: string) =>
    lanes.every((lane) => lane.sequenceId !== sequenceId || lane.consigne.trim() === '')
  return {
    sequenceCount: sequences.length,
    endGapMinutes,
    hallGapMinutes,
    withoutConsigne: sequences.filter((one) => one.kind !== 'break' && one.kind !== 'meal' && isMute(one.id))
      .length,
  }
}

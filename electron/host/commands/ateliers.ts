import { changeAtelier } from '../../../shared/domain/agenda/changeAtelier.ts'
import { copySequences } from '../../../shared/domain/agenda/copySequences.ts'
import { isRefusal, put, refuse, remove, type Unversioned } from '../../../shared/domain/change.ts'
import { lastOrderKey } from '../../../shared/domain/contributions/captureContribution.ts'
import type { GroupId } from '../../../shared/domain/ids.ts'
import type { AllTables, Atelier, TableName } from '../../../shared/domain/rows.ts'
import { withInitialDocuments } from '../withInitialDocuments.ts'
import { agendaRows } from './agendaRows.ts'
import type { VerbsOf } from './verb.ts'

/** Everything of an atelier, what hangs on other rows first. */
const ofAtelier = [
  'origins',
  'outputs',
  'sheets',
  'mapItems',
  'ballotEntries',
  'ballotVoices',
  'ballotTallies',
  'placements',
  'clusters',
  'contributions',
  'submissions',
  'doors',
  'frozenPictures',
  'walls',
  'clocks',
  'evenings',
  'boards',
  'lanes',
  'attendances',
  'sequences',
  'groups',
] as const satisfies readonly TableName[]

export const atelierVerbs: VerbsOf<'ateliers'> = {
  add: (read, input) => {
    if (read.get('ateliers', input.id)) return refuse('invalid')
    const demarche = read.all('demarches')[0]
    if (!demarche) return refuse('notFound')
    const blank: Unversioned<Atelier> = {
      id: input.id,
      demarcheId: demarche.id,
      orderKey: lastOrderKey(read.all('ateliers')),
      title: input.title,
      format: 'atelier',
      day: input.day,
      dayCount: 1,
      place: input.place ?? '',
      timeZone: 'Europe/Paris',
      startTime: input.startTime,
      announcedStartTime: '',
      announcedEndTime: input.announcedEndTime,
      hallUntilTime: '',
      expectedPeople: input.expectedPeople ?? 0,
      headcounts: {},
      welcomeMessage: '',
      reminder: '',
      kept: '',
      next: '',
    }
    return changeAtelier({ atelier: blank }, { fields: {} })
  },
  change: (read, input) => changeAtelier(agendaRows(read, input.id), { fields: input.fields }),
  duplicate: (read, input, context) => {
    const rows = agendaRows(read, input.id)
    if (!rows.atelier) return refuse('notFound')
    if (read.get('ateliers', input.newId)) return refuse('invalid')
    const atelier: Unversioned<Atelier> = {
      ...rows.atelier,
      id: input.newId,
      day: input.day,
      orderKey: lastOrderKey(read.all('ateliers')),
      headcounts: {},
      kept: '',
      next: '',
    }
    const groups = rows.groups.map((group) => ({
      ...group,
      id: context.newId<GroupId>(),
      atelierId: atelier.id,
    }))
    const sequenceIds = rows.sequences.map((sequence) => sequence.id)
    const copied =
      sequenceIds.length === 0
        ? []
        : copySequences(
            rows,
            { atelier, sequences: [], groups },
            { sequenceIds, place: { at: 'end' } },
            context,
          )
    if (isRefusal(copied)) return copied
    return withInitialDocuments([
      put('ateliers', atelier),
      ...groups.map((group) => put('groups', group)),
      ...copied,
    ])
  },
  remove: (read, input) => {
    const atelier = read.get('ateliers', input.id)
    if (!atelier) return refuse('notFound')
    if (read.get('evenings', input.id)?.state === 'running') return refuse('eveningAlreadyRunning')
    const outputs = read.where('outputs', { atelierId: input.id })
    const origins = outputs.flatMap((output) => read.where('origins', { outputId: output.id }))
    const rest = ofAtelier
      .filter((table) => table !== 'origins')
      .flatMap((table) =>
        // Each of these tables has the column; the union of their types hides it.
        read
          .where(table, { atelierId: input.id } as Partial<AllTables[typeof table]>)
          .map((row) => remove(table, row.id)),
      )
    return [...origins.map((row) => remove('origins', row.id)), ...rest, remove('ateliers', input.id)]
  },
}

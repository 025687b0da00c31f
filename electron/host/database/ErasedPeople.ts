import { isNamed } from '../../../shared/domain/people/blankPerson.ts'
import { erasePeople } from '../../../shared/domain/people/changePeople.ts'
import type { Host } from '../Host.ts'
import { runCommand } from './gate.ts'
import type { Store } from './Store.ts'

/**
 * Remembers in the library, by id only, who was erased from which démarche. A copy that is restored still names them:
 * they are erased again as soon as it is opened.
 */
export class ErasedPeople {
  private readonly host: Host

  constructor(host: Host) {
    this.host = host
  }

  /** After a command that erased people: remembers who, and leaves no page of the file with their names. */
  settle(store: Store, number: number): void {
    const demarcheId = store.all('demarches')[0]?.id
    const [operation] = store.operationsAfter(number - 1, 1)
    if (!demarcheId || !operation) return
    for (const [table, id, , after] of operation.changes) {
      // A row of the table that the line names.
      const isErased = table === 'people' && (after === null || ('firstName' in after && !isNamed(after)))
      if (isErased) this.remember(id, demarcheId)
    }
    store.scrub()
  }

  /** Whoever was erased stays erased, whatever copy this file came from. */
  eraseAgain(store: Store): void {
    const demarcheId = store.all('demarches')[0]?.id
    if (!demarcheId) return
    const known = this.host.library
      .statement('select person_id from erased_people where demarche_id = ?')
      .pluck()
      .all(demarcheId)
    const ids = new Set<string>(known.map(String))
    if (ids.size === 0 || !store.all('people').some((person) => ids.has(person.id) && isNamed(person))) return
    const info = {
      commandId: this.host.newId<string>(),
      actorId: this.host.device,
      name: 'people.erase',
      at: this.host.now(),
    }
    runCommand(store, { ...info, kind: 'course' }, (read) =>
      erasePeople(read.all('people'), read.all('attendances'), ids),
    )
    store.scrub()
  }

  private remember(personId: string, demarcheId: string): void {
    this.host.library
      .statement('insert or replace into erased_people (person_id, demarche_id, erased_at) values (?, ?, ?)')
      .run(personId, demarcheId, this.host.now())
  }
}

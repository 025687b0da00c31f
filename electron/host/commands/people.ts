import { type Decision, put, refuse, type Unversioned } from '../../../shared/domain/change.ts'
import { isNamed } from '../../../shared/domain/people/blankPerson.ts'
import { addPeople, changePerson, erasePeople } from '../../../shared/domain/people/changePeople.ts'
import { keptCountsOf, withTargets } from '../../../shared/domain/people/panelQuotas.ts'
import type { Panel } from '../../../shared/domain/people/peopleRows.ts'
import type { Reader } from '../database/Store.ts'
import type { VerbsOf } from './verb.ts'

export const peopleVerbs: VerbsOf<'people'> = {
  add: (read, input, context) => {
    if (input.attendance && !read.get('ateliers', input.attendance.atelierId)) return refuse('notFound')
    if (input.people.some(({ communeId }) => communeId && !read.get('communes', communeId)))
      return refuse('notFound')
    return addPeople(read.all('people'), input.people, input.attendance, context)
  },
  change: (read, input) => {
    const { communeId } = input.fields
    if (communeId && !read.get('communes', communeId)) return refuse('notFound')
    return changePerson(read.all('people'), input)
  },
  erase: (read, { ids }) => erasePeople(read.all('people'), read.all('attendances'), new Set(ids)),
  purge: (read, _, context): Decision => {
    const panel = panelOf(read)
    const people = read.all('people')
    const attendances = read.all('attendances')
    if (!panel) return refuse('demarcheNotOpen')
    const named = people.filter(isNamed)
    if (named.length === 0) return refuse('nobodyToErase')
    const ateliers = read.all('ateliers')
    const keptCounts = Object.fromEntries(
      ateliers.map((atelier) => [
        atelier.id,
        keptCountsOf({
          atelier,
          ateliers,
          people,
          attendances,
          communes: read.all('communes'),
          panel: { ...panel, v: 0 },
        }),
      ]),
    )
    const erased = erasePeople(people, attendances, new Set(named.map(({ id }) => id)))
    return 'refused' in erased
      ? erased
      : [...erased, put('panels', { ...panel, keptCounts, purgedAt: context.now })]
  },
  setTargets: (read, input) => {
    const panel = panelOf(read)
    return panel
      ? [put('panels', { ...panel, targets: withTargets(panel.targets, input.targets) })]
      : refuse('demarcheNotOpen')
  },
  setPurpose: (read, { purpose }) => {
    const panel = panelOf(read)
    return panel ? [put('panels', { ...panel, purpose: purpose.trim() })] : refuse('demarcheNotOpen')
  },
}

/** The panel of the démarche, as it is or as it begins. */
function panelOf(read: Reader): Unversioned<Panel> | undefined {
  const demarche = read.all('demarches')[0]
  if (!demarche) return undefined
  return (
    read.get('panels', demarche.id) ?? {
      id: demarche.id,
      targets: {},
      purpose: '',
      purgedAt: null,
      keptCounts: {},
    }
  )
}

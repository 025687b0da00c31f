import type { Translate } from '../../activity.ts'
import type { Tier } from '../schema.ts'
import { tierPlan } from '../tierPlan.ts'

/** « 26 personnes : 5 groupes de 4 et 1 de 6 », for the people in the hall at one tier. */
export function planSentence(people: number, size: Tier['size'], translate: Translate): string {
  if (people < 1) return translate('pyramid.planUnknown')
  if (size === 1) return translate('pyramid.planAlone', { count: people })
  if (size === 0) return translate('pyramid.planAll', { count: people })
  const parts = tierPlan(people, size).map((one, index) =>
    translate(index === 0 ? 'pyramid.planUnits' : 'pyramid.planMore', { count: one.units, size: one.size }),
  )
  const [first = '', second] = parts
  return translate('pyramid.plan', {
    people: translate('pyramid.people', { count: people }),
    units: second === undefined ? first : translate('pyramid.planAnd', { first, second }),
  })
}

import type { AtelierId, CommuneId } from '../ids.ts'
import type { Atelier, Commune, ParticipantCategory } from '../rows.ts'
import { isNamed } from './blankPerson.ts'
import type { Attendance, Panel, Person, QuotaCount } from './peopleRows.ts'

/** Colleges of a panel; the team of facilitators is in none. */
export const colleges = [
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
] as const satisfies readonly ParticipantCategory[]
export const ageBands = ['moins18', '18-29', '30-44', '45-59', '60-74', '75plus'] as const
export type AgeBand = (typeof ageBands)[number]
export const genders = ['femme', 'homme', 'autre'] as const

export type QuotaCriterion = 'college' | 'age' | 'gender' | 'habit' | 'circuit' | 'commune'
export const quotaCriteria = [
  'college',
  'age',
  'gender',
  'habit',
  'circuit',
  'commune',
] as const satisfies readonly QuotaCriterion[]

/** One line of the picture: who is wanted, asked, coming, here; who is missing. */
export type Quota = QuotaCount & {
  /** `college:elu`, `commune:<id>`…: the key of its target. */
  key: string
  criterion: QuotaCriterion
  value: string
  /** Null: nobody said how many. */
  target: number | null
  /** People still wanted beyond those who said yes, or who came; 0 without a target. */
  missing: number
}

/** Who is new: as it was written, else somebody who came to no atelier before this one. */
export function habitOf(
  person: Person,
  attendances: readonly Attendance[],
  earlierAtelierIds: ReadonlySet<AtelierId>,
): 'new' | 'regular' {
  if (person.habit !== '') return person.habit
  const came = attendances.some(
    ({ personId, atelierId, state }) =>
      personId === person.id && earlierAtelierIds.has(atelierId) && (state === 'present' || state === 'left'),
  )
  return came ? 'regular' : 'new'
}

export type PanelRows = {
  atelier: Pick<Atelier, 'id' | 'day'>
  ateliers: readonly Pick<Atelier, 'id' | 'day'>[]
  people: readonly Person[]
  attendances: readonly Attendance[]
  communes: readonly Commune[]
  panel: Panel | undefined
}

/** The value of each criterion that somebody counts in; empty where nothing is known. */
export function quotaValues(
  person: Person,
  { atelier, ateliers, attendances }: Pick<PanelRows, 'atelier' | 'ateliers' | 'attendances'>,
): { [criterion in QuotaCriterion]: string } {
  const earlier = new Set(ateliers.filter((one) => one.day < atelier.day).map(({ id }) => id))
  return {
    college: person.category,
    age: person.ageBand,
    gender: person.gender,
    habit: isNamed(person) ? habitOf(person, attendances, earlier) : '',
    circuit: person.isOutsideCircuit ? 'outside' : '',
    commune: person.isFromOutside ? 'outside' : (person.communeId ?? ''),
  }
}

/**
 * The panel of one atelier against what is wanted of it. Confirmed are those who said yes and those who came after
 * being asked; present, everybody who came, walk-ins too. After a purge, the counts that were kept then.
 */
export function panelQuotas(rows: PanelRows): { criterion: QuotaCriterion; quotas: Quota[] }[] {
  const { atelier, people, attendances, communes, panel } = rows
  const byPerson = new Map(
    attendances.filter((one) => one.atelierId === atelier.id).map((one) => [one.personId, one]),
  )
  const counts = new Map<string, QuotaCount>()
  for (const person of people) {
    const attendance = byPerson.get(person.id)
    if (person.category === 'animation' || !attendance) continue
    for (const [criterion, value] of Object.entries(quotaValues(person, rows))) {
      if (value === '') continue
      const key = `${criterion}:${value}`
      const count = counts.get(key) ?? { invited: 0, confirmed: 0, present: 0 }
      counts.set(key, plus(count, attendance))
    }
  }
  const kept = panel?.keptCounts[atelier.id] ?? {}
  const values: { [criterion in QuotaCriterion]: readonly string[] } = {
    college: colleges,
    age: ageBands,
    gender: genders,
    habit: ['new', 'regular'],
    circuit: ['outside'],
    commune: [...[...communes].sort(byName).map(({ id }): string => id), 'outside'],
  }
  return quotaCriteria.map((criterion) => ({
    criterion,
    quotas: values[criterion].map((value) => {
      const key = `${criterion}:${value}`
      const counted = largest(counts.get(key), kept[key])
      const target = panel?.targets[key] ?? null
      return {
        key,
        criterion,
        value,
        target,
        ...counted,
        missing: Math.max(0, (target ?? 0) - Math.max(counted.confirmed, counted.present)),
      }
    }),
  }))
}

/** Who could still be called to fill a quota: in it, and nobody has their yes or their no for this atelier. */
export function peopleToCall(rows: PanelRows, quota: Pick<Quota, 'criterion' | 'value'>): Person[] {
  const states = new Map(
    rows.attendances
      .filter((one) => one.atelierId === rows.atelier.id)
      .map(({ personId, state }) => [personId, state]),
  )
  return rows.people.filter((person) => {
    const state = states.get(person.id)
    return (
      isNamed(person) &&
      person.category !== 'animation' &&
      (state === undefined || state === 'invited') &&
      quotaValues(person, rows)[quota.criterion] === quota.value
    )
  })
}

/** The numbers wanted after some were changed; null takes a number away. */
export function withTargets(
  targets: Panel['targets'],
  wanted: { readonly [quota: string]: number | null },
): Panel['targets'] {
  return Object.fromEntries(
    Object.entries({ ...targets, ...wanted }).flatMap(([key, target]) =>
      target === null ? [] : [[key, target]],
    ),
  )
}

/** Three thirds of so many people, the first ones first: 17, 17 and 16 of fifty. */
export function threeThirds(count: number): Panel['targets'] {
  const third = (index: number) => Math.floor((count + 2 - index) / 3)
  return { 'college:elu': third(0), 'college:associatifPro': third(1), 'college:habitant': third(2) }
}

/** Every quota that holds somebody, by key: what stays of a panel when its people are purged. */
export function keptCountsOf(rows: PanelRows): { [quota: string]: QuotaCount } {
  return Object.fromEntries(
    panelQuotas(rows)
      .flatMap(({ quotas }) => quotas)
      .filter(({ invited, present }) => invited + present > 0)
      .map(({ key, invited, confirmed, present }) => [key, { invited, confirmed, present }]),
  )
}

function plus(count: QuotaCount, { state, isWalkIn }: Attendance): QuotaCount {
  const isHere = state === 'present' || state === 'left'
  return {
    invited: count.invited + (isWalkIn ? 0 : 1),
    confirmed: count.confirmed + (!isWalkIn && (isHere || state === 'confirmed') ? 1 : 0),
    present: count.present + (isHere ? 1 : 0),
  }
}

function largest(one: QuotaCount | undefined, other: QuotaCount | undefined): QuotaCount {
  const of = (name: keyof QuotaCount) => Math.max(one?.[name] ?? 0, other?.[name] ?? 0)
  return { invited: of('invited'), confirmed: of('confirmed'), present: of('present') }
}

function byName(one: { name: string; id: CommuneId }, other: { name: string; id: CommuneId }): number {
  return one.name.localeCompare(other.name, 'fr')
}

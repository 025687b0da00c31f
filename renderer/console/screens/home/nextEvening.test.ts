import { describe, expect, test } from 'vitest'
import type { DemarcheId } from '../../../../shared/domain/ids.ts'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import {
  type AtelierSummary,
  chooseNextEvening,
  distanceTo,
  momentOf,
  thingsToPrepare,
} from './nextEvening.ts'

const today = '2026-10-06'

function anAtelier(fields: Partial<AtelierSummary> = {}): AtelierSummary {
  return {
    id: 'atelier-1',
    title: 'Le baromètre',
    day: '2026-10-08',
    place: 'Salle des fêtes',
    startTime: '18:30',
    state: 'ready',
    people: 38,
    sequenceCount: 7,
    endGapMinutes: 0,
    hallGapMinutes: -60,
    withoutConsigne: 0,
    ...fields,
  }
}

function anItem(ateliers: AtelierSummary[], fields: Partial<ShelfItem> = {}): ShelfItem {
  return {
    id: 'demarche-1' as DemarcheId,
    v: 1,
    path: '/d.tablee',
    title: 'Val d’Ambreuse',
    territory: '',
    isDemo: false,
    state: 'active',
    openedAt: 0,
    changedAt: 0,
    ateliers,
    ...fields,
  }
}

describe('la prochaine soirée', () => {
  test('c’est la première à venir, celle d’aujourd’hui comprise', () => {
    const items = [
      anItem([anAtelier({ day: '2026-10-05', id: 'past' }), anAtelier({ day: '2026-10-22', id: 'later' })]),
      anItem([anAtelier({ day: today, id: 'tonight' })]),
    ]
    expect(chooseNextEvening(items, today)?.atelier.id).toBe('tonight')
  })

  test('une soirée interrompue passe devant, même si son jour est passé', () => {
    const items = [
      anItem([anAtelier()]),
      anItem([anAtelier({ day: '2026-10-05', state: 'running', id: 'cut' })]),
    ]
    expect(chooseNextEvening(items, today)?.atelier.id).toBe('cut')
  })

  test('l’exemple ne prend l’affiche que faute de soirée à soi', () => {
    const demo = anItem([anAtelier({ day: today, id: 'demo' })], { isDemo: true })
    expect(chooseNextEvening([demo, anItem([anAtelier({ id: 'own' })])], today)?.atelier.id).toBe('own')
    expect(chooseNextEvening([demo], today)?.atelier.id).toBe('demo')
  })

  test('ni les archives, ni la corbeille, ni une soirée finie', () => {
    const items = [
      anItem([anAtelier()], { state: 'archived' }),
      anItem([anAtelier()], { state: 'deleted' }),
      anItem([anAtelier({ state: 'finished' })]),
    ]
    expect(chooseNextEvening(items, today)).toBeNull()
  })

  test('porte son rang dans la démarche', () => {
    const item = anItem([anAtelier({ state: 'finished', day: '2026-09-17' }), anAtelier()])
    expect(chooseNextEvening([item], today)?.number).toBe(2)
  })
})

describe('les choses à préparer', () => {
  test('rien quand tout est su', () => {
    expect(thingsToPrepare(anAtelier())).toEqual([])
  })

  test('la salle à rendre parle avant la fin annoncée, une seule fois', () => {
    expect(thingsToPrepare(anAtelier({ endGapMinutes: 70, hallGapMinutes: 10 }))).toEqual([
      { kind: 'hall', minutes: 10 },
    ])
    expect(thingsToPrepare(anAtelier({ endGapMinutes: 10, hallGapMinutes: null }))).toEqual([
      { kind: 'end', minutes: 10 },
    ])
  })

  test('trois au plus, les plus graves d’abord', () => {
    const bare = anAtelier({ place: ' ', sequenceCount: 0, people: 0, withoutConsigne: 4 })
    expect(thingsToPrepare(bare).map((thing) => thing.kind)).toEqual(['place', 'agenda', 'people'])
  })
})

describe('le moment d’une démarche', () => {
  test('préparer, animer le jour même, restituer après la dernière', () => {
    expect(momentOf(anItem([anAtelier()]), today)).toEqual({ moment: 'prepare', number: 1 })
    expect(momentOf(anItem([anAtelier({ day: today })]), today).moment).toBe('animate')
    expect(momentOf(anItem([anAtelier({ state: 'finished', day: '2026-09-17' })]), today)).toEqual({
      moment: 'restitute',
      number: 1,
    })
  })

  test('une démarche sans atelier se prépare', () => {
    expect(momentOf(anItem([]), today)).toEqual({ moment: 'prepare', number: null })
  })
})

test('un jour se dit comme on parle', () => {
  expect(distanceTo('2026-10-08', today)).toEqual({ unit: 'days', count: 2 })
  expect(distanceTo('2026-10-07', today).unit).toBe('tomorrow')
  expect(distanceTo('2026-11-03', today)).toEqual({ unit: 'weeks', count: 4 })
  expect(distanceTo('2027-04-08', today)).toEqual({ unit: 'months', count: 6 })
})

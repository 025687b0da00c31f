import { describe, expect, test } from 'vitest'
import { anAgenda, sequenceId } from '../../../../shared/domain/agenda/fixtures/anAgenda.ts'
import { scheduleWithoutProposals } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import { agendaWith, agendaWithMinutes, heldId, indexAt, middleAfterArrow, placeAt } from './previewAgenda.ts'

const rows = anAgenda([
  { title: 'Accueil', minutes: 30 },
  { title: 'Lancement', minutes: 30 },
  { title: 'Travaux', minutes: 75, lanes: [75, 45] },
  { title: 'Clôture', minutes: 15 },
])
const meteo = { title: 'Météo d’ouverture', minutes: 10 }

describe('ce que l’agenda deviendrait', () => {
  test('une méthode tenue entre deux séquences pousse les heures suivantes', () => {
    const schedule = scheduleWithoutProposals(agendaWith(rows, meteo, 2))
    const slot = schedule.sequences.find((one) => one.sequenceId === heldId)
    expect([slot?.startTime, slot?.endTime]).toEqual(['19:00', '19:10'])
    expect(schedule.sequences.find((one) => one.sequenceId === sequenceId(3))?.startTime).toBe('19:10')
  })

  test('une séquence tenue quitte sa place et les autres se resserrent', () => {
    const schedule = scheduleWithoutProposals(agendaWith(rows, { sequenceId: sequenceId(1) }, 1))
    expect(schedule.sequences.map((one) => [one.sequenceId, one.startTime])).toEqual([
      [sequenceId(2), '18:00'],
      [sequenceId(1), '18:30'],
      [sequenceId(3), '19:00'],
      [sequenceId(4), '20:15'],
    ])
  })

  test('une durée tirée ne touche que les couloirs les plus longs', () => {
    const longer = agendaWithMinutes(rows, sequenceId(3), 90)
    const lanes = longer.lanes.filter((lane) => lane.sequenceId === sequenceId(3))
    expect(lanes.map((lane) => lane.minutes)).toEqual([90, 45])
    const shorter = agendaWithMinutes(rows, sequenceId(3), 40)
    expect(
      shorter.lanes.filter((lane) => lane.sequenceId === sequenceId(3)).map((lane) => lane.minutes),
    ).toEqual([40, 40])
  })
})

describe('la place où l’on dépose', () => {
  test('se dit par la séquence qui suit, ou la fin', () => {
    expect(placeAt(rows.sequences, meteo, 2)).toEqual({ beforeId: sequenceId(3) })
    expect(placeAt(rows.sequences, { sequenceId: sequenceId(1) }, 1)).toEqual({ beforeId: sequenceId(3) })
    expect(placeAt(rows.sequences, meteo, 4)).toEqual({ at: 'end' })
  })

  test('se lit sur le milieu des blocs, et les flèches passent un bloc à la fois', () => {
    const middles = [50, 150, 300]
    expect(indexAt(middles, 20)).toBe(0)
    expect(indexAt(middles, 160)).toBe(2)
    expect(indexAt(middles, middleAfterArrow(middles, 20, 'down') ?? 0)).toBe(1)
    expect(indexAt(middles, middleAfterArrow(middles, 160, 'up') ?? 0)).toBe(1)
    expect(middleAfterArrow(middles, 400, 'down')).toBeNull()
    expect(middleAfterArrow(middles, 20, 'up')).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import {
  anAgenda,
  type ExampleSequence,
  laneId,
  pictureAgenda,
  sequenceId,
} from '../agenda/fixtures/anAgenda.ts'
import { acceptProposal } from './acceptProposal.ts'
import { anEvening, applied, at, contextAt, timeOf } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { projectEvening } from './projectEvening.ts'
import { proposeRecovery } from './proposeRecovery.ts'
import { refuseProposal } from './refuseProposal.ts'
import { noReplan } from './replanEvening.ts'
import { startEvening } from './startEvening.ts'

function pictureEvening(lastAt = '19:14') {
  const ready = anEvening(pictureAgenda())
  let rows = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
  for (const time of ['18:30', '19:00', lastAt]) rows = applied(rows, goNext(rows, contextAt(at(time))))
  return rows
}

/** An evening of these sequences, to end at 20:00, whose first began at `startTime` instead of 18:00. */
function lateEvening(sequences: ExampleSequence[], startTime: string, hallUntilTime = '') {
  const ready = anEvening(anAgenda(sequences, { announcedEndTime: '20:00', hallUntilTime }))
  return applied(ready, startEvening(ready, { at: 'now' }, contextAt(at(startTime))))
}

describe('catching up', () => {
  test('picture 04: « Raccourcir la pause à 25 min ? », Oui, 20 h 44', () => {
    const rows = pictureEvening()
    const { proposal } = proposeRecovery(rows, at('19:50:20'))
    expect(proposal).toMatchObject({
      kind: 'absorbInBreak',
      title: 'Pause dînatoire',
      fromMinutes: 30,
      toMinutes: 25,
      lateMinutes: -1,
      fixedPointTitle: null,
    })
    expect(timeOf(proposal?.resultAt ?? 0)).toBe('20:44')
    expect(timeOf(proposal?.endAt ?? 0)).toBe('21:29')
  })

  test('nothing moves without a choice, and « Oui » gives exactly what the button said', () => {
    const rows = pictureEvening()
    const now = at('19:50:20')
    const { proposal } = proposeRecovery(rows, now)
    expect(timeOf(projectEvening(rows, now).endAt)).toBe('21:34')
    if (!proposal) throw new Error('Four minutes late, something is proposed.')
    const accepted = applied(rows, acceptProposal(rows, { replan: proposal.replan, isConfirmed: false }))
    const projection = projectEvening(accepted, now)
    expect(projection.endAt).toBe(proposal.endAt)
    expect(projection.sequences[4]).toMatchObject({ minutes: 25, agendaMinutes: 30 })
    expect(proposeRecovery(accepted, now).proposal).toBeNull()
  })

  test('three minutes late nothing is proposed, though the choices are there', () => {
    const { proposal, choices } = proposeRecovery(pictureEvening('19:13'), at('19:50'))
    expect(proposal).toBeNull()
    expect(choices.map((choice) => choice.kind)).toEqual(['absorbInBreak', 'shortenLater', 'moveEnd'])
  })

  test('on time there is nothing to choose', () => {
    expect(proposeRecovery(pictureEvening('19:10'), at('19:50'))).toEqual({ proposal: null, choices: [] })
  })

  test('« Non » keeps it quiet for five minutes, not more', () => {
    const rows = pictureEvening()
    const refused = applied(rows, refuseProposal(rows, contextAt(at('19:50'))))
    expect(proposeRecovery(refused, at('19:54:59')).proposal).toBeNull()
    expect(proposeRecovery(refused, at('19:54:59')).choices.length).toBeGreaterThan(0)
    expect(proposeRecovery(refused, at('19:55')).proposal?.kind).toBe('absorbInBreak')
  })

  test('each other choice has its result', () => {
    const { choices } = proposeRecovery(pictureEvening(), at('19:50'))
    expect(
      choices.map((one) => [one.kind, timeOf(one.resultAt), timeOf(one.endAt), one.lateMinutes]),
    ).toEqual([
      ['absorbInBreak', '20:44', '21:29', -1],
      ['shortenLater', '21:29', '21:29', -1],
      ['moveEnd', '21:35', '21:34', -1],
    ])
  })

  test('a break has a floor: what it cannot absorb is asked of the discussions', () => {
    const rows = lateEvening(
      [
        { title: 'Débat', minutes: 40 },
        { title: 'Pause', minutes: 20, kind: 'break', minimumMinutes: 15 },
        { title: 'Suite', minutes: 60 },
      ],
      '18:12',
    )
    const { proposal, choices } = proposeRecovery(rows, at('18:20'))
    expect(choices[0]).toMatchObject({ kind: 'absorbInBreak', toMinutes: 15, lateMinutes: 7 })
    expect(proposal).toMatchObject({ kind: 'shortenLater', title: 'Suite', toMinutes: 45, lateMinutes: -3 })
  })

  test('an optional step or an optional sequence may be cut', () => {
    const step = (id: string, minutes: number, isOptional = false) => ({
      id,
      title: `Étape ${id}`,
      minutes,
      consigne: '',
      consigneFacile: '',
      isOptional,
    })
    const rows = lateEvening(
      [
        { title: 'Débat', minutes: 60 },
        { title: 'Pyramide', minutes: 50, minimumMinutes: 50, steps: [step('a', 40), step('b', 10, true)] },
        { title: 'Jeu', minutes: 10, minimumMinutes: 10, isOptional: true },
      ],
      '18:08',
    )
    const { choices } = proposeRecovery(rows, at('18:20'))
    expect(choices.map((one) => [one.kind, one.title, one.lateMinutes])).toEqual([
      ['cutStep', 'Étape b', -2],
      ['cutSequence', 'Jeu', -2],
      ['moveEnd', '', -2],
    ])
    const [cutStep, cutSequence] = choices
    if (!cutStep || !cutSequence) throw new Error('Two things may be cut.')
    const accept = (choice: typeof cutStep) =>
      applied(rows, acceptProposal(rows, { replan: choice.replan, isConfirmed: false }))
    const withoutStep = accept(cutStep)
    expect(withoutStep.lanes.find((lane) => lane.id === laneId(2))?.steps.map((one) => one.id)).toEqual(['a'])
    expect(projectEvening(withoutStep, at('18:20')).endAt).toBe(cutStep.endAt)
    expect(projectEvening(accept(cutSequence), at('18:20')).sequences[2]?.state).toBe('skipped')
  })

  test('a butée asks before it moves', () => {
    const rows = lateEvening(
      [
        { title: 'Débat', minutes: 90, minimumMinutes: 90 },
        { title: 'Repas', minutes: 30, kind: 'meal', fixedTime: '19:30' },
      ],
      '18:10',
    )
    const { choices } = proposeRecovery(rows, at('18:20'))
    const shorter = choices.find((choice) => choice.kind === 'absorbInBreak')
    expect(shorter?.fixedPointTitle).toBe('Repas')
    if (!shorter) throw new Error('The meal may be shortened.')
    const accept = (isConfirmed: boolean) => acceptProposal(rows, { replan: shorter.replan, isConfirmed })
    expect(accept(false)).toEqual({ refused: 'fixedPoint', params: { title: 'Repas' } })
    expect(timeOf(projectEvening(applied(rows, accept(true)), at('18:20')).endAt)).toBe('20:00')
  })

  test('the end moves at most to the hour the hall closes, and then the hall is told that hour', () => {
    const rows = lateEvening([{ title: 'Débat', minutes: 120 }], '18:17', '20:15')
    const { proposal } = proposeRecovery(rows, at('18:20'))
    expect(proposal).toMatchObject({ kind: 'moveEnd', lateMinutes: 2 })
    expect(timeOf(proposal?.resultAt ?? 0)).toBe('20:15')
    if (!proposal) throw new Error('The end may move.')
    const moved = applied(rows, acceptProposal(rows, { replan: proposal.replan, isConfirmed: false }))
    expect(projectEvening(moved, at('18:20'))).toMatchObject({ isEndMoved: true, lateMinutes: 2 })
  })

  test('a choice about a sequence that has begun meanwhile is refused', () => {
    const rows = pictureEvening()
    const { proposal } = proposeRecovery(rows, at('19:50'))
    if (!proposal) throw new Error('Something is proposed.')
    const later = applied(rows, goNext(rows, contextAt(at('20:19'))))
    expect(acceptProposal(later, { replan: proposal.replan, isConfirmed: true })).toEqual({
      refused: 'sequenceAlreadyPlayed',
    })
    const wild = { ...noReplan, durations: [{ sequenceId: sequenceId(7), minutes: 601 }] }
    expect(acceptProposal(later, { replan: wild, isConfirmed: true })).toEqual({
      refused: 'durationInvalid',
    })
  })
})

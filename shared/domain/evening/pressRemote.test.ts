import { describe, expect, test } from 'vitest'
import { anAgenda, laneId, pictureAgenda } from '../agenda/fixtures/anAgenda.ts'
import { anEvening, applied, at, contextAt, type ExampleEvening } from './fixtures/anEvening.ts'
import { goNext } from './goNext.ts'
import { pressRemote, type RemoteKey, type RemoteState, restingRemote } from './pressRemote.ts'
import { startEvening } from './startEvening.ts'

function running() {
  const ready = anEvening(pictureAgenda())
  const started = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
  return applied(started, goNext(started, contextAt(at('18:30'))))
}

/** Presses keys one after the other, `[key, ms since the first]`, and tells what each meant. */
function press(rows: ExampleEvening, presses: [RemoteKey, number][], state: RemoteState = restingRemote) {
  let current = state
  return presses.map(([key, ms]) => {
    const answer = pressRemote({ key }, rows, current, at('18:40') + ms)
    current = answer.state
    return answer.outcome.kind === 'run' ? answer.outcome.command.name : answer.outcome.kind
  })
}

describe('the clicker', () => {
  test('crossing to the next sequence needs a second press within four seconds', () => {
    const rows = running()
    expect(press(rows, [['next', 0]])).toEqual(['armed'])
    expect(
      press(rows, [
        ['next', 0],
        ['next', 4000],
      ]),
    ).toEqual(['armed', 'goNext'])
    expect(
      press(rows, [
        ['next', 0],
        ['next', 4001],
      ]),
    ).toEqual(['armed', 'armed'])
    expect(
      press(rows, [
        ['next', 0],
        ['next', 4001],
        ['next', 5000],
      ]),
    ).toEqual(['armed', 'armed', 'goNext'])
  })

  test('what the board on the wall keeps to be shown comes before the steps, and a trembling thumb shows one', () => {
    const rows = { ...running(), boardAnswers: { next: true, previous: false } }
    expect(
      press(rows, [
        ['next', 0],
        ['next', 100],
        ['previous', 1000],
      ]),
    ).toEqual(['pressBoard', 'ignored', 'armed'])
  })

  test('crossing backwards likewise, and two different keys never cross', () => {
    const rows = running()
    expect(
      press(rows, [
        ['previous', 0],
        ['previous', 1000],
      ]),
    ).toEqual(['armed', 'goPrevious'])
    expect(
      press(rows, [
        ['next', 0],
        ['previous', 1000],
        ['next', 2000],
      ]),
    ).toEqual(['armed', 'armed', 'armed'])
    expect(
      press(rows, [
        ['next', 0],
        ['mask', 1000],
        ['next', 2000],
      ]),
    ).toEqual(['armed', 'maskWall', 'armed'])
  })

  test('presses closer than a quarter of a second count once, and a key held down never crosses', () => {
    const rows = running()
    expect(
      press(rows, [
        ['next', 0],
        ['next', 249],
        ['next', 600],
      ]),
    ).toEqual(['armed', 'ignored', 'goNext'])
    const held = Array.from({ length: 40 }, (_, index): [RemoteKey, number] => ['next', index * 33])
    expect(new Set(press(rows, held).slice(1))).toEqual(new Set(['ignored']))
    const first = pressRemote({ key: 'next' }, rows, restingRemote, at('18:40'))
    const repeated = pressRemote({ key: 'next', isRepeat: true }, rows, first.state, at('18:40') + 500)
    expect(repeated.outcome).toEqual({ kind: 'ignored' })
  })

  test('an armed press is forgotten when the sequence changed meanwhile', () => {
    const rows = running()
    const { state } = pressRemote({ key: 'next' }, rows, restingRemote, at('18:40'))
    const crossed = applied(rows, goNext(rows, contextAt(at('18:40:01'))))
    expect(pressRemote({ key: 'next' }, crossed, state, at('18:40:02')).outcome.kind).toBe('armed')
  })

  test('Suivant walks the steps of a sequence first, without a second press, and Précédent walks back', () => {
    const step = (id: string) => ({
      id,
      title: id,
      minutes: 5,
      consigne: '',
      consigneFacile: '',
      isOptional: false,
    })
    const ready = anEvening(
      anAgenda([
        { title: 'Pyramide', minutes: 10, steps: [step('seul'), step('à deux')] },
        { title: 'Suite', minutes: 10 },
      ]),
    )
    const first = applied(ready, startEvening(ready, { at: 'now' }, contextAt(at('18:00'))))
    const stepped = pressRemote({ key: 'next' }, first, restingRemote, at('18:05'))
    expect(stepped.outcome).toEqual({ kind: 'run', command: { name: 'nextStep', laneId: laneId(1) } })
    const clocks = first.clocks.map((clock) => (clock.laneId ? { ...clock, stepIndex: 1 } : clock))
    const last = { ...first, clocks }
    expect(
      press(last, [
        ['next', 0],
        ['next', 1000],
      ]),
    ).toEqual(['armed', 'goNext'])
    expect(press(last, [['previous', 0]])).toEqual(['previousStep'])
    expect(press(first, [['previous', 0]])).toEqual(['ignored'])
  })

  test('the start and stop key pauses and resumes, B masks and shows', () => {
    const rows = running()
    expect(press(rows, [['pause', 0]])).toEqual(['pauseClock'])
    const paused = { ...rows, clocks: rows.clocks.map((clock) => ({ ...clock, state: 'paused' as const })) }
    expect(press(paused, [['pause', 0]])).toEqual(['resumeClock'])
    expect(pressRemote({ key: 'mask' }, rows, restingRemote, at('18:40')).outcome).toEqual({
      kind: 'run',
      command: { name: 'maskWall', isMasked: true },
    })
  })

  test('before the evening two presses start it; at its last sequence there is nothing to cross', () => {
    const ready = anEvening(pictureAgenda())
    expect(
      press(ready, [
        ['next', 0],
        ['next', 1000],
      ]),
    ).toEqual(['armed', 'startEvening'])
    expect(
      press(ready, [
        ['previous', 0],
        ['pause', 1000],
      ]),
    ).toEqual(['ignored', 'ignored'])
    const only = anEvening(anAgenda([{ title: 'Débat', minutes: 10 }]))
    const rows = applied(only, startEvening(only, { at: 'now' }, contextAt(at('18:00'))))
    expect(
      press(rows, [
        ['next', 0],
        ['previous', 1000],
      ]),
    ).toEqual(['ignored', 'ignored'])
  })
})

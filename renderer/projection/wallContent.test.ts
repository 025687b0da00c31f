import { describe, expect, test } from 'vitest'
import {
  anAgenda,
  type ExampleAgenda,
  firstWorkshopAgenda,
  groupId,
  laneId,
  pictureAgenda,
  sequenceId,
} from '../../shared/domain/agenda/fixtures/anAgenda.ts'
import {
  anEvening,
  applied,
  at,
  contextAt,
  type ExampleEvening,
} from '../../shared/domain/evening/fixtures/anEvening.ts'
import { goNext } from '../../shared/domain/evening/goNext.ts'
import { goToSequence } from '../../shared/domain/evening/goToSequence.ts'
import { nextStep } from '../../shared/domain/evening/nextStep.ts'
import { pauseClock } from '../../shared/domain/evening/pauseClock.ts'
import { startEvening } from '../../shared/domain/evening/startEvening.ts'
import type { AtelierId, BoardId } from '../../shared/domain/ids.ts'
import type { Wall } from '../../shared/domain/rows.ts'
import { wallOf } from '../../shared/domain/wall/changeWall.ts'
import { emptyReplica, type Replica, type Tables } from '../../shared/replica/Replica.ts'
import { wallContent } from './wallContent.ts'

const atelierId = 'atelier-1' as AtelierId
const space = '\u00a0'

/** What the wall knows of an example evening, with this on it. */
function onWall(
  agenda: ExampleAgenda,
  rows: ExampleEvening,
  wall: Partial<Wall> = {},
  others: object[] = [],
): Replica {
  const mapOf = (list: readonly { id: string }[]) => new Map(list.map((row) => [row.id, row]))
  const tables = {
    ateliers: mapOf([rows.atelier, ...(others as { id: string }[])]),
    sequences: mapOf(rows.sequences),
    lanes: mapOf(rows.lanes),
    groups: mapOf(agenda.groups),
    clocks: mapOf(rows.clocks),
    evenings: mapOf(rows.evening ? [rows.evening] : []),
    walls: mapOf([{ ...wallOf(atelierId, undefined), ...wall }]),
  }
  // Example rows have no version, which nothing here reads.
  return { ...emptyReplica, state: 'live', atelierId, tables: tables as unknown as Tables }
}

const started = (agenda: ExampleAgenda, time: string) =>
  applied(anEvening(agenda), startEvening(anEvening(agenda), { at: 'now' }, contextAt(at(time))))

describe('la bienvenue', () => {
  const agenda = firstWorkshopAgenda({ welcomeMessage: 'Le café est au fond' })
  const seenAt = (time: string) => wallContent(onWall(agenda, anEvening(agenda)), at(time), 'fr').scene

  test('donne l’heure annoncée, et le mot d’accueil', () => {
    expect(seenAt('18:05')).toEqual({
      kind: 'welcome',
      start: { kind: 'at', text: `18${space}h${space}30` },
      message: 'Le café est au fond',
      door: null,
    })
  })

  test('compte à rebours dans les cinq dernières minutes', () => {
    expect(seenAt('18:25:01')).toMatchObject({ start: { kind: 'in', text: '04:59' } })
    expect(seenAt('18:24:59')).toMatchObject({ start: { kind: 'at' } })
    expect(seenAt('18:29:59')).toMatchObject({ start: { kind: 'in', text: '00:01' } })
  })

  test('ne dit jamais le retard à la salle', () => {
    expect(seenAt('18:30')).toMatchObject({ start: { kind: 'soon' } })
    expect(seenAt('18:42')).toMatchObject({ start: { kind: 'soon' } })
  })
})

describe('la consigne', () => {
  test('prend le titre de la séquence quand la file n’a pas de consigne', () => {
    const agenda = pictureAgenda()
    const rows = started(agenda, '18:00')
    const { scene, nowText } = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('18:10'), 'fr')
    expect(scene).toMatchObject({
      kind: 'instruction',
      consigne: 'Accueil',
      nextTitle: 'Lancement',
    })
    expect(nowText).toBe(`18${space}h${space}10`)
  })

  test('montre le décompte, sa fin, et une chaise par minute', () => {
    const agenda = pictureAgenda()
    const rows = started(agenda, '18:00')
    const { scene } = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('18:10:20'), 'fr')
    expect(scene).toMatchObject({
      clock: {
        text: '19:40',
        state: 'running',
        endText: `18${space}h${space}30`,
        seats: { total: 30, filled: 20 },
      },
    })
  })

  test('préfère le titre pour le mur, puis la consigne de l’étape en cours', () => {
    const agenda = anAgenda([
      {
        title: 'Restitution',
        minutes: 16,
        steps: [
          { id: 'a', title: 'Tablée 1', minutes: 8, consigne: '', consigneFacile: '', isOptional: false },
          {
            id: 'b',
            title: 'Tablée 2',
            minutes: 8,
            consigne: 'La tablée 2 raconte',
            consigneFacile: '',
            isOptional: false,
          },
        ],
      },
      { title: 'Buffet', minutes: 30, kind: 'meal' },
    ])
    const lanes = agenda.lanes.map((lane) => ({
      ...lane,
      consigne: 'Huit minutes par tablée',
      consigneFacile: '',
      wallTitle: '8 min',
    }))
    let rows = started({ ...agenda, lanes }, '18:00')
    const seenAt = (time: string) =>
      wallContent(onWall(agenda, rows, { scene: 'instruction' }), at(time), 'fr').scene
    expect(seenAt('18:03')).toMatchObject({
      consigne: '8 min',
      nextTitle: 'Tablée 2',
      clock: { text: '05:00' },
    })
    rows = applied(rows, nextStep(rows, { laneId: laneId(1) }, contextAt(at('18:08'))))
    expect(seenAt('18:09')).toMatchObject({
      consigne: 'La tablée 2 raconte',
      nextTitle: 'Buffet',
      clock: { text: '07:00' },
    })
  })

  test('montre la question au-dessus de la consigne, une seule fois quand elle tient lieu de consigne', () => {
    const agenda = anAgenda([{ title: 'L’école', minutes: 20 }])
    const question = 'Que faire de l’ancienne école ?'
    const seen = (consigne: string) => {
      const lanes = agenda.lanes.map((lane) => ({ ...lane, title: question, consigne, wallTitle: '' }))
      const rows = started({ ...agenda, lanes }, '18:00')
      return wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('18:03'), 'fr').scene
    }
    expect(seen('Une idée par feuille')).toMatchObject({ question, consigne: 'Une idée par feuille' })
    expect(seen('')).toMatchObject({ question: '', consigne: question })
  })

  test('raconte la récolte : les chiffres d’abord, puis les tableaux, sans décompte', () => {
    const agenda = anAgenda([{ title: 'Buffet', minutes: 30, kind: 'meal' }])
    const rows = started(agenda, '18:00')
    const replica = onWall(agenda, rows, { scene: 'review', shownAt: at('18:05') })
    const board = { id: 'board-1', laneId: laneId(1), title: 'Le mur', orderKey: 'a0' }
    const said = { id: 'parole-1', boardId: 'board-1', count: 3, status: 'brut' }
    const tables = {
      ...replica.tables,
      boards: new Map([[board.id, board]]),
      contributions: new Map([[said.id, said]]),
    }
    // Only what the wall reads.
    const seen = (time: string) =>
      wallContent({ ...replica, tables } as unknown as Replica, at(time), 'fr').scene
    expect(seen('18:05:01')).toEqual({ kind: 'review', contributions: 3, boards: 1 })
    expect(seen('18:05:20')).toMatchObject({ kind: 'board', boardId: 'board-1', clock: null, nextTitle: '' })
    expect(seen('18:05:31')).toMatchObject({ kind: 'review' })
  })

  test('parle en français facile quand on le demande, et garde la consigne qui n’a pas de jumelle', () => {
    const agenda = anAgenda([
      {
        title: 'Dépollution',
        minutes: 20,
        steps: [
          {
            id: 'a',
            title: 'Écrire',
            minutes: 10,
            consigne: 'Qu’est-ce qui m’encombre ?',
            consigneFacile: 'Écrivez ce qui vous pèse.',
            isOptional: false,
          },
          {
            id: 'b',
            title: 'Choisir',
            minutes: 10,
            consigne: 'Frigo ou poubelle',
            consigneFacile: '',
            isOptional: false,
          },
        ],
      },
    ])
    let rows = started(agenda, '18:00')
    const seen = (isEasy: boolean, time: string) =>
      wallContent(onWall(agenda, rows, { scene: 'instruction', isEasy }), at(time), 'fr').scene
    expect(seen(false, '18:03')).toMatchObject({ consigne: 'Qu’est-ce qui m’encombre ?' })
    expect(seen(true, '18:03')).toMatchObject({ consigne: 'Écrivez ce qui vous pèse.' })
    rows = applied(rows, nextStep(rows, { laneId: laneId(1) }, contextAt(at('18:10'))))
    expect(seen(true, '18:11')).toMatchObject({ consigne: 'Frigo ou poubelle' })
  })

  test('dit que c’est l’heure, et ce qui suit', () => {
    const agenda = pictureAgenda()
    const rows = started(agenda, '18:00')
    const { scene } = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('18:32:10'), 'fr')
    expect(scene).toMatchObject({ clock: { text: '+2:10', state: 'overtime' }, nextTitle: 'Lancement' })
  })

  test('garde le temps qui reste pendant une pause', () => {
    const agenda = pictureAgenda()
    let rows = started(agenda, '18:00')
    rows = applied(rows, pauseClock(rows, { laneId: null }, contextAt(at('18:10'))))
    const { scene } = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('18:14'), 'fr')
    expect(scene).toMatchObject({ clock: { text: '20:00', state: 'paused' } })
  })

  test('laisse à chaque groupe sa question quand les files sont parallèles', () => {
    const agenda = pictureAgenda()
    const titles = [
      'Où se croise-t-on ?',
      'Que font nos associations ?',
      'Sur qui s’appuyer ?',
      'Que pourrait-on oser ?',
    ]
    const lanes = agenda.lanes.map((lane) => {
      const place = lane.sequenceId === sequenceId(4) ? Number(lane.groupId?.slice(-1)) - 1 : -1
      return { ...lane, title: titles[place] ?? '', consigne: 'Gardez trois idées', consigneFacile: '' }
    })
    let rows = started({ ...agenda, lanes }, '18:00')
    rows = applied(rows, goToSequence(rows, { sequenceId: sequenceId(4) }, contextAt(at('19:10'))))
    const { scene } = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('19:20'), 'fr')
    expect(scene).toMatchObject({ kind: 'lanes', common: 'Gardez trois idées', clock: { text: '55:00' } })
    expect(scene.kind === 'lanes' && scene.lanes.map((lane) => [lane.group?.number, lane.question])).toEqual(
      titles.map((title, index) => [index + 1, title]),
    )
    expect(agenda.groups.map((group) => group.id)).toContain(groupId(1))
    const over = wallContent(onWall(agenda, rows, { scene: 'instruction' }), at('20:16'), 'fr').scene
    expect(over).toMatchObject({
      kind: 'instruction',
      clock: { state: 'overtime' },
      nextTitle: 'Pause dînatoire',
    })
  })
})

describe('le tableau', () => {
  const seenOf = (sequenceNumber: number, prepared: { title?: string; consigne?: string } = {}) => {
    const agenda = pictureAgenda()
    const lanes = agenda.lanes.map((lane) => ({ ...lane, ...prepared }))
    const rows = started({ ...agenda, lanes }, '18:00')
    const lane = rows.lanes.findLast((one) => one.sequenceId === sequenceId(sequenceNumber))
    const boardId = 'board-1' as BoardId
    const replica = onWall(agenda, rows, { scene: 'board', boardId })
    const board = { id: boardId, laneId: lane?.id, atelierId, title: 'Tableau' }
    const tables = { ...replica.tables, boards: new Map([[boardId, board]]) }
    return wallContent({ ...replica, tables: tables as unknown as Tables }, at('18:10'), 'fr').scene
  }

  test('dit à quel groupe il est quand les files sont parallèles', () => {
    expect(seenOf(4)).toMatchObject({ kind: 'board', group: { number: 4 } })
  })

  test('rappelle la question à laquelle il répond', () => {
    expect(seenOf(1, { title: 'Que garder ?', consigne: 'Une idée par feuille' })).toMatchObject({
      question: 'Que garder ?',
    })
    expect(seenOf(1)).toMatchObject({ question: '' })
  })

  test('ne nomme personne quand il est à tout le monde', () => {
    expect(seenOf(1)).toMatchObject({ kind: 'board', group: null })
  })
})

describe('le déroulé', () => {
  test('dit où l’on en est, aux heures arrondies que la salle a reçues sur papier', () => {
    const agenda = pictureAgenda()
    let rows = started(agenda, '18:07')
    rows = applied(rows, goNext(rows, contextAt(at('18:31'))))
    const { scene } = wallContent(onWall(agenda, rows, { scene: 'schedule' }), at('18:40'), 'fr')
    expect(
      scene.kind === 'schedule' &&
        scene.lines.map((line) => [line.timeText.replaceAll(space, ''), line.state]),
    ).toEqual([
      ['18h05', 'done'],
      ['18h30', 'current'],
      ['19h', 'upcoming'],
      ['19h10', 'upcoming'],
      ['20h15', 'upcoming'],
      ['20h45', 'upcoming'],
      ['21h15', 'upcoming'],
      ['21h30', 'upcoming'],
    ])
  })
})

describe('le merci', () => {
  const agenda = pictureAgenda()
  const seen = (others: object[]) =>
    wallContent(onWall(agenda, anEvening(agenda), { scene: 'thanks' }, others), at('21:40'), 'fr').scene

  test('donne le prochain rendez-vous quand il est connu', () => {
    const next = { ...agenda.atelier, id: 'atelier-2', orderKey: 'a1', day: '2026-11-05' }
    expect(seen([next])).toMatchObject({ next: { day: '2026-11-05', timeText: `18${space}h${space}30` } })
  })

  test('se tait quand aucun jour n’est choisi', () => {
    expect(seen([{ ...agenda.atelier, id: 'atelier-2', orderKey: 'a1', day: '' }])).toEqual({
      kind: 'thanks',
      next: null,
    })
  })
})

describe('la taille des lettres', () => {
  const agenda = pictureAgenda()
  const scaleAt = (lastRowM: number, imageHeightM: number) =>
    wallContent(onWall(agenda, anEvening(agenda), { lastRowM, imageHeightM }), at('18:00'), 'fr').scale

  test('vient du dernier rang et de la hauteur de l’image, et ne diminue jamais', () => {
    expect(scaleAt(15, 1.5)).toBe(1)
    expect(scaleAt(15, 1.2)).toBe(1.25)
    expect(scaleAt(8, 2)).toBe(1)
  })

  test('s’arrête quand un mot ne tiendrait plus dans l’image', () => {
    expect(scaleAt(60, 0.5)).toBe(2.5)
  })
})

import { expect, test } from 'vitest'
import { settingsSchema } from '../../../domain/ballots/ballotSettings.ts'
import type { GroupId } from '../../../domain/ids.ts'
import { cellsAsked, firstCell, isOfCell } from './entryCell.ts'

const groups = [
  { id: 'g2' as GroupId, number: 2 },
  { id: 'g1' as GroupId, number: 1 },
]

test('rien n’est demandé tant que les réglages ne comptent pas à part', () => {
  expect(cellsAsked(settingsSchema.parse({}), groups)).toEqual({ college: false, group: false })
  expect(firstCell(settingsSchema.parse({}), groups)).toEqual({ college: '', groupId: null })
})

test('par collège, puis par groupe : le premier de chacun est proposé', () => {
  const settings = settingsSchema.parse({ splitBy: ['college', 'group'] })
  expect(cellsAsked(settings, groups)).toEqual({ college: true, group: true })
  expect(firstCell(settings, groups)).toEqual({ college: 'elu', groupId: 'g1' })
})

test('une voix par groupe demande le groupe, s’il y en a', () => {
  const settings = settingsSchema.parse({ voters: { kind: 'onePerGroup' } })
  expect(firstCell(settings, groups).groupId).toBe('g1')
  expect(cellsAsked(settings, []).group).toBe(false)
})

test('un vote secret ne demande jamais de qui viennent les voix', () => {
  const settings = settingsSchema.parse({ splitBy: ['college', 'group'], isSecret: true })
  expect(cellsAsked(settings, groups)).toEqual({ college: false, group: false })
})

test('un compte est d’un collège et d’un groupe ensemble', () => {
  const cell = { college: 'elu', groupId: null } as const
  expect(isOfCell({ college: 'elu', groupId: null }, cell)).toBe(true)
  expect(isOfCell({ college: 'elu', groupId: 'g1' as GroupId }, cell)).toBe(false)
})

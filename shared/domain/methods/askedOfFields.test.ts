import { expect, it } from 'vitest'
import { readMethods } from '../../../tests/templates/readContent.ts'
import { askedOnWall } from '../../activities/answers.ts'
import { activities } from '../../activities/index.ts'
import type { Json } from '../rows.ts'
import { askedOfFields } from './askedOfFields.ts'

const methods = readMethods()
type Asking = { asked?: { id: string; label: string; kind: string; isPrivate?: boolean }[] }

function askedOf(id: string, language: 'fr' | 'en' = 'fr') {
  const method = methods.find((one) => one.id === id)
  if (!method) throw new Error(`${id} is in the library`)
  return askedOfFields(method, language).map((settings) => (settings as Asking).asked ?? [])
}

it('the small steps of an evening are asked who and when, a working group its first meeting, in the language of the atelier', () => {
  const [steps] = askedOf('petitsPas')
  expect(steps?.map(({ label }) => label)).toContain('Qui')
  expect(steps?.find(({ id }) => id === 'quand')?.kind).toBe('choix')
  expect(askedOf('groupesTravail')[0]?.find(({ id }) => id === 'premiereReunion')?.kind).toBe('jour')
  const [english] = askedOf('petitsPas', 'en')
  expect(english?.map(({ id }) => id)).toEqual(steps?.map(({ id }) => id))
  expect(english?.map(({ label }) => label)).not.toEqual(steps?.map(({ label }) => label))
})

it('a board that says itself what it asks is asked nothing more', () => {
  const [ideas] = askedOf('fertilisationIdees')
  expect(ideas?.map(({ id }) => id)).toEqual(['becomes'])
})

it('what could reach somebody stays with the team', () => {
  for (const method of methods)
    for (const { id, isPrivate } of method.fields)
      if (/contact|prenom|parentConsent|speaker/i.test(id))
        expect([method.id, id, isPrivate]).toEqual([method.id, id, true])
})

it('every board of the library keeps its settings once its fields are asked, and the wall has no private answer', () => {
  for (const method of methods)
    for (const language of ['fr', 'en'] as const)
      for (const [index, settings] of askedOfFields(method, language).entries()) {
        const board = method.boards[index]
        if (!board) throw new Error('one for each board')
        const read = activities[board.activity].settingsSchema.safeParse(settings as Json)
        expect(read.error?.issues ?? [], method.id).toEqual([])
        const { asked = [] } = settings as Asking
        const shown = askedOnWall(settings as Parameters<typeof askedOnWall>[0])
        for (const { id, isPrivate } of asked) if (isPrivate) expect(shown).not.toContain(id)
      }
})

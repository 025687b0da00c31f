import { expect, test } from 'vitest'
import { aMethod } from './fixtures/aMethod.ts'
import { methodOfLane } from './methodOfLane.ts'

const method = aMethod('pyramide')
const sequence = { title: 'Nos valeurs', material: 'Des feuilles\nDes feutres' }
const lane = { title: '', consigne: 'Trois valeurs', consigneFacile: '', minutes: 15, steps: [] }
const board = {
  activity: 'timebox' as const,
  title: 'Le temps',
  settings: { look: 'file', perSpeakerSeconds: 60 },
}

test('ce qui s’imprime est ce qui a été préparé : nom, consigne, minutes, réglages', () => {
  const printed = methodOfLane(method, { sequence, lane, boards: [board] })
  expect(printed.names.fr).toBe('Nos valeurs')
  expect(printed.consigne.fr).toBe('Trois valeurs')
  expect(printed.minutes.wished).toBe(15)
  expect(printed.boards[0]?.settings).toEqual(board.settings)
  expect(printed.material.fr).toEqual(['Des feuilles', 'Des feutres'])
  expect(printed.licence).toBe(method.licence)
})

test('la question d’un groupe est dans son nom, et ses étapes sont les siennes', () => {
  const steps = [
    {
      id: 's',
      title: 'On parle',
      minutes: 15,
      consigne: 'À voix basse',
      consigneFacile: '',
      isOptional: false,
    },
  ]
  const printed = methodOfLane(method, {
    sequence,
    lane: { ...lane, title: 'Où se croise-t-on ?', steps },
    boards: [],
  })
  expect(printed.names.fr).toBe('Nos valeurs : Où se croise-t-on ?')
  expect(printed.steps).toMatchObject([{ minutes: 15, consigne: { fr: 'À voix basse' } }])
})

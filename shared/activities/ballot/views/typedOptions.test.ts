import { expect, test } from 'vitest'
import { linesOfOptions, typedOptions } from './typedOptions.ts'

type Option = { id: string; text: string; origin?: string }

const previous: Option[] = [
  { id: 'a', text: 'Transformer l’ancienne gare', origin: 'Atelier 2' },
  { id: 'b', text: 'Lancer un café itinérant' },
]
const newOption = (label: string): Option => ({ id: `new ${label}`, text: label })
const read = (text: string) => typedOptions(text, previous, newOption)

test('options typed one per line keep their ids and where they come from', () => {
  expect(read(linesOfOptions(previous))).toEqual(previous)
  expect(read(`Un été des salles\n${linesOfOptions(previous)}`)).toEqual([
    { id: 'new Un été des salles', text: 'Un été des salles' },
    ...previous,
  ])
})

test('a line written over another renames its option', () => {
  expect(read('Rouvrir l’ancienne gare\nLancer un café itinérant')[0]).toEqual({
    id: 'a',
    text: 'Rouvrir l’ancienne gare',
    origin: 'Atelier 2',
  })
})

test('blank lines and repeated lines count for nothing', () => {
  expect(read('\n  Lancer un café itinérant \n\nLancer un café itinérant\n')).toEqual([previous[1]])
  expect(read('')).toEqual([])
})

test('two lines exchanged stay themselves', () => {
  expect(read('Lancer un café itinérant\nTransformer l’ancienne gare').map((one) => one.id)).toEqual([
    'b',
    'a',
  ])
})

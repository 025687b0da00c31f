import { expect, test } from 'vitest'
import { readCommuneLines } from './readCommuneLines.ts'

test('communes are written one per line, with or without their population', () => {
  expect(
    readCommuneLines('Lormière, 3 950\n\n  Saint-Ouvrin\nLes Hauts-Tilleuls;580\nBourg, le Haut'),
  ).toEqual([
    { name: 'Lormière', population: 3950 },
    { name: 'Saint-Ouvrin', population: 0 },
    { name: 'Les Hauts-Tilleuls', population: 580 },
    { name: 'Bourg, le Haut', population: 0 },
  ])
})

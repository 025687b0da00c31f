import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { textMeasure } from '../../electron/host/pdf/textMeasure.ts'
import { assembleBadges } from '../../shared/pdf/assembleBadges.ts'
import { assembleSignInSheet } from '../../shared/pdf/assembleSignInSheet.ts'
import { demoChangedAt, demoRows } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { readingText, readPdf } from './readPdf.ts'

const french = documentWords('fr')
const demo = demoRows('pays-de-lormiere')
const rows = {
  ...demo,
  people: demo.people.map((person) =>
    person.firstName === 'Odile'
      ? { ...person, lastName: 'Aubrun', phone: '06 99 99 99 99', email: 'o@exemple.fr', refusesPhoto: true }
      : person,
  ),
}
const keep = (name: string, bytes: Uint8Array) => {
  const folder = process.env.TABLEE_PRINTS
  if (folder) writeFileSync(resolve(folder, name), bytes)
}

test('l’émargement a une case par usage, des lignes libres, et aucun contact', async () => {
  const definition = assembleSignInSheet(rows, french, 'fr', { changedAt: demoChangedAt, purpose: '' })
  const bytes = await printedPdf(definition)
  keep('emargement.pdf', bytes)
  const read = await readPdf(bytes)
  const said = readingText(read).replace(/\s+/gu, ' ')
  for (const words of ['Odile', 'Aubrun', 'Trévignolles', 'Être en photo', 'sans photo', 'Signature', '48'])
    expect(said).toContain(words)
  expect(said).not.toMatch(/06 99|exemple\.fr/)
  expect(JSON.stringify(definition.footer)).toMatch(/effacées.*CNIL/)
  expect(pdfProblems(read)).toEqual([])
})

test('les badges disent un prénom, la couleur et le signe du groupe', async () => {
  const measureWidth = textMeasure(resolve(import.meta.dirname, '../../resources/fonts/'))
  const definition = assembleBadges(rows, french, 'fr', { changedAt: demoChangedAt, measureWidth })
  expect(definition.content).toHaveLength(4)
  const bytes = await printedPdf(definition)
  keep('badges.pdf', bytes)
  expect(pdfProblems(await readPdf(bytes))).toEqual([])
  expect(JSON.stringify(definition.content)).toContain('Odile, ')
  expect(JSON.stringify(definition.content)).not.toContain('Aubrun')
})

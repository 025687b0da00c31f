import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { textMeasure } from '../../electron/host/pdf/textMeasure.ts'
import { qrRows } from '../../electron/host/phones/qrRows.ts'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { joinAddress, wifiText } from '../../shared/domain/phones/doorTexts.ts'
import type { Door } from '../../shared/domain/phones/phoneRows.ts'
import { assembleTableCards } from '../../shared/pdf/assembleTableCards.ts'
import { demoChangedAt, demoRows } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { readPdf, structureNodes } from './readPdf.ts'

const measureWidth = textMeasure(`${resolve(import.meta.dirname, '../../resources/fonts')}/`)
const rows = demoRows('pays-de-lormiere')
const place = { address: '192.168.1.20', port: 8180, code: 'K7PMA' }
const door: Door = {
  id: 'atelier-1' as AtelierId,
  v: 1,
  atelierId: 'atelier-1' as AtelierId,
  isOpen: true,
  ...place,
  wifiName: 'Salle des fêtes',
  wifiPassword: 'cafe-au-fond',
  wifiQr: qrRows(wifiText({ name: 'Salle des fêtes', password: 'cafe-au-fond' })),
  pageQr: qrRows(joinAddress(place)),
  ask: { kind: 'look' },
}

const printed = async (withDoor: Door | null) => {
  const definition = assembleTableCards(rows, documentWords('fr'), 'fr', {
    changedAt: demoChangedAt,
    door: withDoor,
    measureWidth,
  })
  return printedPdf(definition)
}

describe('the cards of the tables', () => {
  test('one page per table, tagged, that says the Wi-Fi, the address and the code in words too', async () => {
    const read = await readPdf(await printed(door))
    expect(pdfProblems(read)).toEqual([])
    expect(read.pages).toHaveLength(rows.groups.length)
    const alts = structureNodes(read).flatMap((node) => ('alt' in node && node.alt ? [String(node.alt)] : []))
    expect(alts).toHaveLength(rows.groups.length)
    expect(alts[0]).toContain(
      'Wi-Fi « Salle des fêtes »'.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»'),
    )
    expect(alts[0]).toContain('http://192.168.1.20:8180 code K7PMA')
  })

  test('without phones, no code and nothing about them', async () => {
    const read = await readPdf(await printed(null))
    expect(pdfProblems(read)).toEqual([])
    const alts = structureNodes(read).map((node) => ('alt' in node ? String(node.alt) : ''))
    expect(alts.join(' ')).not.toContain('Wi-Fi')
  })
})

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readBoard } from '../../shared/activities/readBoard.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { type ReadPdf, readPdf, structureNodes } from '../pdf/readPdf.ts'

/** What the walkthrough says was said, lane by lane and slot by slot, in the order of the paper. */
export type Said = { lane: string; board: string; slot: string; slotId: string; texts: string[] }

function slotsOf(board: SynthesisRows['boards'][number] | undefined): { id: string; title: string }[] {
  if (!board) return []
  const { activity, settings, document } = readBoard(board)
  return activity.slots(settings, document)
}

export function saidIn(rows: SynthesisRows): Said[] {
  const groups = new Map<string, Said>()
  const place = new Map(rows.placements.map((placement) => [placement.contributionId, placement]))
  for (const contribution of inOrder(
    rows.contributions.map((one) => ({ ...one, orderKey: place.get(one.id)?.orderKey ?? '' })),
  )) {
    const slot = place.get(contribution.id)?.slot ?? ''
    const board = rows.boards.find((one) => one.id === contribution.boardId)
    const lane = rows.lanes.find((one) => one.id === contribution.laneId)
    const title = slotsOf(board).find(({ id }) => id === slot)?.title ?? ''
    const key = `${contribution.boardId} ${slot}`
    const known = groups.get(key) ?? {
      lane: lane?.title ?? '',
      board: board?.title ?? '',
      slot: title,
      slotId: slot,
      texts: [],
    }
    known.texts.push(contribution.text)
    groups.set(key, known)
  }
  return [...groups.values()]
}

/** A chip of the capture paper, by its group and its word. */
export const chip = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true })

/** Goes straight to a sequence by the rail of the evening. */
export async function goTo(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${title}, `) }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Y aller maintenant' }).click()
  await expect(page.locator('[data-region="sequence"] h2')).toHaveText(title)
}

/** Types each parole and keeps it with Entrée. */
export async function capture(page: Page, texts: string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
  for (const text of texts) {
    await field.fill(text)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
}

/** The first headings of a printed document, in reading order. */
export const headings = (read: ReadPdf) =>
  structureNodes(read)
    .filter(({ type }) => type === 'H1')
    .map(({ text }) => text.trim().replace(/\s+/gu, ' '))

/** Makes the synthesis from its screen and reads what the facilitator would hand over. */
export async function makeSynthesis(page: Page): Promise<ReadPdf> {
  await page.getByRole('button', { name: 'Faire la synthèse' }).click()
  const downloading = page.waitForEvent('download')
  await page
    .getByRole('link', { name: 'Enregistrer' })
    .or(page.getByRole('button', { name: 'Enregistrer' }))
    .click({ timeout: 60_000 })
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}_[a-z0-9_-]+\.pdf$/)
  return readPdf(new Uint8Array(readFileSync(await download.path())))
}

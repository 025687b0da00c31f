import { expect, test } from '@playwright/test'
import { dayOf, wallTimeOf } from '../../shared/domain/agenda/wallClock.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

const timeZone = 'Europe/Paris'
const minuteMs = 60_000

test('an evening late by six minutes is told, one proposal is taken, and taken back', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const { atelierId, demarcheId, commands } = evening
    const plannedAt = Date.now() - 6 * minuteMs
    const minutes = rowsIn(await evening.read(), 'sequences').reduce((sum, one) => sum + one.wishedMinutes, 0)
    await commands.ateliers.change({
      id: atelierId,
      fields: {
        day: dayOf(plannedAt, timeZone),
        startTime: wallTimeOf(plannedAt, timeZone),
        announcedStartTime: '',
        announcedEndTime: wallTimeOf(plannedAt + minutes * minuteMs, timeZone),
        hallUntilTime: '',
      },
    })
    const page = tablee.consolePage
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
    await page.locator('[data-screen="live"]').waitFor()
    await page.getByRole('button', { name: 'Commencer maintenant' }).click()

    const late = page.getByRole('button', { name: /^[67] min de retard$/ })
    await expect(late).toBeVisible()
    const plannedMinutes = async () =>
      rowsIn(await evening.read(), 'clocks')
        .map((clock) => `${clock.id} ${clock.plannedMinutes}`)
        .toSorted()
    const before = await plannedMinutes()

    // « Autres choix », each with its result; nothing moves by looking.
    await page.getByRole('button', { name: 'Autres choix' }).click()
    await expect(page.getByRole('dialog', { name: 'Comment rattraper' })).toBeVisible()
    await page.getByRole('button', { name: 'Ne rien changer' }).click()
    expect(await plannedMinutes()).toEqual(before)

    await page.getByRole('button', { name: /^Oui, (reprise à|fin) \d+\sh/ }).click()
    await expect(late).toBeHidden()
    expect(await plannedMinutes()).not.toEqual(before)

    await tablee.client.history.undo({ commandId: 'undo-the-proposal' })
    await expect(late).toBeVisible()

    // Refused once, it stays away.
    await page.getByRole('button', { name: 'Non', exact: true }).click()
    await expect(page.getByRole('button', { name: /^Oui, / })).toBeHidden()
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

import { expect, test } from '@playwright/test'
import { openTablee } from '../support/openTablee.ts'

test('the console and the wall open, each with its own key', async ({ browser }) => {
  const tablee = await openTablee(browser)
  try {
    await expect(tablee.consolePage.getByRole('heading', { level: 1 })).toBeVisible()
    const wall = await tablee.openWall()
    await expect(wall).toHaveTitle('Écran de la salle, Tablée')
  } finally {
    await tablee.close()
  }
})

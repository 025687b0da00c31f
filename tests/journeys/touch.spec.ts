import { expect, type Locator, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'
import { Finger } from '../support/touch.ts'

async function middleOf(one: Locator): Promise<{ x: number; y: number }> {
  const box = await one.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a finger carries a sequence of the agenda below another', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const { demarcheId, atelierId } = evening
    const page = tablee.consolePage
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/agenda`)
    const titles = async () =>
      inOrder(rowsIn(await evening.read(), 'sequences')).map((sequence) => sequence.title)
    const before = await titles()
    expect(before.slice(0, 3)).toEqual(['Accueil', 'Lancement', 'La question'])
    const handle = page.getByRole('button', { name: /^Déplacer «\sAccueil\s»/ })
    const target = page.locator('[data-sequence]').nth(1)
    await expect(target).toBeVisible()
    const finger = await Finger.on(page)
    const from = await middleOf(handle)
    const block = await target.boundingBox()
    if (!block) throw new Error('The second block is not on the screen.')
    const to = { x: from.x, y: block.y + block.height + 4 }

    await finger.press(from)
    await expect(page.locator('main[data-lifted]')).toBeVisible()
    await finger.slide(from, to)
    await finger.lift()
    await expect.poll(titles).toEqual(['Lancement', 'Accueil', ...before.slice(2)])
    await expect(page.locator('main[data-lifted]')).toHaveCount(0)
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

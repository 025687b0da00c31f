import { expect, type Page, test } from '@playwright/test'
import { openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

let tablee: Tablee
test.beforeEach(async ({ browser }) => {
  tablee = await openTablee(browser, { reducedMotion: true })
})
test.afterEach(async () => {
  await tablee.close()
})

const scene = (wall: Page, kind: string) => wall.locator(`[data-scene="${kind}"]`)

/** What stands outside the image, or is smaller than p3, the least that may be projected. */
function misfits(wall: Page): Promise<string[]> {
  return wall.evaluate(() =>
    [...document.querySelectorAll('[data-scene] p, [data-scene] h1, [data-scene] h2, [data-scene] span')]
      .filter((element) => element.textContent?.trim() && !element.closest('.hors-vue'))
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
        return isOut || Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight * 0.0435
      })
      .map((element) => element.textContent ?? ''),
  )
}

test('the wall waits, follows each scene, and fits every projector', async () => {
  const wall = await tablee.openWall()
  await expect(scene(wall, 'waiting')).toContainText('L’écran attend la soirée.')
  const { atelierId, commands } = await openEvening(tablee, 'quatre-soirees')
  await expect(scene(wall, 'welcome')).toContainText('On commence à 18 h 30.')
  await commands.evening.start({ atelierId, at: 'now' })
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
  ]) {
    await wall.setViewportSize(size)
    for (const kind of ['instruction', 'schedule', 'thanks', 'welcome'] as const) {
      await commands.wall.show({ atelierId, scene: kind, boardId: null })
      await expect(scene(wall, kind)).toBeVisible()
      await expect.poll(() => misfits(wall)).toEqual([])
    }
  }
  expect(tablee.complaints).toEqual([])
})

test('the clicker works on the wall: two presses cross a sequence, B hides, nothing else acts', async () => {
  const wall = await tablee.openWall()
  const { atelierId, commands } = await openEvening(tablee, 'quatre-soirees')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.wall.show({ atelierId, scene: 'instruction', boardId: null })
  await expect(scene(wall, 'instruction')).toContainText('Accueil')
  await wall.keyboard.press('b')
  await expect(scene(wall, 'masked')).toBeAttached()
  await expect(wall.getByRole('heading')).toHaveCount(0)
  await commands.wall.mask({ atelierId, isMasked: false })
  await expect(scene(wall, 'instruction')).toBeVisible()
  await expect(async () => {
    await wall.keyboard.press('PageDown')
    await expect(scene(wall, 'instruction')).toContainText('Mot d’accueil', { timeout: 600 })
  }).toPass()
})

test('a host that is gone changes nothing on the wall', async () => {
  const wall = await tablee.openWall()
  const { atelierId, commands } = await openEvening(tablee, 'quatre-soirees')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.wall.show({ atelierId, scene: 'instruction', boardId: null })
  await expect(scene(wall, 'instruction')).toBeVisible()
  tablee.host.kill('SIGKILL')
  await expect(wall.locator('main')).toHaveAttribute('data-wire', 'lost')
  await expect(scene(wall, 'instruction')).toContainText('Accueil')
})

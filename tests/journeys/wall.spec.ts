import { expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
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

/** The lines of the consigne, each with the share of the image it takes. */
function consigneLines(page: Page): Promise<{ text: string; share: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-scene] [data-wall-frame] h1 span')].map((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      const frame = line.closest('[data-wall-frame]')?.getBoundingClientRect().width ?? 0
      return { text: line.textContent ?? '', share: range.getBoundingClientRect().width / frame }
    }),
  )
}

test('the preview of the console ends its lines where the wall does', async () => {
  const wall = await tablee.openWall()
  const { atelierId, demarcheId, commands, read } = await openEvening(tablee, 'quatre-soirees')
  const rows = await read()
  const [first] = inOrder(rowsIn(rows, 'sequences').filter((one) => one.atelierId === atelierId))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === first?.id)
  if (!lane) throw new Error('The first sequence has no lane.')
  const consigne = 'Écrivez votre prénom sur un post-it\nCollez-le sur votre commune'
  await commands.lanes.change({ laneId: lane.id, fields: { consigne, wallTitle: '', steps: [] } })
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.wall.show({ atelierId, scene: 'instruction', boardId: null })
  await expect(scene(wall, 'instruction')).toContainText('Collez-le')
  const page = tablee.consolePage
  await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
  await expect(scene(page, 'instruction')).toContainText('Collez-le')
  const [inTheHall, inThePreview] = [await consigneLines(wall), await consigneLines(page)]
  expect(inThePreview.map(({ text }) => text)).toEqual(inTheHall.map(({ text }) => text))
  for (const { share } of [...inTheHall, ...inThePreview]) expect(share).toBeLessThanOrEqual(0.9)
})

test('a message to the hall has its own row, and covers nothing', async () => {
  const wall = await tablee.openWall()
  const { atelierId, commands } = await openEvening(tablee, 'quatre-soirees')
  await commands.wall.say({ atelierId, message: 'Une voiture verte est restée phares allumés' })
  for (const kind of ['instruction', 'thanks', 'welcome'] as const) {
    await commands.wall.show({ atelierId, scene: kind, boardId: null })
    const band = await wall.locator('[data-message]').boundingBox()
    const frame = await scene(wall, kind).locator('[data-wall-frame]').last().boundingBox()
    expect(frame?.y).toBeCloseTo(band?.height ?? 0, 0)
    await expect.poll(() => misfits(wall)).toEqual([])
  }
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

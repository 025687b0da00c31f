import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { ViteDevServer } from 'vite'
import { Finger } from '../support/touch.ts'
import { servePage } from './servePage.ts'

type Given = [name: string, argument: unknown][]

test.use({ actionTimeout: 5000 })

let server: ViteDevServer
let url = ''
const complaints: string[] = []

test.beforeAll(async () => {
  ;({ server, url } = await servePage())
})
test.afterAll(async () => {
  await server.close()
})

/** A board of the page, its canvas painted. */
async function openBoard(page: Page, query = ''): Promise<void> {
  complaints.length = 0
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${url}?still=1&${query}`)
  await expect(page.locator('[data-board-canvas][data-ready]')).toBeVisible({ timeout: 30_000 })
}

async function given(page: Page): Promise<Given> {
  expect(complaints).toEqual([])
  return page.evaluate(() => window.given)
}

/** Presses at one point of the window, carries to another, and lets go. */
async function carry(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(from[0] + 20, from[1] + 10, { steps: 3 })
  await page.mouse.move(...to, { steps: 6 })
  await page.mouse.up()
}

/** The list that doubles the board, with the focus in it. */
async function openList(page: Page): Promise<Locator> {
  await page.keyboard.press('l')
  const list = page.getByRole('tree')
  await expect(list).toBeFocused()
  return list
}

/** Presses an arrow until the line with that text is the active one. */
async function goTo(page: Page, text: string): Promise<void> {
  const list = page.getByRole('tree')
  await page.keyboard.press('Home')
  for (let step = 0; step < 60; step += 1) {
    const activeId = await list.getAttribute('aria-activedescendant')
    const line = page.locator(`[id="${activeId}"]`)
    if ((await line.innerText()).includes(text)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No line says « ${text} ».`)
}

const intoTheCarSet = [
  'move',
  { contributionIds: ['note-4-2'], slotId: 'rateau', clusterId: 'set-3', beforeId: null },
]

test('a note carried into another set by the mouse asks for that move', async ({ page }) => {
  await openBoard(page)
  await carry(page, [1000, 590], [1000, 440])
  await expect.poll(() => given(page)).toEqual([intoTheCarSet])
})

test('a finger carries a note into another set, as the mouse does', async ({ page }) => {
  await openBoard(page)
  const finger = await Finger.on(page)
  const from = { x: 1000, y: 590 }
  await finger.press(from)
  await finger.slide(from, { x: 1000, y: 440 })
  await finger.lift()
  await expect.poll(() => given(page)).toEqual([intoTheCarSet])
})

test('the same move is asked by the keyboard alone, through the list', async ({ page }) => {
  await openBoard(page)
  const list = await openList(page)
  await goTo(page, 'On n’invite plus les nouveaux')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-board-announcement]')).toContainText('soulevée')
  await expect(list.locator('[data-target]')).toContainText('Toujours les mêmes')
  await page.keyboard.press('ArrowUp')
  await expect(list.locator('[data-target]')).toContainText('Plus de car le soir')
  await page.keyboard.press('Enter')
  await expect.poll(() => given(page)).toEqual([intoTheCarSet])
  await expect(page.locator('[data-board-announcement]')).toContainText('Posé dans Plus de car le soir')
  await goTo(page, 'Plus de car le soir')
  await expect(list.locator('[data-active]')).toContainText('5 contributions')
})

test('Échap puts back what was lifted, by the mouse as by the keyboard', async ({ page }) => {
  await openBoard(page)
  await page.mouse.move(1000, 590)
  await page.mouse.down()
  await page.mouse.move(1000, 440, { steps: 6 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await openList(page)
  await goTo(page, 'On n’invite plus')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-board-announcement]')).toContainText('Remis à sa place')
  expect(await given(page)).toEqual([])
})

test('a note dropped beside the sets opens one, with the cursor in its title', async ({ page }) => {
  await openBoard(page)
  await carry(page, [1000, 590], [1040, 770])
  const title = page.getByRole('textbox', { name: 'Titre du set' })
  await expect(title).toBeFocused()
  await title.fill('Les nouveaux')
  await title.press('Enter')
  await expect
    .poll(() => given(page))
    .toEqual([
      ['createCluster', { slotId: 'rateau', title: '', contributionIds: ['note-4-2'] }],
      ['renameCluster', { clusterId: 'opened-6', title: 'Les nouveaux' }],
    ])
})

test('a contribution goes from the tray to a set, and back to the tray', async ({ page }) => {
  await openBoard(page)
  await carry(page, [1230, 310], [1000, 440])
  await expect(page.locator('[data-board-drop="tray"]')).not.toContainText('Le café associatif')
  await carry(page, [925, 430], [1230, 400])
  await expect
    .poll(() => given(page))
    .toEqual([
      ['move', { contributionIds: ['tray-1'], slotId: 'rateau', clusterId: 'set-3', beforeId: null }],
      ['move', { contributionIds: ['tray-1'], slotId: null, clusterId: null, beforeId: null }],
    ])
})

test('the tray has a menu that does what carrying does', async ({ page }) => {
  await openBoard(page)
  await page.getByRole('button', { name: /Déplacer « Le café associatif/ }).click()
  await page.getByRole('menuitem', { name: 'Plus de car le soir' }).click()
  await expect
    .poll(() => given(page))
    .toEqual([
      ['move', { contributionIds: ['tray-1'], slotId: 'rateau', clusterId: 'set-3', beforeId: null }],
    ])
})

test('several notes are chosen by a lasso and brought together by R', async ({ page }) => {
  await openBoard(page)
  await page.mouse.move(15, 175)
  await page.mouse.down()
  await page.mouse.move(330, 330, { steps: 6 })
  await page.mouse.up()
  await expect(page.getByText('2 paroles choisies')).toBeVisible()
  await page.keyboard.press('r')
  await expect.poll(() => given(page)).toEqual([['merge', ['note-0-0', 'note-0-1']]])
})

test('the list chooses several, brings them together, renames a set and sets aside', async ({ page }) => {
  await openBoard(page)
  await openList(page)
  await goTo(page, 'Neuf trésoriers')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('r')
  await goTo(page, 'Toujours les mêmes')
  await page.keyboard.press('F2')
  const title = page.getByRole('textbox', { name: 'Titre du set' })
  await title.fill('Les bénévoles')
  await title.press('Enter')
  await expect(page.getByRole('tree')).toBeFocused()
  await goTo(page, 'Ils sont sur le parking')
  await page.keyboard.press('Delete')
  await expect
    .poll(() => given(page))
    .toEqual([
      ['merge', ['note-4-0', 'note-4-1']],
      ['renameCluster', { clusterId: 'set-4', title: 'Les bénévoles' }],
      ['remove', ['note-5-1']],
    ])
  await expect(page.getByRole('tree')).not.toContainText('Ils sont sur le parking')
})

test('from the list, a set is joined to another, linked across columns and folded', async ({ page }) => {
  await openBoard(page)
  await openList(page)
  const choose = async (gesture: string, set: string) => {
    await goTo(page, 'Toujours les mêmes')
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: gesture }).press('Enter')
    await page.getByRole('menuitem', { name: set }).press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('tree').focus()
  }
  await choose('Relier à…', 'Le marché et la halle')
  await goTo(page, 'Toujours les mêmes')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Replier' }).press('Enter')
  await page.getByRole('tree').focus()
  await page.keyboard.press('Escape')
  await choose('Réunir avec…', 'Plus de car le soir')
  await expect
    .poll(() => given(page))
    .toEqual([
      ['act', { kind: 'linkClusters', from: 'set-4', to: 'set-0' }],
      ['act', { kind: 'collapseCluster', clusterId: 'set-4', isCollapsed: true }],
      ['joinClusters', { fromId: 'set-4', intoId: 'set-3' }],
    ])
  await expect(page.getByRole('tree')).not.toContainText('Toujours les mêmes')
  await goTo(page, 'Plus de car le soir')
  await expect(page.getByRole('tree').locator('[data-active]')).not.toContainText('4 contributions')
})

test('Maj and a press choose one more line, and select no word', async ({ page }) => {
  await openBoard(page)
  const list = await openList(page)
  await list.getByText('Neuf trésoriers').click()
  await list.getByText('On n’invite plus les nouveaux').click({ modifiers: ['Shift'] })
  await expect(page.getByText('2 paroles choisies')).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
  await expect(list).toBeFocused()
})

test('a note is edited in its place, and a text too long stays in the field', async ({ page }) => {
  await openBoard(page)
  await page.mouse.dblclick(1000, 590)
  const field = page.getByRole('textbox', { name: 'Texte de la parole' })
  await field.fill('a'.repeat(281))
  await field.press('Enter')
  await expect(field).toHaveValue('a'.repeat(281))
  await expect(page.getByText('1 signe de trop')).toBeVisible()
  await field.fill('On oublie les nouveaux')
  await field.press('Enter')
  await expect
    .poll(() => given(page))
    .toEqual([['edit', { contributionId: 'note-4-2', text: 'On oublie les nouveaux' }]])
})

test('a set is carried before another by the mouse, and by the list', async ({ page }) => {
  const asked = ['moveCluster', { clusterId: 'set-4', slotId: 'rateau', beforeId: 'set-3' }]
  await openBoard(page)
  await carry(page, [900, 537], [900, 215])
  await expect.poll(() => given(page)).toEqual([asked])
  await page.reload()
  await expect(page.locator('[data-board-canvas][data-ready]')).toBeVisible()
  await openList(page)
  await goTo(page, 'Toujours les mêmes')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(() => given(page)).toEqual([asked])
})

test('a board that is only read moves nothing, and is still chosen and seen', async ({ page }) => {
  await openBoard(page, 'readOnly=1')
  await carry(page, [1000, 590], [1000, 440])
  await openList(page)
  await goTo(page, 'Neuf trésoriers')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  expect(await given(page)).toEqual([])
})

test('the scale goes from 25 to 200 %, and comes back to the whole board', async ({ page }) => {
  await openBoard(page)
  const level = page.getByRole('button', { name: /%, / })
  await page.keyboard.press('-')
  await expect(level).toContainText('90')
  await page.mouse.move(500, 500)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 200)
  await expect(level).toContainText('25')
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -200)
  await expect(level).toContainText('200')
  await page.keyboard.up('Control')
  await level.click()
  await expect(level).toContainText(/9\d|8\d/)
})

for (const query of ['', 'board=pyramid', 'board=empty']) {
  test(`the board and its list hold against axe (${query || 'columns'})`, async ({ page }) => {
    await openBoard(page, query)
    const canvas = await new AxeBuilder({ page }).analyze()
    expect(canvas.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
    await openList(page)
    const list = await new AxeBuilder({ page }).analyze()
    expect(list.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
    expect(await given(page)).toEqual([])
  })
}

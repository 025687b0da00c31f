import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { PyramidDocument } from '../../shared/activities/pyramid/schema.ts'
import { readBoard } from '../../shared/activities/readBoard.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** Goes to the sequence whose title begins so, its board on the wall; answers with that board. */
async function playSequence(evening: OpenEvening, titleStart: string): Promise<Board> {
  const { atelierId, commands } = evening
  const rows = await evening.read()
  const sequence = inOrder(rowsIn(rows, 'sequences')).find((one) => one.title.startsWith(titleStart))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error(`The example has lost « ${titleStart} ».`)
  // The example tells an evening that is over: it goes on.
  await commands.evening.reopen({ atelierId })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  return board
}

/** The numbered list that the synthesis prints for the pyramid. */
async function printedList(evening: OpenEvening, boardId: Board['id']): Promise<string[]> {
  const rows = await evening.read()
  const board = rowIn(rows, 'boards', boardId)
  if (!board) throw new Error('The board is gone.')
  const { activity, settings, document } = readBoard(board)
  const here = <Row extends { boardId: string }>(all: readonly Row[]) =>
    all.filter((row) => row.boardId === boardId)
  const content = {
    board,
    settings,
    document,
    contributions: here(rowsIn(rows, 'contributions')),
    placements: here(rowsIn(rows, 'placements')),
    clusters: [],
    sheets: [],
    ballotEntries: [],
    ballotTallies: [],
    ballotVoices: [],
    groups: [],
    groupWord: 'groupe' as const,
  }
  const { blocks } = activity.report(content, (key) => key)
  return blocks.flatMap((block) =>
    block.kind === 'list' && block.ordered ? block.items.map((item) => item.text) : [],
  )
}

function openScreen(tablee: Tablee, evening: OpenEvening, screen: string): Promise<unknown> {
  const { demarcheId, atelierId } = evening
  const place = `/console#/demarche/${demarcheId}/${atelierId}/${screen}`
  return tablee.consolePage.goto(`http://127.0.0.1:${tablee.port}${place}`)
}

test('slips are counted from Conduite, and the wall shows numbers only', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'reseau-des-semailles')
    const board = await playSequence(evening, 'Dépollution')
    const page = tablee.consolePage
    await openScreen(tablee, evening, 'live')
    const fridge = page.getByRole('group', { name: 'Au frigo' })
    const bin = page.getByRole('group', { name: 'À la poubelle' })
    await expect(fridge.getByRole('status')).toHaveText('14')
    const wall = await tablee.openWall()
    const numbers = wall.locator('li', { hasText: 'Au frigo' })
    await expect(numbers).toContainText('14')
    await page.bringToFront()

    const add = fridge.getByRole('button', { name: 'Au frigo : +1' })
    const target = await add.boundingBox()
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(64)
    await add.click()
    await add.click()
    await add.press('Enter')
    await bin.getByRole('button', { name: 'À la poubelle : −1' }).click()
    await expect(fridge.getByRole('status')).toHaveText('17')
    await expect(numbers).toContainText('17')
    await expect(wall.locator('li', { hasText: 'À la poubelle' })).toContainText('18')
    expect(await barriers(page)).toEqual([])

    // A slip handed over is written in the console; its words never reach the wall.
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    await field.fill('Les clés du local')
    await field.press('Enter')
    await expect(field).toHaveValue('')
    const slipNow = async () =>
      rowsIn(await evening.read(), 'contributions').find((one) => one.text === 'Les clés du local')
    await expect.poll(async () => (await slipNow()) !== undefined).toBe(true)
    const slip = await slipNow()
    const rows = await evening.read()
    expect(slip?.boardId).toBe(board.id)
    expect(rowsIn(rows, 'placements').find((one) => one.contributionId === slip?.id)?.slot).toBe('frigo')
    await expect(wall.getByText('Les clés du local')).toHaveCount(0)

    // On the board’s own screen the number is also written by hand.
    await openScreen(tablee, evening, `board/${board.id}`)
    const number = page.getByRole('textbox', { name: 'Nombre, Au frigo' })
    await number.fill('21')
    await number.press('Enter')
    await expect(numbers).toContainText('21')
    expect(await barriers(page)).toEqual([])
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('the tier is climbed, counted and the list adopted in its own order', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'reseau-des-semailles')
    const board = await playSequence(evening, 'La pyramide')
    const { commands } = evening
    await commands.boards.act({ id: board.id, action: { kind: 'unadopt' } })
    const documentNow = async () => {
      const row = rowIn(await evening.read(), 'boards', board.id)
      if (!row) throw new Error('The board is gone.')
      // The board of a pyramid holds a pyramid's document.
      return readBoard(row).document as PyramidDocument
    }
    const page = tablee.consolePage
    await openScreen(tablee, evening, 'live')
    const controls = page.locator('[data-live-controls="pyramid"]')
    const wall = await tablee.openWall()
    await page.bringToFront()

    await controls.getByRole('radio', { name: 'À deux' }).click()
    await expect(wall.getByRole('heading', { name: 'À deux' })).toBeVisible()
    await expect(controls).toContainText(/26\spersonnes\s: 13\sgroupes de 2/)
    await controls.getByRole('radio', { name: 'À quatre' }).click()
    await expect(wall.getByRole('heading', { name: 'À quatre' })).toBeVisible()
    await expect(controls).toContainText(/26\spersonnes\s: 5\sgroupes de 4 et 1 de 6/)
    const ideas = controls.getByRole('textbox', { name: 'Idées, À quatre' })
    await ideas.fill('19')
    await ideas.press('Enter')
    await expect.poll(async () => (await documentNow()).units.quatre).toEqual({ units: 6, ideas: 19 })
    expect(await barriers(page)).toEqual([])

    await controls.getByRole('radio', { name: 'Tous' }).click()
    await controls.getByRole('button', { name: 'Adopter la liste' }).click()
    await expect(controls).toContainText('Liste adoptée')
    await expect(wall.getByText('La liste est adoptée')).toBeVisible()
    const adopted = (await documentNow()).adoptedOrder
    expect(adopted).toHaveLength(7)

    // The order of the list is changed on the board’s own screen; the synthesis prints that one.
    await openScreen(tablee, evening, `board/${board.id}`)
    await page.getByRole('button', { name: 'Changer l’ordre' }).click()
    const lines = page
      .getByRole('list', { name: 'La liste des réponses à la question' })
      .getByRole('listitem')
    const second = (await printedList(evening, board.id))[1] ?? ''
    await lines
      .nth(1)
      .getByRole('button', { name: /^Monter/ })
      .click()
    await expect(lines.nth(0)).toContainText(second)
    const [first, next] = (await documentNow()).adoptedOrder
    expect([next, first]).toEqual(adopted.slice(0, 2))
    expect(await barriers(page)).toEqual([])

    expect((await printedList(evening, board.id))[0]).toBe(second)
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('a column is renamed, another added during the evening', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'reseau-des-semailles')
    const board = await playSequence(evening, 'Pépitérato')
    const page = tablee.consolePage
    await openScreen(tablee, evening, `board/${board.id}`)
    const wall = await tablee.openWall()
    await page.bringToFront()
    // Folded at first: the board keeps its room.
    await page.getByRole('button', { name: 'Colonnes', exact: true }).click()
    await page.getByRole('button', { name: /^Changer la colonne «\sPépites\s»/ }).click()
    await page.getByRole('menuitem', { name: 'Renommer' }).click()
    const title = page.getByRole('textbox', { name: 'Titre de la colonne' })
    await title.fill('Ce qui nous porte')
    await title.press('Enter')
    await expect(wall.getByRole('heading', { name: 'Ce qui nous porte' })).toBeVisible()

    await page.getByRole('button', { name: 'Ajouter une colonne' }).click()
    await title.fill('Questions')
    await title.press('Enter')
    await expect(page.getByRole('button', { name: /^Changer la colonne «\sQuestions\s»/ })).toBeVisible()
    await expect(wall.getByRole('heading', { name: 'Questions' })).toBeVisible()
    expect(await barriers(page)).toEqual([])

    // A removed column leaves its words to be put away, and undo brings it back.
    await page.getByRole('button', { name: /^Changer la colonne «\sQuestions\s»/ }).click()
    await page.getByRole('menuitem', { name: /^Retirer/ }).click()
    await expect(wall.getByRole('heading', { name: 'Questions' })).toHaveCount(0)
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

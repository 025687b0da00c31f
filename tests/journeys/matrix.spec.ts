import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { MatrixDocument } from '../../shared/activities/matrix/schema.ts'
import { readBoard } from '../../shared/activities/readBoard.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { Board, Group } from '../../shared/domain/rows.ts'
import { rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'
import { capture, chip } from '../support/runEvening.ts'

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** Puts a method at the end of the evening, goes to it, its first board on the wall. */
async function playMethod(evening: OpenEvening, methodId: string): Promise<Board> {
  const { atelierId, commands } = evening
  const known = new Set(rowsIn(await evening.read(), 'sequences').map((one) => one.id))
  await commands.sequences.add({ atelierId, methodId, place: { at: 'end' } })
  const rows = await evening.read()
  const sequence = rowsIn(rows, 'sequences').find((one) => !known.has(one.id))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = inOrder(rowsIn(rows, 'boards')).find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error(`${methodId} gives no board.`)
  await commands.evening.reopen({ atelierId })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  return board
}

function openScreen(tablee: Tablee, evening: OpenEvening, screen: string): Promise<unknown> {
  const { demarcheId, atelierId } = evening
  const place = `/console#/demarche/${demarcheId}/${atelierId}/${screen}`
  return tablee.consolePage.goto(`http://127.0.0.1:${tablee.port}${place}`)
}

/** What the synthesis prints of a board, as one text. */
async function printed(evening: OpenEvening, boardId: Board['id']): Promise<string> {
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
    clusters: here(rowsIn(rows, 'clusters')),
    sheets: [],
    ballotEntries: [],
    ballotTallies: [],
    ballotVoices: [],
    groups: rowsIn(rows, 'groups'),
    groupWord: 'groupe' as const,
  }
  return JSON.stringify(
    activity.report(content, (key, params) => `${key} ${Object.values(params ?? {}).join(' ')}`),
  )
}

async function documentOf(evening: OpenEvening, boardId: Board['id']): Promise<MatrixDocument> {
  const board = rowIn(await evening.read(), 'boards', boardId)
  if (!board) throw new Error('The board is gone.')
  // The board of a matrix holds a matrix's document.
  return readBoard(board).document as MatrixDocument
}

async function slotOf(evening: OpenEvening, text: string): Promise<string | undefined> {
  const rows = await evening.read()
  const said = rowsIn(rows, 'contributions').find((one) => one.text === text)
  return rowsIn(rows, 'placements').find((one) => one.contributionId === said?.id)?.slot
}

// Two groups, two screens and the wall: a long story.
test.setTimeout(150_000)

test('two groups fill the major changes in turn, from Conduite, and the second is told apart', async ({
  browser,
}) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'pays-de-lormiere')
    const board = await playMethod(evening, 'grandsChangements')
    const groups: readonly Group[] = inOrder(rowsIn(await evening.read(), 'groups'))
    expect(groups.length).toBeGreaterThanOrEqual(2)
    const page = tablee.consolePage
    await openScreen(tablee, evening, 'live')
    const controls = page.locator('[data-live-controls="matrix"]')
    await expect(controls).toContainText(/Temps 1 sur\s2/)
    const wall = await tablee.openWall()
    await expect(wall.getByRole('heading', { name: /Temps 1 sur\s2/ })).toBeVisible()
    await page.bringToFront()

    // Group 1 has changes 1 to 3: only its columns are offered; Alt and the arrows change row.
    await chip(page, 'Qui l’a dit', '1').click()
    await expect(controls.getByRole('radio')).toHaveCount(3)
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    await field.focus()
    await page.keyboard.press('Control+2')
    await capture(page, ['Des villages où l’on ne fait que dormir'])
    await page.keyboard.press('Alt+ArrowDown')
    await expect(controls.getByRole('radio', { name: /Les déplacements/ })).toBeChecked()
    await capture(page, ['Sans voiture, on ne sort plus le soir'])
    await expect
      .poll(() => slotOf(evening, 'Sans voiture, on ne sort plus le soir'))
      .toBe('deplacements:risque')
    expect(await slotOf(evening, 'Des villages où l’on ne fait que dormir')).toBe('travail:risque')
    expect(await barriers(page)).toEqual([])

    // The groups turn: group 1 leaves its changes to another, whose words are additions.
    await controls.getByRole('button', { name: 'Tour suivant' }).click()
    await expect(wall.getByRole('heading', { name: /Temps 2 sur\s2/ })).toBeVisible()
    await expect(controls.getByRole('radio', { name: /La démographie/ })).toBeVisible()
    const { rows } = await documentOf(evening, board.id)
    const second = groups.find((group) => group.number === rows.filter((row) => row.batch === 1).length)
    expect(second?.number).toBe(3)
    await chip(page, 'Qui l’a dit', '3').click()
    await expect(controls.getByRole('radio', { name: /Le travail/ })).toBeChecked()
    await capture(page, ['Les petits contrats usent les plus jeunes'])
    await expect
      .poll(() => printed(evening, board.id))
      .toContain('+ Les petits contrats usent les plus jeunes (matrix.additionBy')
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')

    // On its own screen the table is read and written by keyboard: arrows, Entrée, the menu « Déplacer vers… ».
    await openScreen(tablee, evening, `board/${board.id}`)
    const table = page.getByRole('table')
    const first = table.getByRole('button', {
      name: /^Ajouter une parole : Le travail et les emplois, Tendances/,
    })
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const writing = page.getByRole('textbox', { name: /parole/i })
    await writing.fill('Le télétravail ramène de la vie en journée')
    await writing.press('Enter')
    await expect
      .poll(() => slotOf(evening, 'Le télétravail ramène de la vie en journée'))
      .toBe('travail:opportunite')
    await expect(table).toContainText('+ ajout')

    // A note is carried to another cell by hand.
    const note = table.getByRole('button', { name: /Le télétravail ramène/ })
    await note.hover()
    await page.mouse.down()
    await table.locator('[data-slot="sociabilite:proposition"]').hover()
    await page.mouse.up()
    await expect
      .poll(() => slotOf(evening, 'Le télétravail ramène de la vie en journée'))
      .toBe('sociabilite:proposition')
    expect(await barriers(page)).toEqual([])

    await table.getByRole('button', { name: /Des villages où/ }).click()
    await page.getByRole('button', { name: 'Marquer comme majeur' }).click()
    await expect(table.getByText('Majeur', { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')

    // A row taken away leaves its words to be put away; the list doubles the table.
    await table.getByRole('button', { name: /Changer la ligne «\sLes déplacements\s»/ }).click()
    await page.getByRole('menuitem', { name: /^Retirer/ }).click()
    await expect(page.locator('[data-board-drop="tray"]')).toContainText(
      'Sans voiture, on ne sort plus le soir',
    )
    await page.keyboard.press('l')
    await expect(page.getByRole('tree')).toContainText('Les petits contrats usent les plus jeunes')
    expect(await barriers(page)).toEqual([])

    const synthesis = await printed(evening, board.id)
    expect(synthesis).toContain('★ Des villages où l’on ne fait que dormir')
    expect(synthesis).toContain('matrix.additions 1')
    expect(synthesis).toContain('– télétravail')
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('levels given by two groups are drawn as a radar, without a total', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'pays-de-lormiere')
    const board = await playMethod(evening, 'maturiteParticipative')
    const page = tablee.consolePage
    await openScreen(tablee, evening, 'live')
    await chip(page, 'Qui l’a dit', '1').click()
    await page.getByRole('textbox', { name: 'Ce qui vient d’être dit' }).focus()
    await page.keyboard.press('Control+4')
    await capture(page, ['Deux réunions publiques par an'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+2')
    await capture(page, ['On n’y voit jamais les jeunes'])
    await expect.poll(() => slotOf(evening, 'On n’y voit jamais les jeunes')).toBe('habitudes:n2')

    const wall = await tablee.openWall()
    await expect(
      wall.getByRole('img', { name: /radar à 6 critères.*Habitudes de participation 4/ }),
    ).toBeVisible()
    await expect(wall.getByText(/de\s2\sà\s4/)).toBeVisible()
    await expect(wall.getByText('Deux réunions publiques par an')).toHaveCount(0)
    await page.bringToFront()
    await openScreen(tablee, evening, `board/${board.id}`)
    await expect(page.getByRole('img', { name: /radar à 6 critères/ })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    expect(await printed(evening, board.id)).toContain('matrix.spreadFrom 2 4')
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { readBoard } from '../../shared/activities/readBoard.ts'
import { countWords } from '../../shared/activities/words/countWords.ts'
import type { WordsDocument } from '../../shared/activities/words/schema.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

async function playValues({ atelierId, commands, read }: OpenEvening): Promise<Board> {
  const known = new Set(rowsIn(await read(), 'sequences').map((one) => one.id))
  await commands.sequences.add({ atelierId, methodId: 'motValeurs', place: { at: 'end' } })
  const rows = await read()
  const sequence = rowsIn(rows, 'sequences').find((one) => !known.has(one.id))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = inOrder(rowsIn(rows, 'boards')).find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error('motValeurs gives no board.')
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  return board
}

/** « élan 5 », by decreasing count, and how many paroles hold them. */
async function counted({ read }: OpenEvening, boardId: Board['id']) {
  const rows = await read()
  const board = rowIn(rows, 'boards', boardId)
  if (!board) throw new Error('The board is gone.')
  const here = <Row extends { boardId: string }>(all: readonly Row[]) =>
    all.filter((row) => row.boardId === boardId)
  const contributions = here(rowsIn(rows, 'contributions'))
  const { words } = countWords({
    // The board of words holds a document of words.
    document: readBoard(board).document as WordsDocument,
    contributions,
    placements: here(rowsIn(rows, 'placements')),
    clusters: here(rowsIn(rows, 'clusters')),
  })
  return { words: words.map(({ text, count }) => `${text} ${count}`), paroles: contributions.length }
}

test('words are typed one after the other, the wall draws them, the keyboard joins and separates them', async ({
  browser,
}) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const board = await playValues(evening)
    const { demarcheId, atelierId } = evening
    const page = tablee.consolePage
    const address = `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}`
    await page.goto(`${address}/live`)
    await page.locator('[data-screen="live"]').waitFor()
    const wall = await tablee.openWall()
    await page.bringToFront()

    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    await field.focus()
    for (const word of ['élan x3', 'élan', 'Elan', 'recettes', 'l’entraide', 'partage', 'recette x2']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Enter')
    }
    await expect
      .poll(() => counted(evening, board.id))
      .toEqual({ words: ['élan 5', 'recette 3', 'l’entraide 1', 'partage 1'], paroles: 6 })
    await expect(wall.getByRole('img', { name: /élan 5, recette 3/ })).toBeVisible()
    await expect(wall.getByText('élan', { exact: true })).toBeVisible()

    // What is only punctuation is refused with its sentence, and stays in the field.
    await page.keyboard.type('… ?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Il n’y a là que des signes de ponctuation.')).toBeVisible()
    await expect(field).toHaveValue(/… \?/)
    expect((await counted(evening, board.id)).paroles).toBe(6)
    await field.fill('')

    // On its own screen: the twin list joins, keeps, undoes, by keyboard.
    await page.goto(`${address}/board/${board.id}`)
    const row = (word: string) =>
      page.getByRole('listitem').filter({ has: page.getByText(word, { exact: true }) })
    await expect(row('élan')).toBeVisible()
    await page.getByRole('checkbox', { name: /Choisir «\spartage\s»/ }).press('Space')
    await page.getByRole('checkbox', { name: /Choisir «\sl’entraide\s»/ }).press('Space')
    await page.getByRole('button', { name: /Réunir sous/ }).press('Enter')
    await expect
      .poll(async () => (await counted(evening, board.id)).words)
      .toEqual(['élan 5', 'recette 3', 'l’entraide 2'])
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Annuler', exact: true }).last().press('Enter')
    await expect
      .poll(async () => (await counted(evening, board.id)).words)
      .toEqual(['élan 5', 'recette 3', 'l’entraide 1', 'partage 1'])
    await page.getByRole('button', { name: /Garder «\sélan\s»/ }).press('Enter')
    await expect(row('élan').getByText('gardé')).toBeVisible()
    await page.getByRole('button', { name: /«\spartage\s» : une fois de plus/ }).press('Enter')
    await expect.poll(async () => (await counted(evening, board.id)).words).toContain('partage 2')
    await page.getByRole('textbox', { name: 'Un mot, puis Entrée' }).fill('lien')
    await page.keyboard.press('Enter')
    await expect(row('lien')).toBeVisible()
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

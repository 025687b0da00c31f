import { expect, type Locator, type Page, test } from '@playwright/test'
import { withPreset } from '../../shared/domain/ballots/ballotPresets.ts'
import type { BallotSettings } from '../../shared/domain/ballots/ballotSettings.ts'
import { atelier3Settings } from '../../shared/domain/ballots/fixtures/atelier3.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee, type Tablee } from '../support/openTablee.ts'

test.use({ actionTimeout: 20_000 })

const oneAxis: BallotSettings = {
  ...atelier3Settings,
  axes: atelier3Settings.axes.slice(0, 1),
  options: atelier3Settings.options.filter((one) => one.axisId === 'axe1' && one.asideReason === ''),
}

/** A vote of one axis on the screen of its board; the wall follows it. */
async function openVote(tablee: Tablee, settings: BallotSettings) {
  const { commands, read, demarcheId, atelierId } = await openEvening(tablee, 'quatre-soirees', 1)
  const known = new Set(rowsIn(await read(), 'sequences').map((one) => one.id))
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const rows = await read()
  const sequence = rowsIn(rows, 'sequences').find((one) => !known.has(one.id))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error('The method « vote » gives no board.')
  await commands.boards.changeSettings({ id: board.id, settings })
  await commands.evening.start({ atelierId, at: 'now' })
  await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
  await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
  const page = tablee.consolePage
  await page.goto(
    `http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/board/${board.id}`,
  )
  const wall = await tablee.openWall()
  await page.bringToFront()
  const desk = page.locator('[data-tall][data-state]')
  return { page, desk, wall, pad: desk.getByRole('spinbutton') }
}

async function openPoll(desk: Locator, voters: number): Promise<void> {
  const field = desk.getByRole('textbox', { name: 'Nombre de votants' })
  await field.fill(String(voters))
  await field.press('Enter')
  await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
}

async function typeHands(pad: Locator, page: Page, counts: readonly number[]): Promise<void> {
  await pad.focus()
  for (const count of counts) {
    await page.keyboard.type(String(count))
    await page.keyboard.press('Enter')
  }
}

test('un second comptage qui diffère se dit, se force avec sa note ; on tire au sort, on rouvre', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const { page, desk, pad } = await openVote(tablee, { ...oneAxis, tieRule: 'draw' })
    await openPoll(desk, 34)
    await typeHands(pad, page, [10, 8, 8, 5, 3])
    await expect(desk.getByText('34 voix exprimées sur 68')).toBeVisible()
    await desk.getByRole('button', { name: 'Second comptage' }).click()
    await typeHands(pad, page, [10, 9])
    await desk.getByRole('button', { name: /^B\b.*café itinérant/ }).click()
    await expect(desk.getByText(/Écart\s:\s8\spuis\s9/)).toBeVisible()
    await desk.getByRole('button', { name: /^C\b.*bancs/ }).click()
    await typeHands(pad, page, [8, 5, 3])
    await desk.getByRole('button', { name: 'Finir le contrôle' }).click()
    await desk.getByRole('button', { name: 'Forcer' }).click()
    await desk.getByRole('textbox', { name: /Pourquoi garder ce total/ }).fill('Une main levée trop tard')
    await desk.getByRole('button', { name: 'Garder avec cette note' }).click()
    await expect(desk.getByRole('button', { name: 'Forcer' })).toHaveCount(0)
    await desk.getByRole('button', { name: 'Clore le vote' }).click()
    await expect(desk.getByText(/Égalité pour une place.: B, C/)).toBeVisible()
    await desk.getByRole('button', { name: 'Tirage au sort' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Nombre dit à voix haute' }).fill('4')
    await dialog.getByRole('textbox', { name: /^Témoin/ }).fill('Maëlle')
    await dialog.getByRole('button', { name: 'Garder ce choix' }).click()
    await expect(desk.getByText(/Égalité pour une place/)).toHaveCount(0)
    // Four, counted in a circle from the first of two, is the second.
    await expect(page.getByRole('combobox', { name: /^Suite donnée à .*bancs/ })).toHaveValue('kept')
    await desk.getByRole('button', { name: 'Rouvrir le vote' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Raison' }).fill('Deux mains oubliées')
    await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir le vote' }).click()
    await expect(pad).toBeVisible()
    await page.getByText('Ce qui s’est passé').click()
    await expect(page.getByText(/Total forcé.*Une main levée trop tard/)).toBeVisible()
    await expect(page.getByText(/Vote rouvert.*Deux mains oubliées/)).toBeVisible()
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('compté par collège et montré en direct : le mur dit les nombres, puis chaque collège', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const { page, desk, wall, pad } = await openVote(tablee, {
      ...oneAxis,
      splitBy: ['college'],
      results: 'live',
    })
    await openPoll(desk, 26)
    const count = async (college: string, voters: number, hands: readonly number[]) => {
      await desk.getByRole('combobox', { name: 'Collège de ces voix' }).selectOption(college)
      const field = desk.getByRole('textbox', { name: /^Votants/ })
      await field.fill(String(voters))
      await field.press('Enter')
      await typeHands(pad, page, hands)
    }
    await count('elu', 6, [5, 3, 2, 1, 1])
    await expect(wall.getByRole('listitem').filter({ hasText: 'ancienne gare' })).toContainText('5')
    await count('habitant', 20, [14, 9, 8, 5, 3])
    await expect(desk.getByText('51 voix exprimées sur 52')).toBeVisible()
    await expect(wall.getByRole('listitem').filter({ hasText: 'ancienne gare' })).toContainText('19')
    await desk.getByRole('button', { name: 'Clore le vote' }).click()
    await desk.getByRole('button', { name: 'Tout dévoiler' }).click()
    await expect(wall.getByText(/Élus\s:\s5.*Habitants\s:\s14/)).toBeVisible()
    await expect(page.getByText(/Élus\s:\s5.*Habitants\s:\s14/)).toBeVisible()
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

test('au consentement, une objection levée se redemande, et la proposition passe', async ({ browser }) => {
  test.setTimeout(90_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const one = { ...oneAxis, options: oneAxis.options.slice(0, 1) }
    const { page, desk } = await openVote(tablee, withPreset(one, 'consentement'))
    await openPoll(desk, 2)
    const say = (answer: string) => desk.getByRole('button', { name: new RegExp(`gare.*${answer}$`) }).click()
    const keep = desk.getByRole('button', { name: 'Garder, personne suivante' })
    await say('Pas d’objection')
    await keep.click()
    await expect(desk.getByText(/^Personne\s2$/)).toBeVisible()
    await say('· Objection')
    await desk.getByRole('textbox', { name: /^Argument/ }).fill('Le toit n’est pas sûr')
    await keep.click()
    await expect(desk.getByText(/^Personne\s3$/)).toBeVisible()
    await desk.getByRole('button', { name: 'Clore le vote' }).click()
    await page.getByRole('button', { name: /Reprendre l’objection/ }).click()
    await page.getByRole('combobox', { name: /^Suite de l’objection/ }).selectOption('levee')
    await page.getByRole('button', { name: /Nouveau tour sur cette proposition/ }).click()
    await expect(desk.getByText('Nouveau tour, sur les objections')).toBeVisible()
    for (const person of [2, 3]) {
      await say('Pas d’objection')
      await keep.click()
      await expect(desk.getByText(new RegExp(`^Personne\\s${person}$`))).toBeVisible()
    }
    await desk.getByRole('button', { name: 'Clore le vote' }).click()
    await expect(page.getByRole('combobox', { name: /^Suite donnée à .*gare/ })).toHaveValue('kept')
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { atelier3Settings, handsOf } from '../../shared/domain/ballots/fixtures/atelier3.ts'
import type { AtelierId, OutputId } from '../../shared/domain/ids.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { readingText } from '../pdf/readPdf.ts'
import { type OpenEvening, openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'
import { readReplica } from '../support/readReplica.ts'
import { makeSynthesis } from '../support/runEvening.ts'

test.use({ actionTimeout: 25_000 })

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** A vote of M29 at the end of an atelier: its sequence and its board. */
async function addVote({ commands, read }: OpenEvening, atelierId: AtelierId) {
  const known = new Set(rowsIn(await read(), 'sequences').map((one) => one.id))
  await commands.sequences.add({ atelierId, methodId: 'vote', place: { at: 'end' } })
  const rows = await read()
  const sequence = rowsIn(rows, 'sequences').find((one) => !known.has(one.id))
  const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
  const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
  if (!sequence || !board) throw new Error('The method « vote » gives no board.')
  return { sequence, board }
}

/** Atelier 2 sends its 21 proposals, and the three that its copil set aside. */
async function sendFromAtelier2(evening: OpenEvening, board: Board): Promise<void> {
  const { commands } = evening
  await commands.boards.changeSettings({ id: board.id, settings: atelier3Settings })
  const voted = atelier3Settings.options.filter((option) => option.asideReason === '')
  for (const { id } of voted)
    await commands.boards.act({ id: board.id, action: { kind: 'decide', optionId: id, outcome: 'kept' } })
  await commands.ballots.sendOutputs({
    boardId: board.id,
    outputs: atelier3Settings.options.map((option) => ({
      id: `sent-${option.id}` as OutputId,
      optionId: option.id,
    })),
  })
}

/** Types a count on the pad: figures, then Entrée goes to the next option. */
async function typeHands(pad: Locator, page: Page, counts: readonly number[]): Promise<void> {
  await pad.focus()
  for (const count of counts) {
    await page.keyboard.type(String(count))
    await page.keyboard.press('Enter')
  }
}

const counts = (axis: number) => Object.values(handsOf(axis)).map(({ pour }) => pour)

test('le vote de l’atelier 3 : quatre axes, deux actions chacun, un second tour (W3)', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'quatre-soirees', 1)
    const { commands, demarcheId } = evening
    await sendFromAtelier2(evening, (await addVote(evening, evening.atelierId)).board)
    const third = inOrder(rowsIn(await evening.read(), 'ateliers'))[2]
    if (!third) throw new Error('There is no atelier 3.')
    const atelierId = third.id
    await tablee.client.windows.stage({ atelierId })
    await commands.ateliers.change({ id: atelierId, fields: { day: '2027-01-20' } })
    const read = () => readReplica(tablee.client, atelierId)
    const { sequence, board } = await addVote({ ...evening, atelierId, read }, atelierId)
    const empty = { ...atelier3Settings, options: [] }
    await commands.boards.changeSettings({ id: board.id, settings: empty })
    await commands.evening.start({ atelierId, at: 'now' })
    await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
    await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })
    const page = tablee.consolePage
    const place = (screen: string) =>
      page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/${screen}`)

    await test.step('les actions viennent de l’atelier 2, leur origine se lit', async () => {
      await place(`board/${board.id}`)
      await page.getByRole('button', { name: /^Reprendre des propositions pour .*Ouvrir des lieux/ }).click()
      const dialog = page.getByRole('dialog')
      for (const option of atelier3Settings.options.filter(
        (one) => one.axisId === 'axe1' && !one.asideReason,
      ))
        await dialog.getByRole('checkbox', { name: option.text }).check()
      await dialog.getByRole('button', { name: 'Reprendre 5 propositions' }).click()
      await expect(page.getByText('Transformer l’ancienne gare en lieu ouvert')).toBeVisible()
      await expect(page.getByText(/Vient de.: Atelier 2/).first()).toBeVisible()
      for (const axisId of ['axe2', 'axe3', 'axe4'])
        await commands.ballots.addOptions({
          boardId: board.id,
          axisId,
          from: atelier3Settings.options
            .filter((one) => one.axisId === axisId && one.asideReason === '')
            .map((one) => ({ optionId: one.id, table: 'outputs', id: `sent-${one.id}` })),
        })
      const now = rowsIn(await read(), 'boards').find((one) => one.id === board.id)
      const settings = now?.settings as typeof atelier3Settings
      const aside = atelier3Settings.options.filter((one) => one.asideReason !== '')
      await commands.boards.changeSettings({
        id: board.id,
        settings: { ...settings, options: [...settings.options, ...aside] },
      })
      expect(await barriers(page)).toEqual([])
    })

    await place('live')
    const desk = page.locator('[data-live-controls="ballot"]')
    const pad = desk.getByRole('spinbutton')
    const wall = await tablee.openWall()
    await page.bringToFront()
    /** Unveils by the clicker until the best one is in sight. */
    const unveil = async (best: string) => {
      await expect(wall.getByText(best)).toHaveCount(0)
      await expect(async () => {
        await page.locator('[data-next]').focus()
        await page.keyboard.press('PageDown')
        await expect(wall.getByText(best)).toBeVisible({ timeout: 300 })
      }).toPass()
    }

    await test.step('axe 1, à main levée : une main par touche, l’écran ne dit aucun nombre', async () => {
      const voters = desk.getByRole('textbox', { name: 'Nombre de votants' })
      await voters.fill('34')
      await voters.press('Enter')
      await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
      await typeHands(pad, page, counts(1).slice(0, 4))
      for (let hand = 0; hand < 8; hand++) await page.keyboard.press('Space')
      await expect(pad).toHaveText('8')
      await expect(desk.getByText('65 voix exprimées sur 68')).toBeVisible()
      await expect(wall.getByRole('heading', { name: /Ouvrir des lieux/ })).toBeVisible()
      await expect(wall.getByText('Vote en cours')).toBeVisible()
      await expect(wall.getByText(/^(18|15|14|10)$/)).toHaveCount(0)
      expect(await barriers(page)).toEqual([])
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await unveil('Transformer l’ancienne gare en lieu ouvert')
      await expect(wall.getByText('65 voix exprimées sur 68')).toBeVisible()
      await expect(wall.getByText('Retenue')).toHaveCount(2)
      expect(await barriers(wall)).toEqual([])
    })

    await test.step('axe 2, aux gommettes : B et C à égalité, un second tour retient C', async () => {
      await desk.getByRole('button', { name: 'Passer à l’axe 2' }).click()
      await desk.getByRole('combobox', { name: 'Comment les voix arrivent' }).selectOption('gommettes')
      await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
      const fields = desk.getByRole('textbox', { name: /^Gommettes, / })
      for (const [index, count] of counts(2).entries()) {
        await fields.nth(index).fill(String(count))
        await fields.nth(index).press('Tab')
      }
      await expect(desk.getByText('64 voix exprimées sur 68')).toBeVisible()
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await expect(desk.getByText(/Égalité pour une place.: B, C/)).toBeVisible()
      await desk.getByRole('button', { name: 'Second tour' }).click()
      await expect(wall.getByText('Second tour', { exact: false })).toBeVisible()
      await desk.getByRole('combobox', { name: 'Comment les voix arrivent' }).selectOption('hands')
      await typeHands(pad, page, [14, 19])
      await expect(desk.getByText('33 voix exprimées sur 34')).toBeVisible()
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await unveil('Parrainer chaque nouvel habitant')
    })

    await test.step('axe 3, bulletins en deux paquets : un total qui ne va pas s’arrête, et se corrige', async () => {
      await desk.getByRole('button', { name: 'Passer à l’axe 3' }).click()
      await desk.getByRole('combobox', { name: 'Comment les voix arrivent' }).selectOption('paper')
      await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
      const keepBatch = async (ballots: number, voices: readonly number[], check: number) => {
        await desk.getByRole('textbox', { name: 'Bulletins', exact: true }).fill(String(ballots))
        const fields = desk.getByRole('textbox', { name: /^Voix, / })
        for (const [index, count] of voices.entries()) await fields.nth(index).fill(String(count))
        await desk.getByRole('textbox', { name: 'Total du bordereau' }).fill(String(check))
        await desk.getByRole('textbox', { name: 'Total du bordereau' }).press('Enter')
      }
      await keepBatch(20, [13, 10, 5, 5, 3, 2], 37)
      await desk.getByRole('button', { name: 'Corriger' }).click()
      await desk.getByRole('textbox', { name: 'Total du bordereau' }).fill('38')
      await desk.getByRole('textbox', { name: 'Total du bordereau' }).press('Enter')
      await expect(desk.getByText(/Paquet\s1\s:\s20\sbulletins,\s38\svoix/)).toBeVisible()
      await keepBatch(14, [9, 7, 4, 3, 3, 2], 28)
      await expect(desk.getByText('66 voix exprimées sur 68')).toBeVisible()
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await unveil('Créer des points de stop reconnus entre les villages')
    })

    await test.step('axe 4 : trop de mains s’arrêtent, le bilan vient à l’écran', async () => {
      await desk.getByRole('button', { name: 'Passer à l’axe 4' }).click()
      await desk.getByRole('combobox', { name: 'Comment les voix arrivent' }).selectOption('hands')
      await desk.getByRole('button', { name: 'Ouvrir le vote' }).click()
      await typeHands(pad, page, [35])
      await expect(desk.getByRole('button', { name: 'Forcer' })).toBeVisible()
      await desk.getByRole('button', { name: 'Corriger' }).click()
      await desk.getByRole('button', { name: /^A\b.*Dessiner/ }).click()
      await typeHands(pad, page, counts(4))
      await expect(desk.getByText('61 voix exprimées sur 68')).toBeVisible()
      await desk.getByRole('button', { name: 'Clore le vote' }).click()
      await unveil('Dessiner la carte des coups de main et la tenir à jour')
      await expect(async () => {
        await page.locator('[data-next]').focus()
        await page.keyboard.press('PageDown')
        await expect(wall.getByText(/Retenues\s:\s8\sactions/)).toBeVisible({ timeout: 300 })
      }).toPass()
      await expect(wall.getByText('Parrainer chaque nouvel habitant')).toBeVisible()
    })

    await test.step('ce qui est retenu part vers la suite, la synthèse dit les totaux', async () => {
      await desk.getByRole('button', { name: 'Envoyer les 8 retenues' }).click()
      await expect
        .poll(
          async () =>
            rowsIn(await read(), 'outputs').filter(
              (one) => one.atelierId === atelierId && one.status === 'retenu',
            ).length,
        )
        .toBe(8)
      await place('synthesis')
      const text = readingText(await makeSynthesis(page)).replace(/\s+/gu, ' ')
      for (const words of [
        '34 votants · 2 voix par axe · 68 voix disponibles',
        '65 exprimées',
        '64 exprimées',
        '66 exprimées',
        '61 exprimées',
        'Second tour',
        '8 actions retenues',
        '13 actions en réserve',
        '3 propositions écartées',
      ])
        expect(text).toContain(words)
    })
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

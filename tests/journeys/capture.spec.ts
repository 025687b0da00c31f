import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { openEvening } from '../support/openEvening.ts'
import { openTablee } from '../support/openTablee.ts'

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

test('thirty paroles are kept by the keyboard alone, and the wall shows them', async ({ browser }) => {
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const evening = await openEvening(tablee, 'une-soiree')
    const { atelierId, demarcheId, commands } = evening
    await commands.groups.setNumber({ atelierId, count: 4 })
    const rows = await evening.read()
    const sequence = inOrder(rowsIn(rows, 'sequences')).find((one) => one.title.startsWith('Ce qui va'))
    const lane = rowsIn(rows, 'lanes').find((one) => one.sequenceId === sequence?.id)
    const board = rowsIn(rows, 'boards').find((one) => one.laneId === lane?.id)
    if (!sequence || !board) throw new Error('The template has lost its board.')
    await commands.evening.start({ atelierId, at: 'now' })
    await commands.evening.goTo({ atelierId, sequenceId: sequence.id })
    await commands.wall.show({ atelierId, scene: 'board', boardId: board.id })

    const page = tablee.consolePage
    await page.goto(`http://127.0.0.1:${tablee.port}/console#/demarche/${demarcheId}/${atelierId}/live`)
    await page.locator('[data-screen="live"]').waitFor()
    const wall = await tablee.openWall()
    await page.bringToFront()
    expect(await barriers(page)).toEqual([])

    const count = page.locator('[data-count]')
    const startedAt = Date.now()
    // The first letter goes from Commandes to the field, and is kept.
    await page.keyboard.type('La parole un')
    await page.keyboard.press('Enter')
    for (let number = 2; number <= 30; number += 1) {
      const sign = number % 2 === 0 ? '-' : '+'
      await page.keyboard.type(`${sign}La parole ${number}`)
      await page.keyboard.press('Enter')
      if (number % 3 === 0) await page.keyboard.press('Tab')
    }
    await expect(count).toHaveAttribute('data-count', '30')
    expect(Date.now() - startedAt).toBeLessThan(180_000)
    // The wall shows them by pages, in sizes for the last row.
    const seen = new Set<string>()
    for (let turn = 0; turn < 12 && seen.size < 30; turn += 1) {
      await commands.wall.turnPage({ atelierId, page: turn })
      await expect(wall.getByText(/^La parole /).first()).toBeVisible()
      for (const text of await wall.getByText(/^La parole \S+$/).allInnerTexts()) seen.add(text)
    }
    expect(seen.size).toBe(30)

    const after = await evening.read()
    const kept = rowsIn(after, 'contributions').toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(kept[0]?.text).toBe('La parole un')
    const slots = new Set(rowsIn(after, 'placements').map((placement) => placement.slot))
    expect(slots.size).toBe(2)
    expect(new Set(kept.map((one) => one.groupId)).size).toBeGreaterThan(3)

    // ↑ in the empty field reopens the last one.
    await page.keyboard.press('ArrowUp')
    const field = page.getByRole('textbox', { name: 'Ce qui vient d’être dit' })
    await expect(field).toHaveValue('La parole 30')
    await page.keyboard.type(' encore')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-parole]', { hasText: 'La parole 30 encore' })).toBeVisible()

    // What is being typed survives a reload.
    await page.keyboard.type('Une phrase commencée')
    await page.reload()
    await expect(field).toHaveValue('Une phrase commencée')
    await field.focus()
    await page.keyboard.press('Enter')
    await expect(count).toHaveAttribute('data-count', '31')

    // Too long: nothing is cut nor dropped, an offer to cut it is made.
    await page.keyboard.insertText('Trop long. '.repeat(30))
    await page.keyboard.press('Enter')
    await expect(page.getByText(/trop long de/)).toBeVisible()
    await page.getByRole('button', { name: /Garder en 2 paroles/ }).click()
    await expect(count).toHaveAttribute('data-count', '33')
    expect(await barriers(page)).toEqual([])
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

import { expect, test } from '@playwright/test'
import { openTablee } from '../support/openTablee.ts'

/** A name as a page shows it, whichever spaces French typography put in it. */
function shown(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${plain.replace(/\s+/g, '\\s+')}$`)
}

test('every method opens, passes on the wall, and prints its sheet', async ({ browser }) => {
  test.setTimeout(480_000)
  const tablee = await openTablee(browser, { reducedMotion: true })
  try {
    const { client, consolePage: page } = tablee
    const wall = await tablee.openWall()
    const library = await client.methods.library({})
    expect(library.length).toBeGreaterThanOrEqual(64)
    const home = page.url().replace(/#.*|$/, '')
    for (const { method } of library) {
      await test.step(method.names.fr, async () => {
        await page.goto(`${home}#/methods/${method.id}`)
        await expect(page.getByRole('heading', { level: 1, name: shown(method.names.fr) })).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Les étapes', exact: true })).toBeVisible()
        const { isOnWall } = await client.methods.rehearse({ methodId: method.id, paroles: ['Un banc'] })
        expect(isOnWall).toBe(true)
        await expect(wall.getByText(shown(method.names.fr)).first()).toBeVisible()
        const sizes: number[] = []
        for await (const one of await client.methods.print({ methodId: method.id, print: 'card' }))
          if (one.kind === 'done') sizes.push(one.sizeBytes)
        expect(sizes).toHaveLength(1)
        expect(sizes[0]).toBeGreaterThan(10_000)
      })
    }
    await client.methods.rehearse({ methodId: null, paroles: [] })
    await expect(wall.getByText(/^Répétition\s:\s\d+\smin\sen\sune$/)).toBeHidden()
    expect(tablee.complaints).toEqual([])
  } finally {
    await tablee.close()
  }
})

import { expect, test } from 'vitest'
import { fixtureContent } from './fixtureContent.ts'
import radar from './fixtures/radar.json' with { type: 'json' }
import { drawRadar } from './radarDrawing.ts'
import { radarSvg } from './radarSvg.ts'
import { readLevels } from './readLevels.ts'

const content = fixtureContent(radar)

test('the last word of a profile is its level, with its day and its proof', () => {
  const citizens = readLevels(content).profiles.find((profile) => profile.group?.name === 'Citoyens')
  expect(citizens?.levels[0]).toMatchObject({ level: 4, proof: 'Depuis ce printemps, un café des habitants' })
})

test('each criterion tells how far the profiles are from each other, and nothing sums them up', () => {
  const { spreads } = readLevels(content)
  expect(spreads.map((spread) => spread && [spread.lowest, spread.highest])).toEqual([
    [2, 4],
    [3, 4],
    [2, 4],
    [2, 5],
    [2, 3],
    [2, 3],
  ])
})

test('a profile that has not said everything stays open, and one that said nothing is not there', () => {
  const contributions = content.contributions.filter(
    (one) => one.groupId !== 'g2' && !(one.groupId === 'g1' && one.text.startsWith('Deux réunions')),
  )
  const { profiles } = readLevels({ ...content, contributions })
  expect(profiles.map((profile) => profile.group?.name)).toEqual(['Élus', 'Associations', 'Citoyens'])
  const drawn = drawRadar(6, profiles, 400)
  expect(drawn.profiles.map((profile) => profile.isClosed)).toEqual([false, true, true])
})

test('two profiles on the same level are drawn side by side, inside the square', () => {
  const { profiles } = readLevels(content)
  const { marks } = { marks: drawRadar(6, profiles, 400).profiles.flatMap((profile) => profile.marks) }
  const places = new Set(marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`))
  expect(places.size).toBe(marks.length)
  for (const { x, y, size } of marks) {
    expect(Math.min(x, y) - size / 2).toBeGreaterThan(0)
    expect(Math.max(x, y) + size / 2).toBeLessThan(400)
  }
})

test('in the drawing each profile has its own dashes, so that a black and white print tells them apart', () => {
  const svg = radarSvg(drawRadar(6, readLevels(content).profiles, 400))
  expect(new Set(svg.match(/stroke-dasharray="[^"]+"/g)).size).toBe(3)
  expect(svg).not.toContain('<text')
})

import { expect, test } from 'vitest'
import type { Contribution, Placement } from '../../domain/rows.ts'
import type { Box, Measure } from '../activity.ts'
import { clusterOf, contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { columns } from './activity.ts'
import { layout, sizes } from './layout.ts'
import type { ColumnsDocument } from './schema.ts'

const settings = columns.defaultSettings
const start: ColumnsDocument = columns.initialDocument(settings)

function manyNotes(count: number, perSet: number) {
  const contributions: Contribution[] = []
  const placements: Placement[] = []
  const sets = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const slot = index % 2 === 0 ? 'pepite' : 'rateau'
    const set = `${slot}-${Math.floor(index / perSet)}`
    sets.set(set, slot)
    contributions.push(contributionOf(`n${index}`, `On se croise au marché, numéro ${index}`))
    placements.push(placementOf(`n${index}`, slot, String(index).padStart(6, '0'), index % 7 ? set : null))
  }
  const clusters = [...sets].map(([id, slot]) => clusterOf(id, slot, `Ensemble ${id}`))
  return contentOf(settings, start, { contributions, placements, clusters })
}

function boxOf(boxes: readonly Box[], id: string): Box {
  const box = boxes.find((one) => one.id === id)
  if (!box) throw new Error(`no box ${id}`)
  return box
}

test('at the width of the picture, a set holds three notes of 150 px in a row', () => {
  const contributions = ['a', 'b', 'c', 'd'].map((id) => contributionOf(id, 'Le comité prête sa vaisselle'))
  const placements = ['a', 'b', 'c', 'd'].map((id) => placementOf(id, 'pepite', id, 'set'))
  const clusters = [clusterOf('set', 'pepite', 'Prêter')]
  const { boxes } = layout(
    contentOf(settings, start, { contributions, placements, clusters }),
    1128,
    plainMeasure,
  )
  const [a, c, d] = [boxOf(boxes, 'a'), boxOf(boxes, 'c'), boxOf(boxes, 'd')]
  expect(a.width).toBeGreaterThanOrEqual(sizes.noteWidth)
  expect(a.height).toBe(sizes.noteHeight)
  expect(c.y).toBe(a.y)
  expect(d.y).toBeGreaterThanOrEqual(a.y + a.height)
})

test('a set with two notes is narrower than its column', () => {
  const contributions = ['a', 'b'].map((id) => contributionOf(id, 'Le bal de juin'))
  const placements = ['a', 'b'].map((id) => placementOf(id, 'pepite', id, 'set'))
  const clusters = [clusterOf('set', 'pepite', 'Des fêtes')]
  const { boxes } = layout(
    contentOf(settings, start, { contributions, placements, clusters }),
    1128,
    plainMeasure,
  )
  expect(boxOf(boxes, 'set').width).toBeLessThan(boxOf(boxes, 'pepite').width)
})

test('contributions without a set stand under the sets of their column', () => {
  const { boxes } = layout(manyNotes(40, 10), 1128, plainMeasure)
  const bottomOfSets = Math.max(
    ...boxes
      .filter((box) => box.kind === 'cluster' && box.slotId === 'pepite')
      .map((box) => box.y + box.height),
  )
  const loose = boxes.filter((box) => box.kind === 'contribution' && box.parentId === 'pepite')
  expect(loose.length).toBeGreaterThan(0)
  for (const box of loose) expect(box.y).toBeGreaterThan(bottomOfSets)
})

test('a folded set shows three notes, a folded column none', () => {
  const content = manyNotes(40, 20)
  const folded = content.clusters.slice(0, 1).map((cluster) => cluster.id)
  const document = { ...start, collapsedClusters: folded }
  const { boxes } = layout({ ...content, document }, 1128, plainMeasure)
  expect(boxes.filter((box) => box.kind === 'contribution' && box.parentId === folded[0])).toHaveLength(3)
  const closed = { ...start, columns: start.columns.map((column) => ({ ...column, isCollapsed: true })) }
  const closedBoxes = layout({ ...content, document: closed }, 1128, plainMeasure).boxes
  expect(closedBoxes.filter((box) => box.kind === 'contribution')).toEqual([])
})

test('a link runs between the facing edges of its two sets', () => {
  const clusters = [clusterOf('p', 'pepite', 'La halle'), clusterOf('r', 'rateau', 'Le car')]
  const document = {
    ...start,
    links: clusters.slice(0, 1).flatMap((from) => [{ from: from.id, to: clusters[1]?.id ?? from.id }]),
  }
  const { boxes } = layout(contentOf(settings, document, { clusters }), 1128, plainMeasure)
  const link = boxOf(boxes, 'link:p:r')
  const [p, r] = [boxOf(boxes, 'p'), boxOf(boxes, 'r')]
  expect(link.x).toBe(p.x + p.width)
  expect(link.x + link.width).toBe(r.x)
})

test('the same board always gives the same boxes', () => {
  const content = manyNotes(200, 9)
  expect(layout(content, 1128, plainMeasure)).toEqual(layout(content, 1128, plainMeasure))
})

test('3,000 contributions take one measure each and far less than 50 ms', () => {
  const content = manyNotes(3000, 12)
  let measured = 0
  const counting: Measure = (text, style, width) => {
    measured += 1
    return plainMeasure(text, style, width)
  }
  const { boxes } = layout(content, 1128, counting)
  expect(boxes.filter((box) => box.kind === 'contribution')).toHaveLength(3000)
  expect(measured).toBeLessThan(3000 + 3 * content.clusters.length)
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now()
    layout(content, 1128, plainMeasure)
    return performance.now() - begun
  })
  expect(Math.min(...times)).toBeLessThan(50)
})

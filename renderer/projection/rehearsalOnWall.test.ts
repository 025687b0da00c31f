import { expect, test } from 'vitest'
import { rehearsalFrame, rehearsalMs } from '../../shared/activities/rehearsalRows.ts'
import { applyMessage, emptyReplica } from '../../shared/replica/Replica.ts'
import { readMethods } from '../../tests/templates/readContent.ts'
import { wallContent } from './wallContent.ts'

const methods = readMethods()
const startedAt = Date.UTC(2026, 10, 21, 18)

function shown(method: (typeof methods)[number], elapsedMs: number) {
  const rehearsal = { method, language: 'fr' as const, startedAt, paroles: ['Un banc devant l’école'] }
  const frame = rehearsalFrame(rehearsal, elapsedMs)
  const replica = applyMessage(emptyReplica, {
    kind: 'snapshot',
    epoch: 'repetition',
    number: 1,
    demarcheId: 'repetition',
    atelierId: 'repetition',
    rows: frame.rows,
  })
  return { frame, content: wallContent(replica, frame.now, 'fr') }
}

test.each(methods.map((method) => [method.id, method] as const))(
  '%s : une minute de répétition montre chaque étape, et dit sa minute de bout en bout',
  (_, method) => {
    let before = 0
    for (const [index, step] of method.steps.entries()) {
      if (step.minutes === 0) continue
      const { frame, content } = shown(method, ((before + 0.01) / method.minutes.wished) * rehearsalMs)
      expect(frame.stepIndex).toBe(index)
      expect(content.scene.kind).toBe('instruction')
      expect('consigne' in content.scene && content.scene.consigne).toBe(step.consigne.fr)
      before += step.minutes
    }
    for (const [elapsedMs, text] of [
      [0, '01:00'],
      [15_000, '00:45'],
      [45_000, '00:15'],
      [rehearsalMs, '00:00'],
    ] as const) {
      const { scene } = shown(method, elapsedMs).content
      expect('clock' in scene && scene.clock?.text).toBe(text)
    }
    expect(shown(method, rehearsalMs - 1).frame.isOver).toBe(false)
    expect(shown(method, rehearsalMs).frame.isOver).toBe(true)
  },
)

test('le tableau se remplit de paroles d’exemple, dans ses colonnes', () => {
  const wall = methods.find(({ id }) => id === 'pepitesRateaux')
  if (!wall) throw new Error('pepitesRateaux is in the library')
  const frames = Array.from({ length: 60 }, (_, second) => shown(wall, second * 1000))
  const boards = frames.filter(({ content }) => content.scene.kind === 'board')
  expect(boards.length).toBeGreaterThan(10)
  const counts = boards.map(({ frame }) => frame.rows.contributions?.length ?? 0)
  expect(Math.max(...counts)).toBeGreaterThan(3)
  expect(boards.every(({ frame }) => frame.rows.placements?.every(({ slot }) => slot !== ''))).toBe(true)
})

import { expect, test } from 'vitest'
import { clusterOf, contentOf, contributionOf, placementOf } from '../testContent.ts'
import { initialDocument } from './logic.ts'
import { judgeDrop, proposeCell } from './placeTopic.ts'
import { membersAsDetails, membersIn, namesIn, readForum, titleOf } from './readForum.ts'
import type { OpenSpaceSettings } from './schema.ts'

const settings: OpenSpaceSettings = {
  rounds: ['t1', 't2', 't3'].map((id, index) => ({
    id,
    label: `Temps ${index + 1}`,
    day: '',
    startMinutes: null,
    minutes: 60,
  })),
  places: [
    { id: 'cuisine', name: 'Cuisine', capacity: 8, isAccessible: true },
    { id: 'serre', name: 'Serre', capacity: 4, isAccessible: false },
  ],
  areNamesOnWall: false,
  areNamesPrinted: false,
}

function forumOf(
  topics: {
    [id: string]: { text?: string; slot?: string; cluster?: string; details?: { [field: string]: string } }
  },
  headCounts: { [id: string]: number } = {},
) {
  const entries = Object.entries(topics)
  return readForum(
    contentOf(
      settings,
      { ...initialDocument(settings), headCounts },
      {
        contributions: entries.map(([id, one], index) =>
          contributionOf(id, one.text ?? id, { capturedAt: index, details: one.details ?? {} }),
        ),
        placements: entries.flatMap(([id, one], index) =>
          one.slot ? [placementOf(id, one.slot, `a${index}`, one.cluster ?? null)] : [],
        ),
        clusters: [clusterOf('set', 't1.cuisine', '')],
      },
    ),
  )
}
const topicsOf = (forum: ReturnType<typeof forumOf>, ...ids: string[]) =>
  ids.flatMap((id) => forum.topicsById.get(id) ?? [])

test('two topics in the same place and slot are both kept, and said', () => {
  const forum = forumOf({ cantines: { slot: 't1.cuisine' }, invendus: { slot: 't1.cuisine' } })
  expect(forum.sessions).toHaveLength(2)
  expect(forum.clashes).toMatchObject([{ kind: 'cell', sessions: [{ id: 'cantines' }, { id: 'invendus' }] }])
})

test('two topics brought together are one workshop with a double title', () => {
  const forum = forumOf({
    a: { text: 'Nourrir', slot: 't1.cuisine', cluster: 'set' },
    b: { text: 'Accueillir', slot: 't1.cuisine', cluster: 'set' },
  })
  expect(forum.sessions.map(titleOf)).toEqual(['Nourrir / Accueillir'])
  expect(forum.clashes).toEqual([])
})

test('nobody hosts two workshops in one round, however the first name is typed', () => {
  const forum = forumOf({
    a: { slot: 't1.cuisine', details: { initiators: 'Élodie, Nora' } },
    b: { slot: 't1.serre', details: { initiators: 'elodie' } },
    c: { slot: 't2.serre', details: { initiators: 'Nora' } },
  })
  expect(forum.clashes).toMatchObject([{ kind: 'initiator', name: 'Élodie' }])
})

test('another round is proposed where its initiator is free, in the same place first', () => {
  const forum = forumOf({
    a: { slot: 't1.cuisine', details: { initiators: 'Carole' } },
    b: { slot: 't1.serre', details: { initiators: 'Carole' } },
    c: { slot: 't2.cuisine', details: { initiators: 'Carole' } },
  })
  const b = forum.sessions.find((session) => session.id === 'b')
  expect(b && proposeCell(forum, b)?.slotId).toBe('t3.serre')
})

test('a grid without another free cell proposes nothing', () => {
  const every = ['t1', 't2', 't3'].flatMap((round) =>
    ['cuisine', 'serre'].map((place) => [`${round}${place}`, { slot: `${round}.${place}` }] as const),
  )
  const forum = forumOf(Object.fromEntries(every))
  const [first] = forum.sessions
  expect(first && proposeCell(forum, first)).toBeNull()
})

test('a second part comes later than the first', () => {
  const forum = forumOf({
    un: { slot: 't2.cuisine' },
    deux: { details: { partOf: 'un' } },
  })
  const [deux] = topicsOf(forum, 'deux')
  expect(deux).toMatchObject({ part: 2, parts: 2 })
  expect(judgeDrop(forum, topicsOf(forum, 'deux'), 't1.serre')).toMatchObject({ kind: 'tooEarly' })
  expect(judgeDrop(forum, topicsOf(forum, 'deux'), 't2.serre')).toMatchObject({ kind: 'tooEarly' })
  expect(judgeDrop(forum, topicsOf(forum, 'deux'), 't3.serre')).toEqual({ kind: 'free' })
})

test('a topic that another continues is not moved after it', () => {
  const forum = forumOf({
    foyer: { slot: 't1.cuisine' },
    rue: { slot: 't2.cuisine', details: { continues: 'foyer' } },
  })
  expect(judgeDrop(forum, topicsOf(forum, 'foyer'), 't3.serre')).toMatchObject({ kind: 'tooLate' })
  expect(judgeDrop(forum, topicsOf(forum, 'rue'), 't3.serre')).toEqual({ kind: 'free' })
})

test('a second part placed too early all the same is said', () => {
  const forum = forumOf({ un: { slot: 't2.cuisine' }, deux: { slot: 't1.serre', details: { partOf: 'un' } } })
  expect(forum.clashes).toMatchObject([{ kind: 'order', session: { id: 'deux' }, before: { id: 'un' } }])
})

test('dropping on a workshop asks, and on its own cell changes nothing', () => {
  const forum = forumOf({ a: { slot: 't1.cuisine' }, b: {} })
  expect(judgeDrop(forum, topicsOf(forum, 'b'), 't1.cuisine')).toMatchObject({
    kind: 'occupied',
    by: { id: 'a' },
  })
  expect(judgeDrop(forum, topicsOf(forum, 'a'), 't1.cuisine')).toEqual({ kind: 'unchanged' })
  expect(judgeDrop(forum, topicsOf(forum, 'a'), 't9.cuisine')).toEqual({ kind: 'unknown' })
})

test('a place too small for those who came is said', () => {
  const forum = forumOf({ a: { slot: 't1.serre' }, b: { slot: 't2.serre' } }, { a: 5, b: 4 })
  expect(forum.sessions.map((session) => session.isCrowded)).toEqual([true, false])
})

test('a second part is not one more topic proposed', () => {
  const forum = forumOf({ un: {}, deux: { details: { partOf: 'un' } } })
  expect(forum.proposedCount).toBe(1)
  expect(forum.queue).toHaveLength(2)
})

test('first names are read as they are typed', () => {
  expect(namesIn('Nora, Samuel et Lise / Abdel')).toEqual(['Nora', 'Samuel', 'Lise', 'Abdel'])
})

test('a working group keeps its people whole, whatever their number, or says that they are too many', () => {
  const people = Array.from({ length: 12 }, (_, index) => `Personne ${index} (Structure, antenne ${index})`)
  const details = membersAsDetails(people.join(', '))
  expect(details && membersIn(details)).toEqual(people)
  expect(details?.memberCount).toBe('12')
  expect(Object.values(details ?? {}).every((text) => text.length <= 300)).toBe(true)
  expect(membersAsDetails(people.map((one) => one.repeat(6)).join(', '))).toBeNull()
})

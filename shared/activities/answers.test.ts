import { expect, test } from 'vitest'
import { answersOf, answersOnWall, countAnswers } from './answers.ts'
import type { Asked } from './asked.ts'
import { columns as activity } from './columns/activity.ts'
import { report } from './columns/report.ts'
import type { ColumnsSettings } from './columns/schema.ts'
import { columns } from './columns/text.fr.ts'
import { contentOf, contributionOf, placementOf, translateFrench } from './testContent.ts'

const translate = translateFrench({ columns })

const becomes: Asked = {
  id: 'becomes',
  label: 'Ce qu’elle devient',
  kind: 'choix',
  slots: [],
  choices: [
    { id: 'petitPas', label: 'Petit pas' },
    { id: 'sujetForum', label: 'Sujet de forum' },
    { id: 'groupeTravail', label: 'Groupe de travail' },
    { id: 'rien', label: 'Rien pour l’instant' },
  ],
}
const settings: ColumnsSettings = {
  ...activity.defaultSettings,
  look: 'mur',
  columns: [{ id: 'idees', title: 'Idées', subtitle: '', sign: 'idee', colour: 'eau' }],
  asked: [becomes],
}
const fates = [
  'petitPas',
  'petitPas',
  'sujetForum',
  'sujetForum',
  'groupeTravail',
  'rien',
  'sujetForum',
  'rien',
  'petitPas',
]
const contributions = fates.map((fate, index) =>
  contributionOf(`i${index}`, `Idée ${index}`, { details: { becomes: fate } }),
)
const placements = fates.map((_, index) => placementOf(`i${index}`, 'idees', String(index)))
const document = activity.initialDocument(settings)

test('the nine ideas of the seminar say what they become, and how many become what', () => {
  expect(countAnswers(becomes, { contributions, placements })).toEqual([
    { id: 'petitPas', label: 'Petit pas', count: 3 },
    { id: 'sujetForum', label: 'Sujet de forum', count: 3 },
    { id: 'groupeTravail', label: 'Groupe de travail', count: 1 },
    { id: 'rien', label: 'Rien pour l’instant', count: 2 },
  ])
  const section = report(contentOf(settings, document, { contributions, placements }), translate)
  expect(section.blocks).toContainEqual({
    kind: 'paragraph',
    tone: 'note',
    text: 'Ce qu’elle devient : petit pas 3, sujet de forum 3, groupe de travail 1, rien pour l’instant 2.',
  })
  const [printed] = section.blocks.flatMap((block) => (block.kind === 'columns' ? block.columns : []))
  expect(printed?.items[0]).toEqual({ title: 'Idée 0', count: 1, lines: ['Ce qu’elle devient : Petit pas'] })
})

test('dots sort the list; those who have as many keep the order of their entry', () => {
  const dots: Asked = {
    id: 'priority',
    label: 'Gommettes',
    kind: 'nombre',
    isWeight: true,
    slots: [],
    choices: [],
  }
  const counted = ['2', '', '5', '2'].map((priority, index) =>
    contributionOf(`i${index}`, `Attente ${index}`, { details: { priority } }),
  )
  const section = report(
    contentOf({ ...settings, asked: [dots] }, document, {
      contributions: counted,
      placements: placements.slice(0, 4),
    }),
    translate,
  )
  const [printed] = section.blocks.flatMap((block) => (block.kind === 'columns' ? block.columns : []))
  expect(printed?.items.map(({ title }) => title)).toEqual([
    'Attente 2',
    'Attente 0',
    'Attente 3',
    'Attente 1',
  ])
  expect(printed?.items[0]?.lines).toEqual(['Gommettes : 5'])
})

test('only the paroles of its column are asked; a treatment and its answer are both told', () => {
  const asked: Asked[] = [
    { ...becomes, id: 'treatment', label: 'Traitement', slots: ['rateau'] },
    { id: 'answer', label: 'Réponse', kind: 'texte', slots: ['rateau'], choices: [] },
  ]
  const rake = contributionOf('r', 'La salle', {
    details: { treatment: 'petitPas', answer: 'Chauffée dès 8 h' },
  })
  expect(answersOf({ ...settings, asked }, rake, 'rateau', translate)).toEqual([
    'Traitement : Petit pas',
    'Réponse : Chauffée dès 8 h',
  ])
  expect(answersOf({ ...settings, asked }, rake, 'pepite', translate)).toEqual([])
})

test('the milestones are dated in letters', () => {
  const day: Asked = { id: 'day', label: 'Pour le', kind: 'jour', slots: [], choices: [] }
  const milestone = contributionOf('j', 'Un test', { details: { day: '2027-06-12' } })
  expect(answersOf({ ...settings, asked: [day] }, milestone, 'idees', translate)[0]).toMatch(
    /^Pour le : .*12\sjuin/,
  )
})

test('the hall reads the answers that the settings show to it, and no other leaves the console', () => {
  const who: Asked = { id: 'who', label: 'Qui s’en occupe', kind: 'texte', slots: [], choices: [] }
  const idea = contributionOf('x', 'Un banc', { details: { becomes: 'petitPas', who: 'Madame Aubert' } })
  const shown = { ...settings, asked: [{ ...becomes, isOnWall: true }, who] }
  expect(answersOnWall(shown, idea, 'idees', translate)).toEqual(['Ce qu’elle devient : Petit pas'])
  expect(activity.detailsOnWall?.(shown)).toEqual(['becomes'])
  expect(answersOnWall({ ...settings, asked: [becomes, who] }, idea, 'idees', translate)).toEqual([])
  expect(activity.detailsOnWall?.({ ...settings, asked: [becomes, who] })).toEqual([])
})

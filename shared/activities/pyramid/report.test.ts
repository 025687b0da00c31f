import { expect, test } from 'vitest'
import type { BoardContent } from '../activity.ts'
import { contentOf, translateFrench } from '../testContent.ts'
import { pyramid as activity } from './activity.ts'
import adopted from './fixtures/adopted.json' with { type: 'json' }
import { initialDocument } from './logic.ts'
import { report } from './report.ts'
import type { PyramidDocument, PyramidSettings } from './schema.ts'
import { pyramid } from './text.fr.ts'

const translate = translateFrench({ pyramid })

function open(fixture: unknown): BoardContent<PyramidSettings, PyramidDocument> {
  // Fixtures are files: the schemas read their two documents, the rows are as written.
  const content = fixture as BoardContent<PyramidSettings, PyramidDocument>
  return {
    ...content,
    settings: activity.settingsSchema.parse(content.board.settings),
    document: activity.documentSchema.parse(content.board.document),
  }
}

test('W2-03: the question, then seven numbered answers', () => {
  const [question, heading, list] = report(open(adopted), translate).blocks
  expect(question).toEqual({ kind: 'heading', level: 2, text: 'Qu’est-ce qui nous rassemble ?' })
  expect(heading).toMatchObject({ text: 'La liste des réponses à la question' })
  expect(list).toMatchObject({ kind: 'list', ordered: true })
  expect(list?.kind === 'list' ? list.items.map((item) => item.text) : []).toEqual([
    'Que chacun mange bien, quel que soit son porte-monnaie',
    'Que la terre d’ici nourrisse d’abord ceux d’ici',
    'Apprendre les uns des autres sans se juger',
    'Jeter moins, cuisiner plus',
    'Donner envie aux jeunes de reprendre',
    'Rester joyeux même quand c’est difficile',
    'Décider avec les personnes concernées',
  ])
})

test('then what each tier counted', () => {
  const printed = JSON.stringify(report(open(adopted), translate).blocks)
  for (const sentence of [
    'seul·e : 26 personnes, 61 idées',
    'à deux : 13 groupes, 35 idées',
    'à quatre : 6 groupes, 18 idées',
    'à huit : 3 groupes, 9 idées',
    'tous : 7 idées',
  ]) {
    expect(printed).toContain(sentence)
  }
})

test('ideas that an answer took up are not « laissées en route »', () => {
  expect(JSON.stringify(report(open(adopted), translate))).not.toContain('Idées laissées en route')
})

test('what is missing is told: the question, the list', () => {
  const content = contentOf(activity.defaultSettings, initialDocument())
  expect(report(content, translate).missing).toEqual([
    'La question de la pyramide « Le tableau » n’est pas renseignée.',
    'La pyramide « Le tableau » n’a pas de liste de réponses.',
  ])
})

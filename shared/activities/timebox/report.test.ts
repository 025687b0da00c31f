import { expect, test } from 'vitest'
import { contentOf, contributionOf, placementOf, translateFrench } from '../testContent.ts'
import { initialDocument } from './logic.ts'
import { report } from './report.ts'
import { timebox } from './text.fr.ts'

const translate = translateFrench({ timebox })
const file = { look: 'file' as const, perSpeakerSeconds: 60, innerSeats: 5 }

test('flash infos are a table of what was announced and by whom', () => {
  const contributions = [
    contributionOf('a', 'Bourse aux plants', { details: { structure: 'Marché couvert' } }),
    contributionOf('b', 'Cherche une chambre froide'),
  ]
  const placements = ['a', 'b'].map((id) => placementOf(id, 'file', id))
  const section = report(contentOf(file, initialDocument(), { contributions, placements }), translate)
  expect(section.blocks).toEqual([
    {
      kind: 'table',
      head: ['Annonce', 'De la part de'],
      rows: [
        ['Bourse aux plants', 'Marché couvert'],
        ['Cherche une chambre froide', ''],
      ],
      widths: ['*', 'auto'],
    },
  ])
  expect(section.missing).toEqual(['Pour 1 annonce de « Le tableau », on ne sait pas de qui elle vient.'])
})

test('an instruction leaves its section to the agenda', () => {
  const content = contentOf(
    { look: 'consigne' as const, perSpeakerSeconds: null, innerSeats: 5 },
    initialDocument(),
  )
  expect(report(content, translate)).toEqual({ heading: 'Le tableau', blocks: [], missing: [] })
})

test('an empty queue is told as missing', () => {
  expect(report(contentOf(file, initialDocument()), translate).missing).toEqual([
    'La file « Le tableau » est restée vide.',
  ])
})

test('a bowl tells how many times somebody sat in the centre', () => {
  const bowl = { look: 'bocal' as const, perSpeakerSeconds: null, innerSeats: 5 }
  const counted = report(contentOf(bowl, { ...initialDocument(), entries: 17 }), translate)
  expect(counted.blocks).toEqual([{ kind: 'paragraph', text: '17 prises de place au centre' }])
  expect(counted.missing).toEqual([])
  const uncounted = report(contentOf(bowl, initialDocument()), translate)
  expect(uncounted.blocks).toEqual([])
  expect(uncounted.missing).toEqual(['Les prises de place de « Le tableau » n’ont pas été comptées.'])
})

import { describe, expect, test } from 'vitest'
import { ABallot } from '../../domain/ballots/fixtures/aBallot.ts'
import { atelier3Settings, handsOf } from '../../domain/ballots/fixtures/atelier3.ts'
import { reopenPoll } from '../../domain/ballots/runPoll.ts'
import { settleTie } from '../../domain/ballots/settleTie.ts'
import type { ReportBlock } from '../activity.ts'
import { contentOf, translateFrench } from '../testContent.ts'
import { report } from './report.ts'
import { ballot } from './text.fr.ts'

const translate = translateFrench({ ballot })

function contentOfVote(vote: ABallot) {
  const { entries, tallies } = vote
  return contentOf(vote.settings, vote.document, { ballotEntries: entries, ballotTallies: tallies })
}

function reported(vote: ABallot) {
  return report(contentOfVote(vote), translate)
}

const texts = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []))

function atelier3(): ABallot {
  const vote = new ABallot(atelier3Settings)
  for (const axis of [1, 2, 3, 4]) {
    vote.open([`axe${axis}`])
    vote.enter(`axe${axis}`, { voters: 34, cells: handsOf(axis) })
    vote.close([`axe${axis}`])
  }
  const second = { pollId: 'axe2', way: 'secondRound', keptIds: [], seed: '', witness: '', note: '' } as const
  vote.take(settleTie(vote.ballot, vote.rows, second, vote.context))
  vote.enter('axe2', { voters: 34, blanks: 1, cells: { axe2B: { pour: 14 }, axe2C: { pour: 19 } } })
  vote.close(['axe2'])
  return vote
}

describe('the vote of atelier 3', () => {
  const { blocks, missing } = reported(atelier3())

  test('W3-02: who might vote and with what, what each axis expressed', () => {
    expect(texts(blocks)[0]).toBe('34 votants · 2 voix par axe · 68 voix disponibles')
    const said = texts(blocks).join('\n')
    for (const words of ['65 exprimées', '64 exprimées', '66 exprimées', '61 exprimées'])
      expect(said).toContain(words)
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    ).toEqual([
      'Axe 1 – Ouvrir des lieux pour se croiser et faire ensemble',
      'Axe 2 – Renouveler l’engagement associatif et bénévole',
      'Axe 3 – Rapprocher les services et faciliter les déplacements',
      'Axe 4 – Rendre visibles les initiatives et l’information',
      'Réserve d’actions (13)',
      'Propositions écartées (3)',
    ])
  })

  test('W3-03 and W3-04: axis 2, its shares and ranks, and its second round', () => {
    const tables = blocks.filter((block) => block.kind === 'table')
    expect(tables[1]?.head).toEqual(['Lettre', 'Action', 'Voix', 'Part', 'Rang', 'Retenue'])
    expect(tables[1]?.rows.map((row) => row.toSpliced(1, 1))).toEqual([
      ['A', '20', '31 %', '1', '✔'],
      ['B', '13', '20 %', '2', ''],
      ['C', '13', '20 %', '2', '✔'],
      ['D', '11', '17 %', '3', ''],
      ['E', '7', '11 %', '4', ''],
    ])
    expect(tables[2]?.rows.map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ['B', '14', ''],
      ['C', '19', '✔'],
    ])
    const said = texts(blocks)
    expect(said).toContain('Second tour')
    expect(said.some((text) => text.includes('1 abstention'))).toBe(true)
    expect(said).toContain('Égalité de B, C : le second tour retient C.')
  })

  test('W3-05: kept, in reserve, set aside with their reasons', () => {
    expect(texts(blocks)).toContain('8 actions retenues · 13 actions en réserve · 3 propositions écartées')
    const lists = blocks.filter((block) => block.kind === 'list')
    expect(lists[0]?.items.slice(0, 2)).toEqual([
      { text: 'Installer des bancs et un abri devant chaque école', detail: 'axe 1 · 14 voix' },
      {
        text: 'Ouvrir la médiathèque un soir par semaine, tenue par les habitants',
        detail: 'axe 1 · 10 voix',
      },
    ])
    expect(lists[1]?.items.map((item) => item.detail)).toEqual([
      'axe 1 · déjà très avancée',
      'axe 3 · infaisable',
      'axe 4 · trop floue',
    ])
  })

  test('each axis has its bars, told in words too', () => {
    const pictures = blocks.filter((block) => block.kind === 'picture')
    expect(pictures.map((picture) => picture.alt)[1]).toBe(
      'Résultat en barres, de la première à la dernière : A 20, B 13, C 13, D 11, E 7.',
    )
    expect(pictures).toHaveLength(4)
  })

  test('nothing is missing', () => expect(missing).toEqual([]))
})

describe('what a report does not hide', () => {
  const options = ['gare', 'cafe', 'bancs'].map((id) => ({ id, text: `Projet ${id}` }))

  test('a total that was forced, a vote that was reopened, with their reasons', () => {
    const vote = new ABallot({ options })
    vote.open(['all'])
    vote.enter('all', {
      voters: 5,
      cells: { gare: { pour: 7 } },
      isForced: true,
      note: 'Deux mains levées par personne',
    })
    vote.close(['all'])
    vote.take(reopenPoll(vote.ballot, vote.rows, { pollId: 'all', reason: 'Recompte demandé' }, vote.context))
    vote.close(['all'])
    const said = texts(reported(vote).blocks)
    expect(said).toContain('Total gardé malgré un écart (main levée) : Deux mains levées par personne')
    expect(said).toContain('Vote rouvert : Recompte demandé')
  })

  test('a draw, explained so that anybody can do it again', () => {
    const vote = new ABallot({ options, seats: 1 })
    vote.open(['all'])
    vote.enter('all', { voters: 10, cells: { gare: { pour: 5 }, cafe: { pour: 5 } } })
    vote.close(['all'])
    expect(reported(vote).missing).toEqual(['L’égalité de A, B n’est pas départagée (« Le tableau »).'])
    const draw = {
      pollId: 'all',
      way: 'draw',
      keptIds: [],
      seed: '17',
      witness: 'le maire',
      note: '',
    } as const
    vote.take(settleTie(vote.ballot, vote.rows, draw, vote.context))
    const said = texts(reported(vote).blocks).join(' ')
    expect(said).toContain('le sort retient A. Nombre tiré : 17, devant le maire')
    expect(reported(vote).missing).toEqual([])
  })

  test('a vote that was never opened, or left open, is told among what is missing', () => {
    const vote = new ABallot({ options })
    expect(reported(vote)).toMatchObject({
      blocks: [],
      missing: ['« Le tableau » n’a pas encore de résultat.'],
    })
    vote.open(['all'])
    expect(reported(vote).blocks).toEqual([])
  })
})

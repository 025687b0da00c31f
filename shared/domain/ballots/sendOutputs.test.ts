import { describe, expect, test } from 'vitest'
import type { Change, Refusal } from '../change.ts'
import { isRefusal } from '../change.ts'
import type { AtelierId, OutputId } from '../ids.ts'
import type { Cluster, Contribution, Output } from '../rows.ts'
import { addOptions } from './addOptions.ts'
import { changeBallotDocument } from './changeBallotDocument.ts'
import { ABallot } from './fixtures/aBallot.ts'
import { sendOutputs } from './sendOutputs.ts'

const options = ['gare', 'cafe', 'bancs'].map((id) => ({
  id,
  text: `Projet ${id}`,
  origins: [{ table: 'contributions' as const, id: `parole-${id}` }],
}))

function closed(): ABallot {
  const vote = new ABallot({
    options: [...options, { id: 'train', text: 'Le train', asideReason: 'infaisable' }],
    seats: 1,
  })
  vote.open(['all'])
  vote.enter('all', { voters: 20, cells: { gare: { pour: 12 }, cafe: { pour: 8 } } })
  vote.close(['all'])
  return vote
}

function send(vote: ABallot, optionIds: string[], outputs: Output[] = []): Change[] | Refusal {
  const rows = { tallies: vote.tallies, lane: undefined, outputs, origins: [] }
  const wanted = optionIds.map((optionId) => ({ id: `output-${optionId}` as OutputId, optionId }))
  return sendOutputs(vote.ballot, rows, wanted, vote.context)
}

const written = (decision: Change[] | Refusal, table: string) =>
  isRefusal(decision)
    ? []
    : decision.flatMap((change) => (change.kind === 'put' && change.table === table ? [change.row] : []))

describe('what a vote sends on', () => {
  test('kept, in reserve, set aside, each with its voices', () => {
    const outputs = written(send(closed(), ['gare', 'cafe', 'train']), 'outputs') as Output[]
    expect(outputs.map(({ title, status, detail }) => [title, status, detail])).toEqual([
      ['Projet gare', 'retenu', '12 voix sur 20 exprimées.'],
      ['Projet cafe', 'reporte', '8 voix sur 20 exprimées.'],
      ['Le train', 'ecarte', ''],
    ])
  })

  test('an option into which another was merged keeps the origins of both', () => {
    const vote = closed()
    const merge = {
      kind: 'decide',
      optionId: 'cafe',
      outcome: 'merged',
      mergedIntoId: 'gare',
      note: '',
    } as const
    const merged = changeBallotDocument(vote.document, merge, vote.settings, vote.context)
    if (isRefusal(merged)) throw new Error('Refused')
    vote.document = merged
    expect(written(send(vote, ['gare']), 'origins')).toMatchObject([
      { sourceTable: 'boards', sourceId: 'board' },
      { sourceTable: 'contributions', sourceId: 'parole-gare' },
      { sourceTable: 'contributions', sourceId: 'parole-cafe' },
    ])
  })

  test('nothing is sent of what is not decided yet', () => {
    const vote = new ABallot({ options, seats: 1 })
    vote.open(['all'])
    expect(send(vote, ['gare'])).toEqual({ refused: 'ballotNothingToSend', params: { text: 'Projet gare' } })
    vote.enter('all', { voters: 20, cells: { gare: { pour: 8 }, cafe: { pour: 8 } } })
    vote.close(['all'])
    expect(send(vote, ['gare'])).toMatchObject({ refused: 'ballotNothingToSend' })
  })
})

describe('options taken from what was produced', () => {
  const output = (id: string) =>
    ({ id, title: `Action ${id}`, detail: 'Dite trois fois' }) as unknown as Output
  const parole = (id: string) =>
    ({ id, text: `Parole ${id}`, atelierId: 'a' as AtelierId }) as unknown as Contribution

  test('their words and their origin come with them; taken twice, they are there once', () => {
    const vote = new ABallot({ options: [], axes: [{ id: 'lieux', title: 'Des lieux' }] })
    const take = () =>
      vote.take(
        addOptions(vote.ballot, 'lieux', [
          {
            optionId: `o${vote.settings.options.length}`,
            source: { table: 'outputs', row: output('out-1') },
          },
        ]),
      )
    expect(take()).toBeNull()
    expect(take()).toBeNull()
    expect(vote.settings.options).toMatchObject([
      {
        text: 'Action out-1',
        detail: 'Dite trois fois',
        axisId: 'lieux',
        origins: [{ table: 'outputs', id: 'out-1' }],
      },
    ])
  })

  test('a set gives its title, and its paroles word for word under it', () => {
    const vote = new ABallot({ options: [] })
    const cluster = { id: 'c1', title: 'Des bancs' } as unknown as Cluster
    const source = { table: 'clusters' as const, row: cluster, contributions: [parole('1'), parole('2')] }
    expect(vote.take(addOptions(vote.ballot, '', [{ optionId: 'bancs', source }]))).toBeNull()
    expect(vote.settings.options).toMatchObject([{ text: 'Des bancs', detail: 'Parole 1 · Parole 2' }])
  })

  test('no more are added once voting has begun, nor from what is gone, nor on an axis that is not there', () => {
    const vote = new ABallot({ options })
    expect(addOptions(vote.ballot, '', [{ optionId: 'x', source: undefined }])).toEqual({
      refused: 'notFound',
    })
    expect(addOptions(vote.ballot, 'loin', [])).toEqual({ refused: 'ballotPollUnknown' })
    vote.open(['all'])
    expect(addOptions(vote.ballot, '', [])).toEqual({ refused: 'ballotBegun' })
  })
})

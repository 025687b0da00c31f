import type { BoardId, ContributionId, PlacementId } from '../../shared/domain/ids.ts'
import type { Contribution, Placement } from '../../shared/domain/rows.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { demoRows } from '../pdf/demoRows.ts'

/** Words of a village evening, from 20 to 110 signs, laid end to end to make paroles of ordinary lengths. */
const pieces = [
  'un banc devant l’école',
  'le car du soir s’arrête à dix-huit heures',
  'on se prête les outils entre voisins',
  'la halle reste fermée l’hiver',
  'il faudrait une seule liste des coups de main',
  'les nouveaux ne connaissent personne',
]

/** Contributions that fill about a hundred pages, half in the sections and half in the annex. */
const contributionCount = 1250

/** The evening of the demonstration with so many contributions that its synthesis takes about a hundred pages. */
export function hundredPageRows(): SynthesisRows {
  const rows = demoRows('pays-de-lormiere')
  const boards = rows.boards.filter((board) => rows.placements.some(({ boardId }) => boardId === board.id))
  const contributions: Contribution[] = []
  const placements: Placement[] = []
  for (let index = 0; index < contributionCount; index++) {
    const board = boards[index % boards.length]
    const models = rows.placements.filter(({ boardId }) => boardId === board?.id)
    const place = models[Math.floor(index / boards.length) % models.length]
    const model = rows.contributions.find(({ id }) => id === place?.contributionId)
    if (!board || !place || !model) continue
    const id = `parole-${index}` as ContributionId
    const length = 1 + (index % 3)
    const words = Array.from({ length }, (_, at) => pieces[(index + at) % pieces.length]).join(', ')
    contributions.push({ ...model, id, boardId: board.id as BoardId, text: `Parole ${index + 1} : ${words}` })
    placements.push({
      ...place,
      id: `place-${index}` as PlacementId,
      contributionId: id,
      orderKey: `b${String(index).padStart(6, '0')}`,
    })
  }
  return { ...rows, contributions, placements, clusters: [], mapItems: [] }
}

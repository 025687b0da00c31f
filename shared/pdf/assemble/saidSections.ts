import type { AnyActivity, BoardContent, ReportSection, Translate } from '../../activities/activity.ts'
import { readBoard } from '../../activities/readBoard.ts'
import { boardsOfLane } from '../../domain/agenda/boardsOfLane.ts'
import { inOrder } from '../../domain/agenda/inOrder.ts'
import { countContributions } from '../../domain/contributions/countContributions.ts'
import type { Board, Contribution, Lane, Sequence } from '../../domain/rows.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { keptTogether } from './documentWriter.ts'

/** What was said on one board, with the section its activity draws from it. */
export type SaidSection = {
  sequence: Sequence
  lane: Lane
  board: Board
  activity: AnyActivity
  content: BoardContent<unknown, unknown>
  report: ReportSection
  /** Rank of the last sequence that worked on this board: its own, or a later round of a forum. */
  lastIndex: number
  /** Contributions of this board in the totals (×n counted, set aside left out). */
  count: number
}

/** Every board of the atelier, in the order of the agenda, with what its activity reports. */
export function saidSections(rows: SynthesisRows, translate: Translate): SaidSection[] {
  const contributions = Map.groupBy(rows.contributions.map(withoutSpeaker), ({ boardId }) => boardId)
  const placements = Map.groupBy(rows.placements, ({ boardId }) => boardId)
  const sheets = Map.groupBy(rows.sheets, ({ boardId }) => boardId)
  const ballotEntries = Map.groupBy(rows.ballotEntries, ({ boardId }) => boardId)
  const ballotTallies = Map.groupBy(rows.ballotTallies, ({ boardId }) => boardId)
  const clusters = Map.groupBy(rows.clusters, ({ boardId }) => boardId)
  const territory = {
    elsewhere: [],
    communes: rows.communes,
    baseMaps: rows.baseMaps,
    outlines: rows.outlines,
    images: rows.mapImages,
    ateliers: [],
    paroles: [],
  }
  const mapItems = Map.groupBy(rows.mapItems, ({ boardId }) => boardId)
  const ordered = inOrder(rows.sequences)
  return ordered.flatMap((sequence) =>
    inOrder(rows.lanes.filter((lane) => lane.sequenceId === sequence.id)).flatMap((lane) =>
      inOrder(rows.boards.filter((board) => board.laneId === lane.id)).map((board): SaidSection => {
        const { activity, settings, document } = readBoard(board)
        const content = {
          board,
          settings,
          document,
          contributions: contributions.get(board.id) ?? [],
          placements: placements.get(board.id) ?? [],
          clusters: (clusters.get(board.id) ?? []).map((one) => ({ ...one, title: keptTogether(one.title) })),
          sheets: sheets.get(board.id) ?? [],
          ballotEntries: ballotEntries.get(board.id) ?? [],
          ballotTallies: ballotTallies.get(board.id) ?? [],
          // Nothing of a single voter is ever printed.
          ballotVoices: [],
          groups: rows.groups,
          groupWord: rows.demarche.groupWord,
          ...(board.activity === 'map' && {
            territory: { ...territory, items: mapItems.get(board.id) ?? [] },
          }),
        }
        return {
          sequence,
          lane,
          board,
          activity,
          content,
          report: activity.report(content, translate),
          lastIndex: ordered.findLastIndex((one) =>
            rows.lanes.some(
              (lane) => lane.sequenceId === one.id && boardsOfLane(rows.boards, lane).includes(board),
            ),
          ),
          count: countOf(activity, content),
        }
      }),
    ),
  )
}

/** « Contributions » of the whole atelier. */
export function totalSaid(sections: readonly SaidSection[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0)
}

function countOf(activity: AnyActivity, content: BoardContent<unknown, unknown>): number {
  if (activity.countSaid) return activity.countSaid(content)
  const { contributions, document } = content
  const counted = new Set(activity.countedIds?.(document) ?? [])
  return countContributions(
    counted.size === 0 ? contributions : contributions.filter(({ id }) => counted.has(id)),
  )
}

/** A name given at the microphone is for the room, never for a document. */
function withoutSpeaker(contribution: Contribution): Contribution {
  const { speaker: _, ...details } = contribution.details
  return { ...contribution, details, text: keptTogether(contribution.text) }
}

import { readBoard } from '../../activities/readBoard.ts'
import { inOrder } from '../../domain/agenda/inOrder.ts'
import type { RoomLayout } from '../../domain/methods/methodSchema.ts'
import type { Lane } from '../../domain/rows.ts'
import type { PlayedSequence } from '../../domain/synthesis/playedAgenda.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import type { PdfNode } from '../pdfTypes.ts'
import { face } from '../styles.ts'
import { actualText } from './courseTable.ts'
import { type DocumentWriter, keptTogether, typedLines, withSmallInitial } from './documentWriter.ts'
import { groupsLabel } from './groupsLabel.ts'

/** What the conducteur says of a method, in the language of the document. */
export type MethodName = { id: string; name: string; roomLayout: RoomLayout }

/** One line of the conducteur, cell by cell, in the order of its columns. */
export function conducteurRow(
  played: PlayedSequence,
  rows: SynthesisRows,
  methods: readonly MethodName[],
  isPlayed: boolean,
  writer: DocumentWriter,
): PdfNode[] {
  const { translate, hour, duration } = writer
  const { sequence, lanes, planned } = played
  const methodsUsed = methods.filter(({ id }) => lanes.some(({ methodId }) => methodId === id))
  const isShared = lanes.length > 1
  /** One line per lane that has words; groups that would say the same share theirs. */
  const laneLines = (of: readonly Lane[], wordsOf: (lane: Lane) => string): string[] => {
    const byWords = Map.groupBy(of, (lane) => wordsOf(lane).trim())
    byWords.delete('')
    if (!isShared) return [...byWords.keys()]
    return [...byWords].map(([words, ofWords]) => {
      const label = groupsLabel(new Set(ofWords.map(({ groupId }) => groupId)), rows, writer)
      return `${label} : ${words}`
    })
  }
  const methodName = (lane: Lane) => methods.find(({ id }) => id === lane.methodId)?.name ?? ''
  const questions = laneLines(lanes, (lane) => lane.title.trim() || (isShared ? methodName(lane) : ''))
  const times = [
    sequence.fixedTime === '' ? hour(planned.startTime) : `■ ${hour(planned.startTime)}`,
    ...(planned.gapBeforeMinutes > 0
      ? [translate('printing.wait', { duration: duration(planned.gapBeforeMinutes) })]
      : planned.gapBeforeMinutes < 0
        ? [translate('printing.overlap', { duration: duration(-planned.gapBeforeMinutes) })]
        : []),
  ]
  const leads = [
    sequence.lead,
    ...laneLines(
      lanes.filter(({ facilitator }) => facilitator !== sequence.lead),
      ({ facilitator }) => facilitator,
    ),
  ]
  const projected = laneLines(lanes, (lane) => lane.wallTitle || lane.consigne || lane.title)
  return [
    { ...cell(times), bold: true, scope: 'Row' },
    cell([duration(planned.minutes)]),
    ...(isPlayed ? [cell([actualText(played, writer)])] : []),
    {
      stack: [
        { ...cell([sequence.title]), bold: true },
        ...(sequence.isOptional ? [cell([translate('printing.optional')])] : []),
        ...(questions.length > 0 ? [cell(questions)] : []),
      ],
    },
    cell(typedLines(sequence.objective)),
    cell(methodsUsed.map(({ name }) => name)),
    cell(leads),
    cell([...new Set(methodsUsed.map(({ roomLayout }) => translate(`printing.room_${roomLayout}`)))]),
    cell(projected),
    cell([materialList(sequence.material)]),
    cell(collected(played, rows)),
    cell(typedLines(sequence.notes)),
  ]
}

/** « Post-it de deux couleurs, un mur »: one line of the field after the other, as one list. */
function materialList(text: string): string {
  return typedLines(text)
    .map((line, index) => (index === 0 ? line : withSmallInitial(line)))
    .join(', ')
}

/** Where what is said will be put: the slots of its boards. */
function collected({ lanes }: PlayedSequence, rows: SynthesisRows): string[] {
  const titles = lanes.flatMap((lane) =>
    inOrder(rows.boards.filter(({ laneId }) => laneId === lane.id)).flatMap((board) => {
      const { activity, settings, document } = readBoard(board)
      const slots = activity.captureSlots?.(settings, document, null) ?? activity.slots(settings, document)
      return slots.map(({ title }) => title)
    }),
  )
  return titles.length === 0 ? [] : [[...new Set(titles)].join(', ')]
}

function cell(lines: readonly string[]): PdfNode {
  const text = lines
    .map((line) => keptTogether(line.trim()))
    .filter((line) => line !== '')
    .join('\n')
  return { text, ...face('Text', 8, 10.5) }
}

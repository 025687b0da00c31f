import { isDay } from '../../domain/agenda/wallClock.ts'
import type { BoardId } from '../../domain/ids.ts'
import { countPeople } from '../../domain/synthesis/countPeople.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import { type DocumentWriter, withSmallInitial } from './documentWriter.ts'
import { groupsLabel } from './groupsLabel.ts'
import type { SaidSection } from './saidSections.ts'

/** Where what is missing can be filled in. */
export type MissingPlace = 'day' | 'place' | 'people' | 'agenda' | 'reminder' | 'kept' | 'next' | 'board'

/** Something the facilitator may still fill in, in a whole sentence. */
export type MissingPart = { place: MissingPlace; text: string; boardId?: BoardId }

/** What the document lacks: its own fields first, then what each board tells. */
export function missingParts(
  rows: SynthesisRows,
  sections: readonly SaidSection[],
  { translate }: Pick<DocumentWriter, 'translate'>,
): MissingPart[] {
  const { atelier, sequences } = rows
  const missing: MissingPart[] = []
  const lacks = (place: MissingPlace, isLacking: boolean) => {
    if (isLacking) missing.push({ place, text: translate(`printing.missing_${place}`) })
  }
  lacks('day', !isDay(atelier.day))
  lacks('place', atelier.place.trim() === '')
  lacks('people', countPeople(rows).source === 'none')
  lacks('agenda', sequences.length === 0)
  lacks('reminder', atelier.reminder.trim() === '')
  // A seminar has its own plan, where this chapter is only there when somebody wrote it.
  lacks('kept', atelier.format !== 'seminaire' && atelier.kept.trim() === '')
  lacks('next', atelier.next.trim() === '')
  for (const [sequence, ofSequence] of Map.groupBy(sections, (section) => section.sequence)) {
    const isParallel = rows.lanes.filter(({ sequenceId }) => sequenceId === sequence.id).length > 1
    // Boards of the same name in several groups say the same: once is enough, with whose boards they are.
    const byText = Map.groupBy(
      ofSequence.flatMap(({ lane, board, report }) => report.missing.map((text) => ({ text, lane, board }))),
      ({ text }) => text,
    )
    for (const [text, ofText] of byText) {
      const boardId = ofText[0]?.board.id
      const group = groupsLabel(new Set(ofText.map(({ lane }) => lane.groupId)), rows, { translate })
      const words = isParallel
        ? translate('printing.missing_ofGroup', { group, text: withSmallInitial(text) })
        : text
      if (missing.some((one) => one.text === words)) continue
      missing.push({ place: 'board', text: words, ...(boardId && { boardId }) })
    }
  }
  return missing
}

/** A document made before the evening is over is for the team, and may list what it lacks (decision 12). */
export function isDraft({ evening }: Pick<SynthesisRows, 'evening'>): boolean {
  return evening?.state !== 'finished'
}

import { isDay } from '../../domain/agenda/wallClock.ts'
import type { BoardId } from '../../domain/ids.ts'
import { countPeople } from '../../domain/synthesis/countPeople.ts'
import type { SynthesisRows } from '../../domain/synthesis/synthesisRows.ts'
import type { DocumentWriter } from './documentWriter.ts'
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
  lacks('kept', atelier.kept.trim() === '')
  lacks('next', atelier.next.trim() === '')
  for (const { board, report } of sections)
    for (const text of report.missing) {
      // Boards of the same name in several groups say the same: once is enough.
      if (missing.some((one) => one.text === text)) continue
      missing.push({ place: 'board', text, boardId: board.id })
    }
  return missing
}

import { daysOf } from '../../../../shared/domain/agenda/days.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './SequenceDetail.module.css'
import type { Agenda } from './useAgenda.ts'

/** When a day that begins here has no hour yet. */
const MORNING = '09:00'

/**
 * « Jour » of a sequence: the day of the one before it, or a later one, which it then opens at its hour. Nothing for the
 * first sequence, nor when there is one day only.
 */
export function SequenceDay({ agenda, sequence }: { agenda: Agenda; sequence: Sequence }) {
  const words = useWords('agenda')
  const commands = useCommands()
  const { atelier, sequences } = agenda
  const before = sequences[sequences.findIndex((one) => one.id === sequence.id) - 1]
  if (atelier.dayCount < 2 || !before) return null
  const days = daysOf(sequences)
  const dayBefore = days.get(before.id) ?? 0
  const choose = (day: number) =>
    void commands.sequences.change({
      sequenceId: sequence.id,
      fields:
        day === dayBefore ? { dayOffset: 0 } : { dayOffset: day, fixedTime: sequence.fixedTime || MORNING },
    })
  return (
    <div className={classes.day}>
      <span aria-hidden="true">{words('atelierDay')}</span>
      <ChipGroup
        label={words('atelierDay')}
        value={String(days.get(sequence.id) ?? 0)}
        onChange={(day) => choose(Number(day))}
        options={Array.from({ length: atelier.dayCount - dayBefore }, (_, index) => ({
          value: String(dayBefore + index),
          label: words('dayNumber', { number: dayBefore + index + 1 }),
        }))}
      />
    </div>
  )
}

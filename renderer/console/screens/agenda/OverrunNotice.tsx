import type { AgendaProposal } from '../../../../shared/domain/agenda/proposeShorterAgenda.ts'
import type { Schedule } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import { formatDuration } from '../../../../shared/text/typography.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import classes from './OverrunNotice.module.css'
import type { Agenda } from './useAgenda.ts'
import type { AgendaGestures } from './useAgendaGestures.ts'

const mostProposals = 4

/** An overrun told at once, with what would remove it: one press each, its result in the button. */
export function OverrunNotice({
  agenda,
  schedule,
  gestures,
}: {
  agenda: Agenda
  schedule: Schedule
  gestures: AgendaGestures
}) {
  const words = useWords('agenda')
  const locale = useLocale()
  const commands = useCommands()
  const hasEnd = schedule.announcedEndAt !== null
  const overMinutes = (hasEnd ? schedule.endGapMinutes : schedule.hallGapMinutes) ?? 0
  if (overMinutes <= 0) return null
  const accept = (proposal: AgendaProposal) => {
    if (proposal.kind === 'shortenDiscussions') {
      return void commands.sequences.changeDurations({ durations: proposal.durations })
    }
    if (proposal.kind === 'moveEnd') {
      const fields = { announcedEndTime: proposal.announcedEndTime }
      return void commands.ateliers.change({ id: agenda.atelier.id, fields })
    }
    const sequence = agenda.sequences.find((one) => one.id === proposal.sequenceId)
    if (sequence) void gestures.remove(sequence)
  }
  const labelOf = (proposal: AgendaProposal) => {
    const time = hourInWords(proposal.resultEndTime, locale)
    if (proposal.kind === 'shortenDiscussions') return words('shorten', { time })
    if (proposal.kind === 'cutSequence') return words('cut', { title: proposal.title, time })
    return words('moveEnd', { time: hourInWords(proposal.announcedEndTime, locale) })
  }
  return (
    <section className={classes.notice} aria-label={words('proposals')}>
      <p>
        {words(hasEnd ? 'overrun' : 'overrunHall', {
          time: hourInWords(schedule.endTime, locale),
          duration: formatDuration(overMinutes, locale),
        })}
      </p>
      <div className={classes.proposals}>
        {schedule.proposals.slice(0, mostProposals).map((proposal) => (
          <Button
            key={`${proposal.kind} ${proposal.sequenceId ?? ''}`}
            size={44}
            onClick={() => accept(proposal)}
          >
            {labelOf(proposal)}
          </Button>
        ))}
      </div>
    </section>
  )
}

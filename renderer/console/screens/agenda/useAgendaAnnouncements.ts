import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core'
import type { RefObject } from 'react'
import { scheduleWithoutProposals } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { agendaWith, heldId } from './previewAgenda.ts'
import type { Agenda } from './useAgenda.ts'
import type { Drag } from './useAgendaDrag.ts'

/** What a reader of the screen hears while something is held: its slot, its rank, where it was dropped. */
export function useAgendaAnnouncements(
  agenda: Agenda,
  now: RefObject<Drag | null>,
): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const words = useWords('agenda')
  const locale = useLocale()
  const said = (key: 'over' | 'dropped') => {
    const drag = now.current
    if (!drag || drag.index === null) return undefined
    const { held, index } = drag
    const schedule = scheduleWithoutProposals(agendaWith(agenda, held, index))
    const wantedId = 'sequenceId' in held ? held.sequenceId : heldId
    const slot = schedule.sequences.find((one) => one.sequenceId === wantedId)
    if (!slot) return undefined
    return words(key, {
      title: drag.title,
      start: hourInWords(slot.startTime, locale),
      end: hourInWords(slot.endTime, locale),
      number: index + 1,
      count: schedule.sequences.length,
    })
  }
  const titleOf = (data: unknown) => String((data as { title?: string } | undefined)?.title ?? '')
  let lastDropped: string | undefined
  return {
    screenReaderInstructions: { draggable: words('liftHelp') },
    announcements: {
      onDragStart: ({ active }) => words('lifted', { title: titleOf(active.data.current) }),
      onDragMove: () => {
        lastDropped = said('dropped')
        return said('over')
      },
      onDragOver: () => undefined,
      onDragEnd: ({ active }) => lastDropped ?? words('cancelled', { title: titleOf(active.data.current) }),
      onDragCancel: ({ active }) => words('cancelled', { title: titleOf(active.data.current) }),
    },
  }
}

import { IconGripVertical } from '@tabler/icons-react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import classes from './HeldCard.module.css'
import { planOf } from './planOf.ts'
import type { Agenda } from './useAgenda.ts'
import type { Drag } from './useAgendaDrag.ts'
import { useMinutesWords } from './useMinutesWords.ts'

/** The card in the hand, tilted: a method, or a block made small. */
export function HeldCard({
  drag,
  agenda,
  methods,
}: {
  drag: Drag
  agenda: Agenda
  methods: readonly MethodSummary[]
}) {
  const minutesOf = useMinutesWords()
  const { held, method } = drag
  const sequence =
    'sequenceId' in held ? agenda.sequences.find((one) => one.id === held.sequenceId) : undefined
  const plan = method ? method.roomLayout : sequence ? planOf(sequence, agenda.lanes, methods) : 'pleniere'
  const line = method ? `${minutesOf(method)}` : sequence?.objective
  return (
    <div className={classes.card}>
      <IconGripVertical className={classes.grip} stroke={2.2} aria-hidden="true" />
      <RoomGlyph plan={plan} size={36} />
      <span>
        <span className={classes.title}>{drag.title}</span>
        {line ? <span className={classes.line}>{line}</span> : null}
      </span>
    </div>
  )
}

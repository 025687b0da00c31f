import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { typeset } from '../../../../shared/text/typography.ts'
import { Gommette } from '../../../design/Gommette.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { useGroupName } from '../../useGroupName.ts'
import classes from './SequenceLanes.module.css'
import type { Agenda } from './useAgenda.ts'

/** Parallel lanes side by side: whose, which question, which method, who leads. */
export function SequenceLanes({
  agenda,
  lanes,
  methods,
  minutes,
}: {
  agenda: Agenda
  lanes: readonly Lane[]
  methods: readonly MethodSummary[]
  minutes: number
}) {
  const words = useWords('agenda')
  const locale = useLocale()
  const nameOf = useGroupName()
  return (
    <ul className={classes.lanes}>
      {lanes.map((lane) => {
        const group = agenda.groups.find((one) => one.id === lane.groupId)
        const method = methods.find((one) => one.id === lane.methodId)?.name
        const foot = [method, lane.facilitator].filter(Boolean).join(' · ')
        return (
          <li key={lane.id} className={classes.lane}>
            <span className={classes.group}>
              {group ? <Gommette shape={group.shape} size={22} /> : null}
              {group ? nameOf(group) : words('everyone')}
              {lane.minutes < minutes ? (
                <span className={classes.minutes}>{words('laneShorter', { minutes: lane.minutes })}</span>
              ) : null}
            </span>
            <span className={classes.question}>
              {typeset(lane.title || (lane.consigne.split('\n')[0] ?? ''), locale)}
            </span>
            {foot ? <span className={classes.foot}>{foot}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}

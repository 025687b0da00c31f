import { useDraggable } from '@dnd-kit/core'
import { IconGripVertical, IconPinned } from '@tabler/icons-react'
import type { ScheduledSequence } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { typeset } from '../../../../shared/text/typography.ts'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { Pill } from '../../../design/Pill.tsx'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import classes from './AgendaBlock.module.css'
import type { AgendaListProps } from './AgendaList.tsx'
import { BlockEdge } from './BlockEdge.tsx'
import { BlockMenu } from './BlockMenu.tsx'
import { BlockWarnings } from './BlockWarnings.tsx'
import { planOf } from './planOf.ts'
import { SequenceLanes } from './SequenceLanes.tsx'
import type { DragData } from './useAgendaDrag.ts'

export type AgendaBlockProps = Omit<AgendaListProps, 'listRef' | 'shown' | 'schedule' | 'drag'> & {
  sequence: Sequence
  times: ScheduledSequence
  isFirst: boolean
  isLast: boolean
  isHeld: boolean
}

/** Under this many minutes a block has one line only. */
const shortMinutes = 20

/** One sequence, as high as it is long: its hour in the gutter, its title, its lanes, its duration. */
export function AgendaBlock(props: AgendaBlockProps) {
  const { sequence, times, isHeld, agenda, methods, selectedId, gestures, onSelect, onResize } = props
  const words = useWords('agenda')
  const locale = useLocale()
  const { title } = sequence
  const data: DragData = { held: { sequenceId: sequence.id }, method: null, title }
  const { setNodeRef, setActivatorNodeRef, listeners, attributes } = useDraggable({ id: sequence.id, data })
  const isSelected = sequence.id === selectedId
  const isBreak = sequence.kind === 'break' || sequence.kind === 'meal'
  const lanes = agenda.lanes.filter((lane) => lane.sequenceId === sequence.id)
  const showsLanes = lanes.length > 1 || lanes.some((lane) => lane.groupId !== null)
  const told = sequence.objective || sequence.lead || lanes[0]?.consigne.split('\n')[0] || ''
  const line = told === title ? '' : told
  const start = hourInWords(times.startTime, locale, 'always')
  return (
    <li className={classes.item}>
      <span className={classes.time} aria-hidden="true">
        {start}
      </span>
      <div className={classes.side}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is not a block of an agenda */}
        <div
          ref={setNodeRef}
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows go from block to block, and keys act on the one with the focus
          tabIndex={0}
          data-sequence={sequence.id}
          data-selected={isSelected || undefined}
          data-held={isHeld || undefined}
          data-kind={isBreak ? 'break' : 'work'}
          data-beyond={times.isBeyondHall ? 'hall' : times.isBeyondEnd ? 'end' : undefined}
          data-short={times.minutes < shortMinutes || undefined}
          className={isBreak ? `vichy ${classes.block}` : classes.block}
          aria-label={words('block', { start, title, minutes: times.minutes })}
          style={{ minHeight: `${Math.max(2.7, times.minutes * 0.15)}rem` }}
          onFocus={() => onSelect(sequence.id)}
          onPointerDown={() => onSelect(sequence.id)}
          onDoubleClick={(event) => {
            if (event.target instanceof Element && event.target.closest('button, input')) return
            props.onEdit(sequence)
          }}
        >
          <div className={classes.head}>
            <button
              type="button"
              ref={setActivatorNodeRef}
              {...listeners}
              aria-describedby={attributes['aria-describedby']}
              aria-roledescription={words('gripRole')}
              aria-label={words('grip', { title })}
              className={classes.grip}
            >
              <IconGripVertical stroke={2.2} aria-hidden="true" />
            </button>
            <div className={classes.words}>
              <span className={classes.title}>
                <span className={isBreak ? 'bande-papier' : undefined}>{typeset(title, locale)}</span>
                {sequence.fixedTime ? (
                  <Pill icon={<IconPinned stroke={2} aria-hidden="true" />} tone="papier">
                    {words('fixedAt', { time: hourInWords(sequence.fixedTime, locale) })}
                  </Pill>
                ) : null}
                {sequence.isOptional ? <Pill tone="papier">{words('optional')}</Pill> : null}
              </span>
              {line ? (
                <span className={classes.line}>
                  <span className={isBreak ? 'bande-papier' : undefined}>{typeset(line, locale)}</span>
                </span>
              ) : null}
            </div>
            <span className={classes.glyph}>
              <RoomGlyph plan={planOf(sequence, agenda.lanes, methods)} size={34} />
            </span>
            <DurationStepper
              label={words('duration', { title })}
              minutes={times.minutes}
              onChange={(minutes) => gestures.changeDuration(sequence.id, minutes)}
            />
            <BlockMenu {...props} />
          </div>
          {showsLanes ? (
            <SequenceLanes agenda={agenda} lanes={lanes} methods={methods} minutes={times.minutes} />
          ) : null}
          {isSelected ? (
            <BlockEdge
              minutes={times.minutes}
              onPreview={(minutes) =>
                onResize(minutes === null ? null : { sequenceId: sequence.id, minutes })
              }
              onSettle={(minutes) => gestures.changeDuration(sequence.id, minutes)}
            />
          ) : null}
        </div>
        <BlockWarnings sequence={sequence} times={times} />
      </div>
    </li>
  )
}

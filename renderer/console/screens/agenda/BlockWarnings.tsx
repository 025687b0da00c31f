import { IconAlertTriangle } from '@tabler/icons-react'
import type { ScheduledSequence } from '../../../../shared/domain/agenda/scheduleAgenda.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { formatDuration } from '../../../../shared/text/typography.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import classes from './BlockWarnings.module.css'

/** Lines under a block: minutes free or missing before its fixed hour, steps that do not add up. */
export function BlockWarnings({ sequence, times }: { sequence: Sequence; times: ScheduledSequence }) {
  const words = useWords('agenda')
  const locale = useLocale()
  const gap = times.gapBeforeMinutes
  const stepGap = times.stepGapMinutes
  const duration = (minutes: number) => formatDuration(Math.abs(minutes), locale)
  const time = hourInWords(sequence.fixedTime, locale)
  const lines = [
    gap > 0 ? words('waitBefore', { duration: duration(gap), time }) : null,
    gap < 0 ? words('overlapBefore', { duration: duration(gap), time }) : null,
    stepGap === 0
      ? null
      : words(stepGap > 0 ? 'stepGapMore' : 'stepGapLess', { duration: duration(stepGap) }),
  ].filter((line) => line !== null)
  return lines.map((line) => (
    <p key={line} className={classes.warning} data-serious={gap < 0 || undefined}>
      <IconAlertTriangle stroke={2} aria-hidden="true" />
      {line}
    </p>
  ))
}

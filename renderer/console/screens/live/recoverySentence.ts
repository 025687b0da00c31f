import type { RecoveryChoice } from '../../../../shared/domain/evening/proposeRecovery.ts'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { formatDuration, type Locale } from '../../../../shared/text/typography.ts'
import type { Words } from '../../../text/words.ts'

/** « Raccourcir la pause à 25 min ? »: one choice in one sentence. */
export function recoverySentence(
  choice: RecoveryChoice,
  words: Words<'live'>,
  hour: (instantMs: number) => string,
  locale: Locale,
  sequences: readonly Sequence[],
): string {
  const { kind, title, fromMinutes, toMinutes, resultAt, sequenceId } = choice
  if (kind === 'moveEnd') return words('moveEnd', { hour: hour(resultAt) })
  if (kind === 'shortenLater' && sequenceId === null)
    return words('shortenSeveral', { duration: formatDuration(fromMinutes - toMinutes, locale) })
  const sequence = sequences.find((one) => one.id === sequenceId)?.title ?? ''
  return words(kind, { title, sequence, duration: formatDuration(toMinutes, locale) })
}

import { IconHourglass } from '@tabler/icons-react'
import type { Recovery, RecoveryChoice } from '../../../../shared/domain/evening/proposeRecovery.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'
import classes from './RecoveryLine.module.css'
import { recoverySentence } from './recoverySentence.ts'

export interface RecoveryLineProps {
  readonly recovery: Recovery
  readonly onTake: (choice: RecoveryChoice) => void
  readonly onOthers: () => void
}

/** One sentence and one proposal, with its result in the button; nothing moves without a choice. */
export function RecoveryLine({ recovery, onTake, onOthers }: RecoveryLineProps) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows, hour, locale } = useLive()
  const { proposal } = recovery
  if (!proposal) return null
  return (
    <section className={classes.line} aria-live="polite">
      <IconHourglass className={classes.sign} stroke={2.2} aria-hidden="true" />
      <p className={classes.sentence}>{recoverySentence(proposal, words, hour, locale, rows.sequences)}</p>
      <Button size={44} className={classes.yes} onClick={() => onTake(proposal)}>
        {words(proposal.kind === 'absorbInBreak' ? 'yesResume' : 'yesEnd', { hour: hour(proposal.resultAt) })}
      </Button>
      <Button size={44} onClick={() => void commands.evening.refuseProposal({ atelierId: rows.atelier.id })}>
        {words('no')}
      </Button>
      {recovery.choices.length > 1 ? (
        <button type="button" className={classes.others} onClick={onOthers}>
          {words('otherChoices')}
        </button>
      ) : null}
    </section>
  )
}

import type { Recovery, RecoveryChoice } from '../../../../shared/domain/evening/proposeRecovery.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'
import classes from './RecoveryDialogs.module.css'
import { recoverySentence } from './recoverySentence.ts'

export interface RecoveryDialogsProps {
  readonly recovery: Recovery
  readonly isListOpen: boolean
  /** A choice that moves a butée, waiting for its own answer. */
  readonly asked: RecoveryChoice | null
  readonly onTake: (choice: RecoveryChoice) => void
  readonly onConfirm: (choice: RecoveryChoice) => void
  readonly onClose: () => void
}

/** « Autres choix », each with its result; and the question that a butée asks before it moves. */
export function RecoveryDialogs(props: RecoveryDialogsProps) {
  const { recovery, isListOpen, asked, onTake, onConfirm, onClose } = props
  const words = useWords('live')
  const { rows, hour, locale, projection } = useLive()
  const gapOf = (choice: RecoveryChoice) =>
    Math.abs(choice.lateMinutes) <= 2
      ? words('onTime').toLocaleLowerCase(locale)
      : words(choice.lateMinutes > 0 ? 'late' : 'early', { count: Math.abs(choice.lateMinutes) })
  return (
    <>
      <Dialog
        opened={isListOpen && asked === null}
        onClose={onClose}
        title={words('choicesTitle')}
        size="large"
        actions={<Button onClick={onClose}>{words('choiceLeave')}</Button>}
      >
        {(projection.startDriftMinutes ?? 0) > 0 ? (
          <p>{words('startDriftLate', { count: projection.startDriftMinutes ?? 0 })}</p>
        ) : null}
        <p className="second">{words('choicesText')}</p>
        <ul className={classes.choices}>
          {recovery.choices.map((choice) => (
            <li key={choice.id} className={classes.choice}>
              <span className={classes.sentence}>
                {recoverySentence(choice, words, hour, locale, rows.sequences)}
              </span>
              <span className={classes.result}>
                {words('choiceResult', { hour: hour(choice.endAt), gap: gapOf(choice) })}
              </span>
              <Button
                size={44}
                aria-label={`${words('choiceTake')} : ${recoverySentence(choice, words, hour, locale, rows.sequences)}`}
                onClick={() => onTake(choice)}
              >
                {words('choiceTake')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
      <Dialog
        opened={asked !== null}
        onClose={onClose}
        title={words('fixedTitle', { title: asked?.fixedPointTitle ?? '' })}
        actions={
          <>
            <Button onClick={onClose}>{words('fixedNo')}</Button>
            <Button variant="plein" onClick={() => asked && onConfirm(asked)}>
              {words('fixedYes')}
            </Button>
          </>
        }
      >
        {words('fixedText')}
      </Dialog>
    </>
  )
}

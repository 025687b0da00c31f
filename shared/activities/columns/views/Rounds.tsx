import { Button } from '../../../../renderer/design/Button.tsx'
import { canTakeBackRound, roundHeldBy, roundNumber } from '../rounds.ts'
import classes from './Controls.module.css'
import type { ColumnsControlsProps } from './CounterPad.tsx'

/** Which round is counted; finish it, or take the one before back while nothing is counted. */
export function Rounds({ content, translate, isReadOnly, act }: ColumnsControlsProps) {
  const { document } = content
  const heldBy = roundHeldBy(document)
  const canTakeBack = canTakeBackRound(document)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a number and two buttons, without a legend of its own
    <div className={classes.rounds} role="group" aria-label={translate('columns.rounds')}>
      <output className={classes.round}>
        {translate('columns.round', { number: roundNumber(document) })}
      </output>
      {isReadOnly ? null : (
        <>
          <Button
            size={44}
            unavailable={heldBy === null ? false : translate(`columns.${heldBy}`)}
            onClick={() => act({ kind: 'nextRound' })}
          >
            {translate('columns.roundNext')}
          </Button>
          {canTakeBack ? (
            <Button size={44} variant="discret" onClick={() => act({ kind: 'previousRound' })}>
              {translate('columns.roundPrevious')}
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}

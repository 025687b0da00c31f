import { IconCheck } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { canTakeBackRound, isRoundClear, roundHeldBy, roundNumber, seeksConsent } from '../rounds.ts'
import classes from './Controls.module.css'
import type { ColumnsControlsProps } from './CounterPad.tsx'

/** Which round is counted; finish it, or take the one before back while nothing is counted. */
export function Rounds({ content, translate, isReadOnly, act }: ColumnsControlsProps) {
  const { document } = content
  const heldBy = roundHeldBy(document)
  const canTakeBack = canTakeBackRound(document)
  const isClear = isRoundClear(document)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a number and two buttons, without a legend of its own
    <div className={classes.rounds} role="group" aria-label={translate('columns.rounds')}>
      <output className={classes.round}>
        {translate('columns.round', { number: roundNumber(document) })}
      </output>
      {isReadOnly ? null : (
        <>
          {seeksConsent(content.settings) ? (
            <Button
              size={64}
              variant={isClear ? 'plein' : 'contour'}
              icon={<IconCheck stroke={2.6} aria-hidden="true" />}
              aria-pressed={isClear}
              onClick={() => act({ kind: 'sayNoObjection', isSaid: !isClear })}
            >
              {translate('columns.noObjection')}
            </Button>
          ) : null}
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

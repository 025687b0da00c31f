import { IconArrowBackUp, IconCards } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { drawAction, playedCards, waitingCards } from '../arrange.ts'
import classes from './Board.module.css'
import type { SheetsBoardProps } from './Board.tsx'
import { Branches } from './Branches.tsx'

/** The deck at the left, the portrait in the centre with its situation, what is recommended to it under. */
export function DeckPane(props: SheetsBoardProps) {
  const { content, translate, isReadOnly, commands } = props
  const played = playedCards(content)
  const waiting = waitingCards(content)
  const current = played.find((one) => one.isCurrent)
  return (
    <div className={classes.pane}>
      <aside className={classes.side} aria-label={translate('sheets.boardDeck')}>
        <Button
          variant="plein"
          icon={<IconCards stroke={2.2} aria-hidden="true" />}
          unavailable={waiting.length === 0 && translate('sheets.deckDrawnAll')}
          onClick={() => isReadOnly || commands.act(drawAction(content))}
        >
          {translate('sheets.deckDraw')}
        </Button>
        <p className={classes.note} role="status">
          {waiting.length === 0
            ? translate('sheets.deckLeftNone')
            : translate('sheets.deckLeft', { count: waiting.length })}
        </p>
        {played.length > 0 ? <p className={classes.family}>{translate('sheets.deckDone')}</p> : null}
        <ul className={classes.list}>
          {played.map(({ card, isPlayed, isCurrent, branches }) => (
            <li key={card.id}>
              <button
                type="button"
                className={classes.row}
                aria-current={isCurrent || undefined}
                disabled={isReadOnly}
                onClick={() => commands.act({ kind: 'takeCard', cardId: card.id })}
              >
                <span className={classes.rowText}>
                  <span className={classes.rowTitle}>{card.title}</span>
                  <span className={classes.rowState}>
                    {isCurrent
                      ? translate('sheets.deckCurrent')
                      : isPlayed
                        ? translate('sheets.deckPlayedMark')
                        : ''}
                    {isCurrent || isPlayed ? ' · ' : ''}
                    {translate('sheets.wallBranches', {
                      count: branches.reduce((sum, one) => sum + one.contribution.count, 0),
                    })}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {waiting.length > 0 ? <p className={classes.family}>{translate('sheets.deckWaiting')}</p> : null}
        <ul className={classes.list}>
          {waiting.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                className={classes.row}
                data-waiting=""
                disabled={isReadOnly}
                onClick={() => commands.act({ kind: 'takeCard', cardId: card.id })}
              >
                <span className={classes.rowText}>
                  <span className={classes.rowTitle}>{card.title}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <section className={classes.middle}>
        {current ? (
          <article className={classes.sheet} aria-label={current.card.title}>
            <header className={classes.portrait}>
              <h2 className={classes.portraitName} dir="auto">
                {current.card.title}
              </h2>
              <p dir="auto">{current.card.text}</p>
              {isReadOnly || current.branches.length > 0 ? null : (
                <div className={classes.gestures}>
                  <Button
                    size={44}
                    icon={<IconArrowBackUp stroke={2.2} aria-hidden="true" />}
                    onClick={() => commands.act({ kind: 'putBack', cardId: current.card.id })}
                  >
                    {translate('sheets.deckPutBack')}
                  </Button>
                </div>
              )}
            </header>
            <Branches {...props} played={current} />
          </article>
        ) : (
          <p className={classes.empty}>{translate('sheets.deckNoCurrent')}</p>
        )}
      </section>
    </div>
  )
}

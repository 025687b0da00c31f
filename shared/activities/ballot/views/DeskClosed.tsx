import { IconArrowRight, IconEye, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { newId } from '../../../../renderer/client/Connection.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { courseOf } from '../../../domain/ballots/polls.ts'
import { outcomeOf, readBallot, readPoll } from '../../../domain/ballots/readResult.ts'
import { nextUnveiled } from '../../../domain/ballots/unveiling.ts'
import type { OutputId } from '../../../domain/ids.ts'
import classes from './Controls.module.css'
import { ReasonDialog } from './ReasonDialog.tsx'
import { RestartVote } from './RestartVote.tsx'
import { ResultList } from './ResultList.tsx'
import { lastResult, resultLines } from './resultView.ts'
import { TieDesk } from './TieDesk.tsx'
import type { Desk } from './useDesk.ts'

/** Once closed: unveiled line by line, ties settled, the next axis, what is sent; reopened with its reason. */
export function DeskClosed({ desk }: { readonly desk: Desk }) {
  const { say, content, poll, course, polls } = desk
  const { settings, document, ballotTallies, groups, board } = content
  const [isReopening, setReopening] = useState(false)
  const result = readPoll(settings, document, ballotTallies, poll.id)
  const last = lastResult(result)
  const words = { say, spell: desk.spell, locale: desk.locale, groups }
  const lines = last ? resultLines(settings, document, result, last, words) : []
  const shown = course.unveiled ?? lines.length
  const next = nextUnveiled(lines, shown, 1)
  const unveil = (count: number | null) => desk.act({ kind: 'unveil', pollId: poll.id, lines: count })
  const following = polls.find((one) => courseOf(document, one.id).state === 'prepared')
  const isOver = polls.every((one) => courseOf(document, one.id).state === 'closed')
  const results = readBallot(settings, document, ballotTallies)
  const decided = settings.options.filter(
    (option) => outcomeOf(settings, document, results, option.id) !== '',
  )
  const kept = decided.filter((option) => outcomeOf(settings, document, results, option.id) === 'kept')
  const send = () =>
    void desk.commands.sendOutputs({
      boardId: board.id,
      outputs: decided.map((option) => ({
        id: (document.sentIds[option.id] as OutputId | undefined) ?? newId<OutputId>(),
        optionId: option.id,
      })),
    })
  const locked = desk.isReadOnly ? say('frozen') : false
  const isSent = Object.keys(document.sentIds).length > 0
  return (
    <>
      {result.openTie ? <TieDesk desk={desk} tie={result.openTie} /> : null}
      <div className={classes.foot}>
        {next === null ? null : (
          <>
            <Button
              size={64}
              variant="plein"
              icon={<IconEye stroke={2.2} aria-hidden="true" />}
              unavailable={locked}
              onClick={() => unveil(next)}
            >
              {say('unveil')}
            </Button>
            <Button size={44} variant="discret" unavailable={locked} onClick={() => unveil(lines.length)}>
              {say('unveilAll')}
            </Button>
          </>
        )}
        {following && next === null && !result.openTie ? (
          <Button
            size={64}
            variant="plein"
            iconAfter={<IconArrowRight stroke={2.4} aria-hidden="true" />}
            onClick={() => {
              const option = following.options[0]
              if (option) desk.act({ kind: 'spotlight', optionId: option.id })
            }}
          >
            {say('nextAxis', { number: following.axis?.number || polls.indexOf(following) + 1 })}
          </Button>
        ) : null}
        {isOver && polls.length > 1 && next === null ? (
          <Button
            size={44}
            onClick={() => {
              desk.act({ kind: 'spotlight', optionId: '' })
              for (const one of polls) desk.act({ kind: 'unveil', pollId: one.id, lines: null })
            }}
          >
            {say('showSummary')}
          </Button>
        ) : null}
        {isOver && kept.length > 0 && next === null ? (
          <Button
            size={64}
            variant={isSent ? 'contour' : 'plein'}
            icon={<IconSend stroke={2.2} aria-hidden="true" />}
            unavailable={locked || (results.some((one) => one.openTie !== null) ? say('sendTie') : false)}
            onClick={send}
          >
            {say(isSent ? 'sendAgain' : 'send', { count: kept.length })}
          </Button>
        ) : null}
        <Button size={44} variant="discret" unavailable={locked} onClick={() => setReopening(true)}>
          {say('reopen')}
        </Button>
        {settings.isSecret ? <RestartVote desk={desk} /> : null}
      </div>
      {/* On the board's own screen the result stands just below. */}
      {desk.isLive ? <ResultList desk={desk} lines={lines} /> : null}
      {isReopening ? (
        <ReasonDialog
          title={say('reopenTitle')}
          text={say(settings.isSecret ? 'reopenSecret' : 'reopenKept')}
          label={say('reopenReason')}
          confirm={say('reopen')}
          missing={say('reopenNeedsReason')}
          giveUp={say('giveUp')}
          onConfirm={(reason) => {
            setReopening(false)
            void desk.commands.reopen({ boardId: board.id, pollId: poll.id, reason })
          }}
          onClose={() => setReopening(false)}
        />
      ) : null}
    </>
  )
}

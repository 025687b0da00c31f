/** @jsxImportSource preact */

import type { GommetteShape } from '../../shared/domain/rows.ts'
import type { PhoneVote } from '../../shared/protocol/phoneMessage.ts'
import { PhoneStickers } from './PhoneStickers.tsx'
import { say } from './phoneWords.ts'

/** What is left to stick, one step back, « J’ai fini ». */
export function VoteFoot({
  vote,
  left,
  shape,
  isDone,
  canUndo,
  onUndo,
  onFinish,
}: {
  vote: PhoneVote
  left: number
  shape: GommetteShape
  isDone: boolean
  canUndo: boolean
  onUndo: () => void
  onFinish: (isDone: boolean) => void
}) {
  const counts = vote.answer.kind === 'voices' && left < 500
  const isAllPlaced = counts && left === 0
  return (
    <footer class="tray">
      {counts ? (
        <p class="tray-left" role="status">
          {left === 0
            ? say('voteNoneLeft')
            : say(left === 1 ? 'voteOneLeft' : 'voteManyLeft', { count: left })}
          <span class="tray-stickers">
            {left <= 6 ? <PhoneStickers count={left} shape={shape} size={30} /> : null}
          </span>
        </p>
      ) : null}
      <div class="tray-buttons">
        <button type="button" class="undo" disabled={!canUndo} aria-label={say('voteUndo')} onClick={onUndo}>
          <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
            <path
              d="M9 14L4 9l5-5M4 9h11a5 5 0 0 1 0 10h-3"
              fill="none"
              stroke="currentColor"
              stroke-width="2.6"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
        </button>
        <button
          type="button"
          class="main"
          data-full={isAllPlaced || isDone || undefined}
          onClick={() => onFinish(!isDone)}
        >
          {say(isDone ? 'voteChange' : 'voteFinish')}
        </button>
      </div>
    </footer>
  )
}

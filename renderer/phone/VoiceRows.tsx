/** @jsxImportSource preact */

import type { GommetteShape } from '../../shared/domain/rows.ts'
import type { PhoneAnswer, PhonePoll } from '../../shared/protocol/phoneMessage.ts'
import { PhoneStickers } from './PhoneStickers.tsx'
import { givenTo, leftIn, type Voice, withCount } from './phoneVoices.ts'
import { say, spaced } from './phoneWords.ts'

/** Above this many on one option, figures and two presses rather than stickers. */
const mostStickers = 5

/** One row per option: touching it sticks a gommette, touching the gommettes takes one back. */
export function VoiceRows({
  poll,
  answer,
  voice,
  shape,
  onChange,
}: {
  poll: PhonePoll
  answer: Extract<PhoneAnswer, { kind: 'voices' }>
  voice: Voice
  shape: GommetteShape
  onChange: (voice: Voice) => void
}) {
  const left = leftIn(voice.cells, poll)
  const give = (optionId: string, name: string, count: number) =>
    onChange({ ...voice, isBlank: false, cells: withCount(voice.cells, optionId, name, count) })
  const hasFigures = poll.mostPerOption > mostStickers || answer.allowsNegative
  return (
    <ul class="options">
      {poll.options.map(({ id, text, detail }) => {
        const cells = voice.cells[id] ?? {}
        const forIt = cells.pour ?? 0
        const against = cells.contre ?? 0
        const given = givenTo(voice.cells, id)
        const mayAdd = left > 0 && given < poll.mostPerOption
        const takesBack = !mayAdd && given > 0 && poll.mostPerOption === 1
        return (
          <li key={id} class={hasFigures ? 'option figures' : 'option'} data-chosen={given > 0 || undefined}>
            {hasFigures ? (
              <div class="option-text">
                <b>{spaced(text)}</b>
                {detail === '' ? null : <span class="detail">{spaced(detail)}</span>}
              </div>
            ) : (
              <button
                type="button"
                class="option-text"
                aria-label={`${text}. ${say('voteGiven', { count: given })}`}
                aria-disabled={!mayAdd && !takesBack}
                onClick={() =>
                  mayAdd ? give(id, 'pour', forIt + 1) : takesBack ? give(id, 'pour', 0) : undefined
                }
              >
                <b>{spaced(text)}</b>
                {detail === '' ? null : <span class="detail">{spaced(detail)}</span>}
              </button>
            )}
            {hasFigures ? (
              <div class="steps">
                <button
                  type="button"
                  aria-label={say(answer.allowsNegative && forIt === 0 ? 'voteAgainst' : 'voteTakeOne', {
                    text,
                  })}
                  disabled={forIt === 0 && !(answer.allowsNegative && mayAdd)}
                  onClick={() => (forIt > 0 ? give(id, 'pour', forIt - 1) : give(id, 'contre', against + 1))}
                >
                  −
                </button>
                <output>{against > 0 ? `−${against}` : forIt}</output>
                <button
                  type="button"
                  aria-label={say('voteAddOne', { text })}
                  disabled={against === 0 && !mayAdd}
                  onClick={() =>
                    against > 0 ? give(id, 'contre', against - 1) : give(id, 'pour', forIt + 1)
                  }
                >
                  +
                </button>
                {poll.perVoter >= 50 ? (
                  <button
                    type="button"
                    aria-label={say('voteAddTen', { text })}
                    disabled={against > 0 || left < 10 || given + 10 > poll.mostPerOption}
                    onClick={() => give(id, 'pour', forIt + 10)}
                  >
                    +10
                  </button>
                ) : null}
              </div>
            ) : given > 0 ? (
              <button
                type="button"
                class="stickers"
                aria-label={say('voteTakeOne', { text })}
                onClick={() => give(id, 'pour', forIt - 1)}
              >
                <PhoneStickers count={given} shape={shape} size={given > 3 ? 20 : 28} />
              </button>
            ) : (
              <span class="stickers" data-empty={mayAdd || undefined} aria-hidden="true">
                {mayAdd ? '+' : ''}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

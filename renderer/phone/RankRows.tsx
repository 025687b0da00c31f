/** @jsxImportSource preact */
import type { PhonePoll } from '../../shared/protocol/phoneMessage.ts'
import { cellsOfRanks, rankedIn, type Voice } from './phoneVoices.ts'
import { spaced } from './phoneWords.ts'

/** Touched in order of preference; touched again, an option leaves and the others move up. */
export function RankRows({
  poll,
  mostRanked,
  voice,
  onChange,
}: {
  poll: PhonePoll
  mostRanked: number
  voice: Voice
  onChange: (voice: Voice) => void
}) {
  const ranked = rankedIn(voice.cells)
  const most = mostRanked === 0 ? poll.options.length : Math.min(mostRanked, poll.options.length)
  const touch = (optionId: string) => {
    const isIn = ranked.includes(optionId)
    if (!isIn && ranked.length >= most) return
    const next = isIn ? ranked.filter((id) => id !== optionId) : [...ranked, optionId]
    onChange({ ...voice, isBlank: false, cells: cellsOfRanks(next) })
  }
  return (
    <ul class="options">
      {poll.options.map(({ id, text, detail }) => {
        const rank = ranked.indexOf(id) + 1
        return (
          <li key={id} class="option" data-chosen={rank > 0 || undefined}>
            <button type="button" class="option-text" aria-pressed={rank > 0} onClick={() => touch(id)}>
              <b>{spaced(text)}</b>
              {detail === '' ? null : <span class="detail">{spaced(detail)}</span>}
            </button>
            <output class="rank">{rank > 0 ? rank : ''}</output>
          </li>
        )
      })}
    </ul>
  )
}

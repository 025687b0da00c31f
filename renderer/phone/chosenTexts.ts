import type { PhonePoll, PhoneVote } from '../../shared/protocol/phoneMessage.ts'
import { type Cells, givenTo, rankedIn, type Voice } from './phoneVoices.ts'

/** What somebody chose, a line per option, to be read again once the vote is closed; `voices` follow `vote.polls`. */
export function chosenTexts(vote: PhoneVote, voices: readonly Voice[]): string[] {
  return vote.polls.flatMap((poll, index) => linesOf(vote, poll, voices[index]?.cells ?? {}))
}

function linesOf({ answer }: PhoneVote, poll: PhonePoll, cells: Cells): string[] {
  if (answer.kind === 'ranking')
    return rankedIn(cells).flatMap((id, index) => {
      const option = poll.options.find((one) => one.id === id)
      return option ? [`${index + 1}. ${option.text}`] : []
    })
  return poll.options
    .filter(({ id }) => givenTo(cells, id) > 0)
    .map(({ id, text }) => {
      const given = cells[id] ?? {}
      if (answer.kind === 'levels') {
        const level = answer.levels.find((one) => (given[one.id] ?? 0) > 0)
        return level ? `${text} : ${level.label}` : text
      }
      if (answer.kind === 'criteria') {
        const marks = answer.criteria.flatMap((criterion) => {
          const mark = Object.keys(given).find((name) => name.startsWith(`${criterion.id}:`))
          return mark ? [`${criterion.label} ${mark.slice(criterion.id.length + 1)}`] : []
        })
        return `${text} : ${marks.join(', ')}`
      }
      const against = given.contre ?? 0
      const count = givenTo(cells, id)
      return against > 0 ? `${text} (−${against})` : count > 1 ? `${text} (${count})` : text
    })
}

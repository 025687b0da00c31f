import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import { answersOf } from '../../../domain/ballots/checkCells.ts'
import { letterOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'

/** One number to be counted: an answer to an option (voices for it, one of its levels…). */
export type CountLine = {
  key: string
  optionId: string
  answer: string
  /** « A » */
  letter: string
  /** The option, word for word. */
  text: string
  /** The level, « contre »…; empty when an option has only one answer. */
  answerText: string
}

/** What « pour », « contre » and a rank are called. */
export type AnswerWords = { pour: string; contre: string; rank: (rank: number) => string }

/**
 * What is counted of a round, in the order of presentation: one number per option, or one per level of each option.
 *
 * @param optionIds those of the round: all of them, or those that are tied
 */
export function countLines(
  settings: BallotSettings,
  poll: PollOfBallot,
  optionIds: readonly string[],
  words: AnswerWords,
): CountLine[] {
  const answers = answersOf(settings, optionIds.length)
  return poll.options
    .filter((option) => optionIds.includes(option.id))
    .flatMap((option) =>
      answers.map((answer) => ({
        key: `${option.id} ${answer}`,
        optionId: option.id,
        answer,
        letter: letterOf(settings, option.id),
        text: option.text,
        answerText: answers.length === 1 ? '' : textOfAnswer(settings, answer, words),
      })),
    )
}

function textOfAnswer(settings: BallotSettings, id: string, words: AnswerWords): string {
  const { answer } = settings
  switch (answer.kind) {
    case 'voices':
      return id === 'contre' ? words.contre : words.pour
    case 'levels':
      return answer.levels.find((level) => level.id === id)?.label ?? id
    case 'ranking':
      return words.rank(Number(id.slice('rang'.length)))
    case 'criteria': {
      const [criterionId, mark] = id.split(':')
      const criterion = answer.criteria.find((one) => one.id === criterionId)
      return `${criterion?.label ?? ''} : ${mark ?? ''}`
    }
  }
}

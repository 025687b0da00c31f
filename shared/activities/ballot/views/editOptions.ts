import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'

/** The options with one moved by so many places; past an end it stays where it is. */
export function moveOption<Option>(options: readonly Option[], index: number, by: 1 | -1): Option[] {
  const option = options[index]
  const place = index + by
  if (option === undefined || place < 0 || place >= options.length) return [...options]
  return options.toSpliced(index, 1).toSpliced(place, 0, option)
}

/** The options with `fromId` merged into `intoId`, which keeps its words and gains the origins of both. */
export function mergeOptions(
  options: readonly BallotOption[],
  fromId: string,
  intoId: string,
): BallotOption[] {
  const from = options.find((option) => option.id === fromId)
  if (!from || fromId === intoId) return [...options]
  return options
    .filter((option) => option.id !== fromId)
    .map((option) => {
      if (option.id !== intoId) return option
      const origins = [...option.origins, ...from.origins]
      return {
        ...option,
        detail: option.detail || from.text,
        origins: origins.filter(
          (origin, index) =>
            origins.findIndex((one) => one.table === origin.table && one.id === origin.id) === index,
        ),
      }
    })
}

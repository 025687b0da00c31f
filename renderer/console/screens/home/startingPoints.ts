import type { RoomPlan } from '../../../design/roomPlans.ts'
import type { WordKey } from '../../../text/words.ts'

/** What a démarche may start from: a content of `templates/demarches`, or nothing. */
export type StartingPoint = {
  template: string | null
  plan: RoomPlan
  name: WordKey<'home'>
  text: WordKey<'home'>
}

export const startingPoints: readonly StartingPoint[] = [
  { template: 'quatre-soirees', plan: 'ilots', name: 'startFour', text: 'startFourText' },
  { template: 'deux-jours', plan: 'forum', name: 'startTwoDays', text: 'startTwoDaysText' },
  { template: 'une-soiree', plan: 'cercle', name: 'startOne', text: 'startOneText' },
]
export const blankStart: StartingPoint = {
  template: null,
  plan: 'mur',
  name: 'startBlank',
  text: 'startBlankText',
}

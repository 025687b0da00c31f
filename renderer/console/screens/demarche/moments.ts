import type { AtelierScreen, Route } from '../../routes.ts'

/** The three intercalaires. */
export type DemarcheMoment = 'prepare' | 'animate' | 'restitute'

export const momentTones = { prepare: 'ciel', animate: 'or', restitute: 'dragee' } as const

/** What each intercalaire opens on, then its other entries. */
export const screensOfMoment: {
  readonly [moment in DemarcheMoment]: readonly [AtelierScreen, ...AtelierScreen[]]
} = {
  prepare: ['agenda', 'people', 'prints'],
  animate: ['animate', 'door', 'live', 'board'],
  restitute: ['synthesis', 'archives'],
}

export function momentOfScreen(screen: Route['screen']): DemarcheMoment {
  if (screensOfMoment.animate.some((one) => one === screen)) return 'animate'
  return screen === 'synthesis' || screen === 'archives' ? 'restitute' : 'prepare'
}

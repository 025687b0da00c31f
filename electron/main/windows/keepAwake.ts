import { powerSaveBlocker } from 'electron'

const reasons = new Set<'wall' | 'console'>()
let vigil: number | null = null

/** The computer and its screens stay awake for as long as one of the windows has a reason for it. */
export function keepAwake(reason: 'wall' | 'console', isWanted: boolean): void {
  if (isWanted) reasons.add(reason)
  else reasons.delete(reason)
  if (reasons.size > 0 && vigil === null) vigil = powerSaveBlocker.start('prevent-display-sleep')
  if (reasons.size === 0 && vigil !== null) {
    powerSaveBlocker.stop(vigil)
    vigil = null
  }
}

import type { Wall } from '../../shared/domain/rows.ts'

/** Beyond it one word would no longer hold in the image: a larger one is needed, not larger letters. */
const LARGEST = 2.5

/** What multiplies the projected sizes: the distance of the last row and the height of the image, never less than 1. */
export function wallScale({ lastRowM, imageHeightM }: Pick<Wall, 'lastRowM' | 'imageHeightM'>): number {
  if (!(lastRowM > 0) || !(imageHeightM > 0)) return 1
  return Math.min(LARGEST, Math.max(1, (lastRowM / 15) * (1.5 / imageHeightM)))
}

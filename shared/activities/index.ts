import type { ActivityId } from '../domain/rows.ts'
import type { AnyActivity } from './activity.ts'
import { ballot } from './ballot/activity.ts'
import { columns } from './columns/activity.ts'
import { map } from './map/activity.ts'
import { matrix } from './matrix/activity.ts'
import { openSpace } from './open-space/activity.ts'
import { pyramid } from './pyramid/activity.ts'
import { sheets } from './sheets/activity.ts'
import { timebox } from './timebox/activity.ts'
import { words } from './words/activity.ts'

/** Every activity, written by hand; `everyActivity.test.ts` fails when a folder is missing here. */
export const activities: { readonly [id in ActivityId]: AnyActivity } = {
  // The types of each are forgotten here: whoever serves them all parses with the schemas first.
  timebox: timebox as unknown as AnyActivity,
  columns: columns as unknown as AnyActivity,
  pyramid: pyramid as unknown as AnyActivity,
  'open-space': openSpace as unknown as AnyActivity,
  matrix: matrix as unknown as AnyActivity,
  sheets: sheets as unknown as AnyActivity,
  words: words as unknown as AnyActivity,
  map: map as unknown as AnyActivity,
  ballot: ballot as unknown as AnyActivity,
}

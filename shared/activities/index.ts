import type { ActivityId } from '../domain/rows.ts'
import type { AnyActivity } from './activity.ts'
import { columns } from './columns/activity.ts'
import { pyramid } from './pyramid/activity.ts'
import { timebox } from './timebox/activity.ts'

/** Every activity, written by hand; `everyActivity.test.ts` fails when a folder is missing here. */
export const activities: { readonly [id in ActivityId]: AnyActivity } = {
  // The types of each are forgotten here: whoever serves them all parses with the schemas first.
  timebox: timebox as unknown as AnyActivity,
  columns: columns as unknown as AnyActivity,
  pyramid: pyramid as unknown as AnyActivity,
}

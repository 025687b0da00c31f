import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type ModeleAction,
  type ModeleDocument,
  type ModeleSettings,
  settingsSchema,
} from './schema.ts'

/**
 * The smallest activity: one list. Copy the folder, rename, give its id to `ActivityId`, add one line to
 * `index.ts` and one to `views.ts`. Its id stays out of `ActivityId` because it is in no list.
 */
export const modele: Omit<Activity<ModeleSettings, ModeleDocument, ModeleAction>, 'id'> & { id: 'modele' } = {
  id: 'modele',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: { title: 'Liste' },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  isOnWall,
}

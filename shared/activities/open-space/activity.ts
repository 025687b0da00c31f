import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type OpenSpaceAction,
  type OpenSpaceDocument,
  type OpenSpaceSettings,
  settingsSchema,
} from './schema.ts'

/** Forum ouvert. */
export const openSpace: Activity<OpenSpaceSettings, OpenSpaceDocument, OpenSpaceAction> = {
  id: 'open-space',
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

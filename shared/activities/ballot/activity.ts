import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  type BallotAction,
  type BallotDocument,
  type BallotSettings,
  documentSchema,
  settingsSchema,
} from './schema.ts'

/** Le vote. */
export const ballot: Activity<BallotSettings, BallotDocument, BallotAction> = {
  id: 'ballot',
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

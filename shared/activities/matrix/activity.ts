import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type MatrixAction,
  type MatrixDocument,
  type MatrixSettings,
  settingsSchema,
} from './schema.ts'

/** Tableau croisé. */
export const matrix: Activity<MatrixSettings, MatrixDocument, MatrixAction> = {
  id: 'matrix',
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

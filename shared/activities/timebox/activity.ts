import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  settingsSchema,
  type TimeboxAction,
  type TimeboxDocument,
  type TimeboxSettings,
} from './schema.ts'

/** An instruction with the clock of its sequence, a queue in which each has the same time, or a bowl. */
export const timebox: Activity<TimeboxSettings, TimeboxDocument, TimeboxAction> = {
  id: 'timebox',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: { look: 'consigne', perSpeakerSeconds: null, innerSeats: 5 },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  isOnWall,
  hasLiveControls: (settings) => settings.look === 'bocal',
}

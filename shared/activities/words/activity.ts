import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  settingsSchema,
  type WordsAction,
  type WordsDocument,
  type WordsSettings,
} from './schema.ts'

/** Mots. */
export const words: Activity<WordsSettings, WordsDocument, WordsAction> = {
  id: 'words',
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

import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { readSaid } from './readSaid.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  settingsSchema,
  type WordsAction,
  type WordsDocument,
  type WordsSettings,
} from './schema.ts'

/** Words said one by one, counted together, drawn as a cloud or listed. */
export const words: Activity<WordsSettings, WordsDocument, WordsAction> = {
  id: 'words',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: { title: 'Mots', look: 'nuage', mostInCloud: 60, keepMost: 5, isPrintedByDefault: true },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  isOnWall,
  readSaid,
}

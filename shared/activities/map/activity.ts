import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { countSaid, listSaid } from './readMap.ts'
import { report } from './report.ts'
import {
  actionSchema,
  defaultSettings,
  documentSchema,
  type MapAction,
  type MapDocument,
  type MapSettings,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'

/** La carte et ses gommettes. */
export const map: Activity<MapSettings, MapDocument, MapAction> = {
  id: 'map',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings,
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  supports,
  countSaid,
  listSaid,
  isOnWall,
}

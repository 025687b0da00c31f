import type { Activity } from '../activity.ts'
import { sheetModels } from './compteRendu.ts'
import { layout } from './layout.ts'
import {
  afterSettings,
  apply,
  captureSlots,
  detailsOnWall,
  initialDocument,
  isOnWall,
  slots,
} from './logic.ts'
import { migrations } from './migrations.ts'
import { countSaid, report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type OpenSpaceAction,
  type OpenSpaceDocument,
  type OpenSpaceSettings,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'

/** Forum ouvert: topics that people bring, a grid of rounds and places, a compte rendu for each workshop. */
export const openSpace: Activity<OpenSpaceSettings, OpenSpaceDocument, OpenSpaceAction> = {
  id: 'open-space',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: {
    rounds: [
      { id: 'temps1', label: 'Temps 1', day: '', startMinutes: null, minutes: 60 },
      { id: 'temps2', label: 'Temps 2', day: '', startMinutes: null, minutes: 60 },
    ],
    places: [
      { id: 'lieu1', name: 'Salle 1', capacity: 8, isAccessible: true },
      { id: 'lieu2', name: 'Salle 2', capacity: 8, isAccessible: true },
      { id: 'lieu3', name: 'Salle 3', capacity: 8, isAccessible: true },
      { id: 'lieu4', name: 'Salle 4', capacity: 8, isAccessible: true },
    ],
    areNamesOnWall: false,
    areNamesPrinted: false,
  },
  initialDocument,
  afterSettings,
  apply,
  slots,
  captureSlots,
  layout,
  report,
  countSaid,
  isOnWall,
  detailsOnWall,
  sheetModels,
  supports,
  hasLiveControls: () => true,
}

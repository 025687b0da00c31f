import type { Activity } from '../activity.ts'
import { askedOnWall } from '../answers.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  type ColumnsAction,
  type ColumnsDocument,
  type ColumnsSettings,
  documentSchema,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'

/** Columns of contributions, their sets and their counters; one column alone makes a wall. */
export const columns: Activity<ColumnsSettings, ColumnsDocument, ColumnsAction> = {
  id: 'columns',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: {
    look: 'colonnes',
    columns: [
      { id: 'pepite', title: 'Pépites', subtitle: 'ce qui réussit', sign: 'pepite', colour: 'or' },
      { id: 'rateau', title: 'Râteaux', subtitle: 'ce qui rate', sign: 'rateau', colour: 'dragee' },
    ],
    counters: [],
    isPrintedByDefault: true,
    showCountersInPdf: [],
  },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  supports,
  isOnWall,
  detailsOnWall: askedOnWall,
  hasLiveControls: (settings) =>
    settings.counters.length > 0 || (settings.asked ?? []).some((asked) => asked.isLive === true),
}

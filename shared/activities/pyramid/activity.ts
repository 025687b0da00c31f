import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, countedIds, initialDocument, isOnWall, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  type PyramidAction,
  type PyramidDocument,
  type PyramidSettings,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'
import { tierOfStep } from './tierOfStep.ts'

/** One question, answered alone, in twos, in fours, in eights, then together (M09). */
export const pyramid: Activity<PyramidSettings, PyramidDocument, PyramidAction> = {
  id: 'pyramid',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: {
    question: '',
    tiers: [
      { id: 'seul', size: 1, title: 'Seul·e', keep: 3, minutes: 5 },
      { id: 'deux', size: 2, title: 'À deux', keep: 3, minutes: 7 },
      { id: 'quatre', size: 4, title: 'À quatre', keep: 3, minutes: 10 },
      { id: 'huit', size: 8, title: 'À huit', keep: 3, minutes: 12 },
      { id: 'tous', size: 0, title: 'Tous', keep: 12, minutes: 22 },
    ],
  },
  initialDocument,
  afterSettings,
  apply,
  slots,
  layout,
  report,
  supports,
  isOnWall,
  countedIds,
  hasLiveControls: () => true,
  actionAtStep: (step, settings, document) => {
    const tierIndex = tierOfStep(step, settings)
    return tierIndex === null || tierIndex === document.tierIndex ? null : { kind: 'setTier', tierIndex }
  },
}

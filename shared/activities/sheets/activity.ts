import type { Activity } from '../activity.ts'
import { defaultSettings } from './defaults.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, captureSlots, initialDocument, isOnWall, slots, stepNamed } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  documentSchema,
  longestPauseSeconds,
  type SheetsAction,
  type SheetsDocument,
  type SheetsSettings,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'

/** Structured sheets: fiche action, portraits, persona, prototype, accelerator, consent (M23, M30, M34, M38, M44–M47, M54). */
export const sheets: Activity<SheetsSettings, SheetsDocument, SheetsAction> = {
  id: 'sheets',
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
  captureSlots,
  layout,
  report,
  isOnWall,
  // What a portrait finds or lacks is drawn on its branch; nothing else of a parole reaches the wall.
  actionAfterPause: (pausedMs, { stepEndsAt, cardEndsAt }) => {
    const seconds = Math.round(pausedMs / 1000)
    const isCounted = stepEndsAt !== null || cardEndsAt !== null
    return isCounted && seconds > 0 && seconds <= longestPauseSeconds ? { kind: 'addTime', seconds } : null
  },
  detailsOnWall: (settings) => (settings.branchKinds.length > 0 ? ['existence'] : []),
  sheetModels: (settings) => settings.models,
  supports,
  hasLiveControls: (settings) =>
    settings.course.length > 0 || settings.deck.length > 0 || settings.models.length > 0,
  actionAtStep: (step, settings, document) => {
    const index = stepNamed(step.title, settings)
    return index === null || index === document.stepIndex ? null : { kind: 'goToStep', index, isTimed: false }
  },
}

import type { Activity } from '../activity.ts'
import { askedOnWall } from '../answers.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, captureSlots, initialDocument, isOnWall, roundOfStep, slots } from './logic.ts'
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
import { supports } from './supports.ts'

/** Rows × columns: a table that groups fill in turn, two axes with four quadrants, levels drawn as a radar. */
export const matrix: Activity<MatrixSettings, MatrixDocument, MatrixAction> = {
  id: 'matrix',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: {
    look: 'tableau',
    rowsTitle: '',
    rows: [1, 2, 3].map((number) => ({
      id: `ligne${number}`,
      title: `Ligne ${number}`,
      subtitle: '',
      batch: 0,
      given: {},
    })),
    columns: [
      { id: 'pour', title: 'Pour', subtitle: '', sign: 'plus', colour: 'eau' },
      { id: 'contre', title: 'Contre', subtitle: '', sign: 'moins', colour: 'dragee' },
    ],
    axes: { x: '', y: '' },
    cellTitles: {},
    rounds: 1,
    hasMood: false,
  },
  initialDocument,
  afterSettings,
  apply,
  slots,
  captureSlots,
  captureRound: (_settings, document) => document.roundIndex,
  layout,
  report,
  isOnWall,
  detailsOnWall: askedOnWall,
  supports,
  hasLiveControls: ({ look, asked }) =>
    look !== 'quadrant' || (asked ?? []).some((one) => one.isLive === true),
  actionAtStep: (step, settings, document) => {
    const roundIndex = roundOfStep(step, settings)
    return roundIndex === null || roundIndex === document.roundIndex ? null : { kind: 'setRound', roundIndex }
  },
}

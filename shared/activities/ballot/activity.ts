import { pressResult } from '../../domain/ballots/pressResult.ts'
import type { Activity } from '../activity.ts'
import { layout } from './layout.ts'
import { afterSettings, apply, initialDocument, isOnWall, refuseSettings, slots } from './logic.ts'
import { migrations } from './migrations.ts'
import { report } from './report.ts'
import {
  actionSchema,
  type BallotAction,
  type BallotDocument,
  type BallotSettings,
  documentSchema,
  settingsSchema,
} from './schema.ts'
import { supports } from './supports.ts'

/** Every vote: hands, gommettes, paper and phones counted by one engine. */
export const ballot: Activity<BallotSettings, BallotDocument, BallotAction> = {
  id: 'ballot',
  version: 1,
  migrations,
  settingsSchema,
  documentSchema,
  actionSchema,
  defaultSettings: settingsSchema.parse({}),
  initialDocument,
  afterSettings,
  refuseSettings,
  apply,
  slots,
  layout,
  report,
  supports,
  isOnWall,
  showsVoicesLive: (settings) => settings.results === 'live' && !settings.isSecret,
  hasLiveControls: () => true,
  actionAtPress: (toward, { settings, document, ballotTallies }) =>
    pressResult(settings, document, ballotTallies, toward),
}

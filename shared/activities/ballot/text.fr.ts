import { ballotDesk } from './deskText.fr.ts'
import { ballotReport } from './reportText.fr.ts'
import { ballotResult } from './resultText.fr.ts'
import { ballotSettingsText } from './settingsText.fr.ts'

/** What a vote says. */
export const ballot = {
  ...ballotReport,
  ...ballotSettingsText,
  ...ballotDesk,
  ...ballotResult,
} as const

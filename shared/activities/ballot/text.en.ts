import { ballotDesk } from './deskText.en.ts'
import { ballotReport } from './reportText.en.ts'
import { ballotResult } from './resultText.en.ts'
import { ballotSettingsText } from './settingsText.en.ts'
import type { ballot as fr } from './text.fr.ts'

export const ballot = {
  ...ballotReport,
  ...ballotSettingsText,
  ...ballotDesk,
  ...ballotResult,
} satisfies Record<keyof typeof fr, string>

import { ballotReport } from './reportText.en.ts'
import type { ballot as fr } from './text.fr.ts'

export const ballot = {
  ...ballotReport,
  wallEmpty: 'Nothing has been said yet.',
  settingsTitle: 'Title',
} satisfies Record<keyof typeof fr, string>

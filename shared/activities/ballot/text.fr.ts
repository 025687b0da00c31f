import { ballotReport } from './reportText.fr.ts'

/** What a vote says. */
export const ballot = {
  ...ballotReport,
  wallEmpty: 'Rien n’a encore été dit.',
  settingsTitle: 'Titre',
} as const

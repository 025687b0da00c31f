/** What the smallest activity says. */
export const ballot = {
  missingAll: 'La liste « {{title}} » est restée vide.',
  wallEmpty: 'Rien n’a encore été dit.',
  settingsTitle: 'Titre',
} as const

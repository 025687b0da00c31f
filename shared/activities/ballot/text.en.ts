import type { ballot as fr } from './text.fr.ts'

export const ballot = {
  missingAll: 'The list “{{title}}” stayed empty.',
  wallEmpty: 'Nothing has been said yet.',
  settingsTitle: 'Title',
} satisfies Record<keyof typeof fr, string>

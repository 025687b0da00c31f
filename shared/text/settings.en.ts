import type { settings as fr } from './settings.fr.ts'

export const settings = {
  name: 'settings',
} satisfies Record<keyof typeof fr, string>

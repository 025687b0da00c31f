import type { live as fr } from './live.fr.ts'

export const live = {
  name: 'live',
} satisfies Record<keyof typeof fr, string>

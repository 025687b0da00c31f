import type { restituer as fr } from './restituer.fr.ts'

export const restituer = {
  name: 'restituer',
} satisfies Record<keyof typeof fr, string>

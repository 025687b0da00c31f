import type { wall as fr } from './wall.fr.ts'

export const wall = {
  name: 'wall',
} satisfies Record<keyof typeof fr, string>

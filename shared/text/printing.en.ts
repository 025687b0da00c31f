import type { printing as fr } from './printing.fr.ts'

export const printing = {
  name: 'printing',
} satisfies Record<keyof typeof fr, string>

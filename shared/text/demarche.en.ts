import type { demarche as fr } from './demarche.fr.ts'

export const demarche = {
  name: 'demarche',
} satisfies Record<keyof typeof fr, string>

import type { agenda as fr } from './agenda.fr.ts'

export const agenda = {
  name: 'agenda',
} satisfies Record<keyof typeof fr, string>

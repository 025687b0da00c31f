import type { ballotReport as fr } from './reportText.fr.ts'

export const ballotReport = {
  missingAll: '“{{title}}” has no result yet.',
} satisfies Record<keyof typeof fr, string>

import type { sheets as french } from './text.fr.ts'

/** The same in English. */
export const sheets = {
  name: 'Sheets',
  missingAll: 'No sheet was filled on the board “{{title}}”.',
  wallEmpty: 'The first sheet will appear here.',
  settingsTitle: 'Title',
  status_attendu: 'Expected',
  status_brouillon: 'Being written',
  status_rendu: 'Handed in',
  formStatus: 'Where this sheet stands',
  formNoChoice: 'No answer',
  formPrivate: 'May name somebody: never shown on the wall.',
  formLine: '{{label}}, line {{number}}',
  formRemoveLine: 'Take line {{number}} away',
  formLinesOf_one: '{{count}} line of {{most}}',
  formLinesOf_other: '{{count}} lines of {{most}}',
  formOvertaken:
    'This answer was changed elsewhere while you were writing. Your text is still in the field; the other says:',
  formEmptied: 'It was emptied.',
  formKeepMine: 'Keep my text',
  formTakeTheirs: 'Take the other',
} satisfies Record<keyof typeof french, string>

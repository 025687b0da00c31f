import type { design as fr } from './design.fr.ts'

export const design = {
  close: 'Close',
  dismiss: 'Close this message',
  durationLess: '{{step}} minutes less',
  durationMore: '{{step}} minutes more',
  hourMinutesOver: 'An hour has 60 minutes. Did you mean {{suggestion}}?',
  hourHoursOver: 'The day ends at 23:59. Write the time like this: 18:30.',
  hourUnreadable: 'Write the time like this: 18:30.',
  hourTakeSuggestion: 'Use {{suggestion}}',
  signsLeft_one: '{{count}} character left.',
  signsLeft_other: '{{count}} characters left.',
  signsOver_one: '{{count}} character too many.',
  signsOver_other: '{{count}} characters too many.',
  optional: 'optional',
} satisfies Record<keyof typeof fr, string>

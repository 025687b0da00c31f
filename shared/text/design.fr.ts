/** The words of the widgets themselves: fields, steppers, messages. */
export const design = {
  close: 'Fermer',
  dismiss: 'Fermer ce message',
  durationLess: '{{step}} minutes de moins',
  durationMore: '{{step}} minutes de plus',
  hourMinutesOver: 'Une heure compte 60 minutes. Vouliez-vous dire {{suggestion}} ?',
  hourHoursOver: 'La journée s’arrête à 23 h 59. Écrivez l’heure comme ceci : 18 h 30.',
  hourUnreadable: 'Écrivez l’heure comme ceci : 18 h 30.',
  hourTakeSuggestion: 'Prendre {{suggestion}}',
  signsLeft_one: 'Encore {{count}} signe.',
  signsLeft_other: 'Encore {{count}} signes.',
  signsOver_one: '{{count}} signe de trop.',
  signsOver_other: '{{count}} signes de trop.',
  optional: 'facultatif',
} as const

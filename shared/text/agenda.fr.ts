/** Words of the area « agenda ». */
export const agenda = {
  name: 'agenda',
} as const

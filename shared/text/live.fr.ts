/** Words of the area « live ». */
export const live = {
  name: 'live',
} as const

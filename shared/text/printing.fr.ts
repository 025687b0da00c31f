/** Words of the area « printing ». */
export const printing = {
  name: 'printing',
} as const

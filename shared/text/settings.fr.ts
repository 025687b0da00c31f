/** Words of the area « settings ». */
export const settings = {
  name: 'settings',
} as const

/** Words of the area « wall ». */
export const wall = {
  name: 'wall',
} as const

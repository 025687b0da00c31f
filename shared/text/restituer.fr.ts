/** Words of the area « restituer ». */
export const restituer = {
  name: 'restituer',
} as const
